import { defineMdastPlugin, type MdastNode, mdxToMdast } from 'satteri';

/** The components that prose may use, with the attributes each takes. */
export const allowedComponents: Record<string, { required: string[]; optional: string[] }> = {
  Figure: { required: ['area', 'indicator', 'period'], optional: ['breakdown'] },
  Steps: { required: ['area', 'indicator', 'period'], optional: [] },
  Finding: { required: ['id'], optional: [] },
  Target: { required: ['id'], optional: [] },
};

/** Something that prose must not hold. */
export interface Refusal {
  rule: string;
  message: string;
  hint: string;
  line: number;
  column: number;
}

/** A use of an allowed component, with its attributes as text. */
export interface ComponentUse {
  name: string;
  attributes: Record<string, string>;
  line: number;
  column: number;
}

type Positioned = { position?: { start: { line: number; column: number } } | undefined };
type Jsx = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

const at = (node: Positioned) => ({
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});

const refuse = (node: Positioned, rule: string, message: string, hint: string): Refusal => ({
  rule,
  message,
  hint,
  ...at(node),
});

const safeLink = (url: string) => /^(https:\/\/|\/(?!\/)|#)/.test(url);

/** What is wrong with one node of a document, if anything. */
export function refuseNode(node: MdastNode): Refusal[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [
        refuse(
          node,
          'mdx-code',
          'import and export are not allowed in prose',
          'Delete the line; components need no import here.',
        ),
      ];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [
        refuse(node, 'mdx-code', 'curly brackets would run as code', 'Write the words without { and }.'),
      ];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return refuseComponent(node as Jsx);
    case 'html':
      return [refuse(node, 'raw-html', 'raw HTML is not allowed in prose', 'Use Markdown.')];
    case 'image':
    case 'imageReference':
      return [refuse(node, 'unsafe-image', 'pictures are not allowed in prose', 'Say it in words.')];
    case 'link':
    case 'definition':
      return safeLink(node.url)
        ? []
        : [
            refuse(
              node,
              'unsafe-link',
              `the link "${node.url}" is not safe`,
              'Link to https://…, to /a page of this site/, or to #a-heading.',
            ),
          ];
    default:
      return [];
  }
}

function refuseComponent(node: Jsx): Refusal[] {
  const name = node.name ?? '';
  const allowed = allowedComponents[name];
  const known = Object.keys(allowedComponents).join(', ');
  if (!allowed)
    return [
      refuse(
        node,
        'unknown-component',
        `<${name}> is not allowed in prose`,
        `Only ${known} may be used; write a less-than sign as "less than".`,
      ),
    ];
  const names = node.attributes.map((one) => ('name' in one ? one.name : ''));
  const code = node.attributes.some(
    (one) => !('name' in one) || (one.value !== null && typeof one.value === 'object'),
  );
  if (code)
    return [
      refuse(
        node,
        'mdx-code',
        `an attribute of <${name}> would run as code`,
        'Write attributes as name="text".',
      ),
    ];
  const missing = allowed.required.filter((one) => !names.includes(one));
  const unknown = names.filter((one) => ![...allowed.required, ...allowed.optional].includes(one));
  return [
    ...missing.map((one) => refuse(node, 'missing-attribute', `<${name}> has no ${one}`, `Add ${one}="…".`)),
    ...unknown.map((one) =>
      refuse(
        node,
        'unknown-attribute',
        `<${name}> takes no ${one}`,
        `It takes ${[...allowed.required, ...allowed.optional].join(', ')}.`,
      ),
    ),
  ];
}

const childrenOf = (node: MdastNode): MdastNode[] =>
  'children' in node ? (node.children as MdastNode[]) : [];

const walk = (node: MdastNode): MdastNode[] => [node, ...childrenOf(node).flatMap(walk)];

const useOf = (node: Jsx): ComponentUse => ({
  name: node.name ?? '',
  attributes: Object.fromEntries(
    node.attributes.flatMap((one) =>
      'name' in one && typeof one.value === 'string' ? [[one.name, one.value]] : [],
    ),
  ),
  ...at(node),
});

/**
 * Reads the prose of a document without running any of it.
 * Returns everything in it that is refused and every component it uses rightly; lines count from its first line.
 * Throws where the prose cannot be read as MDX at all.
 */
export function readProse(prose: string): { refusals: Refusal[]; uses: ComponentUse[] } {
  const nodes = walk(mdxToMdast(prose));
  const jsx = nodes.filter(
    (node): node is Jsx => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement',
  );
  return {
    refusals: nodes.flatMap(refuseNode),
    uses: jsx.filter((node) => !refuseNode(node).length).map(useOf),
  };
}

const stopOn = (node: unknown) => {
  const [refusal] = refuseNode(node as MdastNode);
  if (refusal) throw new Error(`${refusal.message} (line ${refusal.line}). ${refusal.hint}`);
};

/** The same guard inside Astro's own Markdown pipeline: a second lock, should a document reach it unchecked. */
export const guardPlugin = defineMdastPlugin({
  name: 'guard-mdx',
  mdxjsEsm: stopOn,
  mdxFlowExpression: stopOn,
  mdxTextExpression: stopOn,
  mdxJsxFlowElement: stopOn,
  mdxJsxTextElement: stopOn,
  html: stopOn,
  image: stopOn,
  imageReference: stopOn,
  link: stopOn,
  definition: stopOn,
});

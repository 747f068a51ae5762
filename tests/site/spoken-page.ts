import type { Page as Tab } from 'playwright-core';

/** One thing of a page as a screen reader is told it. */
export interface Spoken {
  role: string;
  name: string;
  description: string;
  /** Of a heading. */
  level: number | undefined;
}

interface Told {
  value?: unknown;
}

interface Node {
  nodeId: string;
  childIds?: string[];
  ignored: boolean;
  role?: Told;
  name?: Told;
  description?: Told;
  properties?: { name: string; value: Told }[];
}

/** A page as Chromium tells it to screen readers, in reading order. */
export async function spokenPage(tab: Tab): Promise<Spoken[]> {
  const session = await tab.context().newCDPSession(tab);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  return nodes
    .slice(0, 1)
    .flatMap((root) => inOrder(root, byId))
    .filter(({ ignored }) => !ignored)
    .map(spokenNode);
}

/** Chromium tells its nodes level by level; they are read from the top down. */
function inOrder(node: Node, byId: Map<string, Node>): Node[] {
  const children = (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
  return [node, ...children.flatMap((child) => inOrder(child, byId))];
}

const words = (told: Told | undefined) => String(told?.value ?? '').trim();

const spokenNode = ({ role, name, description, properties = [] }: Node): Spoken => ({
  role: words(role),
  name: words(name),
  description: words(description),
  level: properties.find((property) => property.name === 'level')?.value.value as number | undefined,
});

/** What makes no sense when a page is read aloud, in words; nothing where all does. */
export function faultsAloud(page: Spoken[]): string[] {
  const all = (...roles: string[]) => page.filter(({ role }) => roles.includes(role));
  return [
    ...['banner', 'main', 'contentinfo'].flatMap((role) => {
      const count = all(role).length;
      return count === 1 ? [] : [`${count} landmarks of the role ${role}`];
    }),
    ...namedApart(all('navigation', 'search', 'region')),
    ...headingFaults(all('heading')),
    ...all('image', 'img', 'graphics-document').flatMap(({ name, description }) => {
      if (!name) return ['a drawing without a name'];
      return description ? [] : [`a drawing without a description: ${name}`];
    }),
    ...all('table').flatMap(({ name }) => (name ? [] : ['a table without a caption'])),
    ...all('link', 'button').flatMap(({ role, name }) => (name ? [] : [`a ${role} without a name`])),
    ...all('link').flatMap(({ name }) =>
      /^(here|more|link|read more)$/i.test(name) ? [`a link that says "${name}"`] : [],
    ),
  ];
}

function namedApart(landmarks: Spoken[]): string[] {
  const names = Map.groupBy(landmarks, ({ role, name }) => `${role} "${name}"`);
  return [...names].flatMap(([told, alike]) => {
    if (told.endsWith('""')) return [`a landmark without a name: ${told}`];
    return alike.length > 1 ? [`${alike.length} landmarks called ${told}`] : [];
  });
}

function headingFaults(headings: Spoken[]): string[] {
  const first = headings.filter(({ level }) => level === 1).length;
  const jumps = headings.flatMap(({ level = 0, name }, at) => {
    const above = headings[at - 1]?.level ?? 0;
    return level > above + 1 ? [`from heading level ${above} to ${level}: ${name}`] : [];
  });
  const empty = headings.flatMap(({ name }) => (name ? [] : ['a heading without words']));
  return [...(first === 1 ? [] : [`${first} headings of the first level`]), ...jumps, ...empty];
}

import { defineHastPlugin, defineMdastPlugin, type MdastNode } from 'satteri';
import { site } from './site.ts';

const rooted = (base: string): string => (base.endsWith('/') ? base : `${base}/`);

/** Puts the path the site lies under before links that start with `/`. */
export const siteLinks = (base: string) =>
  defineMdastPlugin({
    name: 'site-links',
    link(node, context) {
      if (node.url.startsWith('/')) context.setProperty(node, 'url', `${rooted(base)}${node.url.slice(1)}`);
    },
  });

const inside = (node: { type: string } | undefined): boolean =>
  node !== undefined && ['link', 'heading', 'linkReference'].includes(node.type);

/** Links glossary terms where they first stand in a document's prose. `base` is the path the site lies under. */
export function glossaryLinks(base: string) {
  return () => {
    const seen = new Set<string>();
    return defineMdastPlugin({
      name: 'glossary-links',
      text(node, context) {
        if (inside(context.parent(node))) return;
        const pieces = site().findTerms(node.value, seen);
        if (pieces.length < 2 && !pieces[0]?.slug) return;
        context.replaceNode(
          node,
          pieces.map(({ text, slug }): MdastNode => {
            const plain: MdastNode = { type: 'text', value: text };
            return slug
              ? { type: 'link', url: `${rooted(base)}glossary/#${slug}`, children: [plain] }
              : plain;
          }),
        );
      },
    });
  };
}

/** Names the headings of a document `text-…`, so that none can take the name of a part of the page around it. */
export const headingIds = () => {
  const times = new Map<string, number>();
  return defineHastPlugin({
    name: 'heading-ids-of-prose',
    element: {
      filter: ['h2', 'h3', 'h4', 'h5', 'h6'],
      visit(node, context) {
        const words =
          context
            .textContent(node)
            .toLowerCase()
            .match(/[\p{L}\p{N}]+/gu) ?? [];
        const name = ['text', ...words].join('-');
        const before = times.get(name) ?? 0;
        times.set(name, before + 1);
        context.setProperty(node, 'id', before ? `${name}--${before + 1}` : name);
      },
    },
  });
};

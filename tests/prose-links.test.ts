import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { headingIds } from '../src/prose-links.ts';

const idsOf = (markdown: string): string[] => {
  const { html } = markdownToHtml(markdown, { hastPlugins: [headingIds] });
  return [...html.matchAll(/<h\d id="([^"]*)"/g)].map(([, id = '']) => id);
};

test('no heading of a document takes the name of a part of the page around it', () => {
  expect(idsOf('## Sources\n\n### Actions & more\n')).toEqual(['text-sources', 'text-actions-more']);
});

test('headings that are alike have names of their own, in each document anew', () => {
  const twice = '## Reviews\n\n## Reviews\n\n## Reviews 2\n';
  const names = ['text-reviews', 'text-reviews--2', 'text-reviews-2'];
  expect(idsOf(twice)).toEqual(names);
  expect(idsOf(twice)).toEqual(names);
});

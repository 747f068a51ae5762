import type { MdastNode } from 'satteri';
import { type Problem, problemAt } from '../problem.ts';
import { placeOf } from './guard-mdx.ts';

type Heading = Extract<MdastNode, { type: 'heading' }>;

/** Checks that headings have words, start below the page's title, and never skip a level on the way down. */
export function checkHeadings(file: string, text: string, nodes: readonly MdastNode[]): Problem[] {
  const headings = nodes.filter((node): node is Heading => node.type === 'heading');
  let before = 1;
  return headings.flatMap((heading) => {
    const above = before;
    before = heading.depth;
    const source = text.slice(heading.position?.start.offset, heading.position?.end.offset);
    const value = source
      .replace(/^#+|#+$/g, '')
      .replace(/\n[=-]+$/, '')
      .trim();
    const place = { ...placeOf(file, heading), value };
    if (!value) return [problemAt('empty-heading', place, { marks: '#'.repeat(heading.depth) })];
    if (heading.depth > 1 && heading.depth <= above + 1) return [];
    const facts = { level: heading.depth, after: after(heading.depth, above), marks: '#'.repeat(above + 1) };
    // One heading put wrong is one fault: those below it are measured as if it were right.
    before = above + 1;
    return [problemAt('heading-level', place, facts)];
  });
}

function after(level: number, above: number): string {
  if (level === 1) return 'as only the title of the page is';
  return above === 1 ? 'and none of level 2 stands above it' : `below one of level ${above}`;
}

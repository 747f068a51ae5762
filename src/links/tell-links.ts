import type { AskedLink } from './ask-all.ts';

/** As code: an address is data, and must neither call somebody nor draw anything where this is read. */
const asCode = (text: string) => `\`${text.replaceAll('`', '%60')}\``;

const lineOf = ({ address, sources, fate }: AskedLink): string => {
  const named = `- ${asCode(address)} (${sources.map(asCode).join(', ')})`;
  if (fate.state === 'moved') return `${named} is now at ${asCode(fate.to)}`;
  return fate.state === 'stands' ? named : `${named}: ${fate.why}`;
};

const parts = [
  ['gone', 'Gone, or without an answer'],
  ['moved', 'Moved for good'],
  ['closed', 'Not shown to programs, so look by hand'],
] as const;

/** What became of the addresses, as Markdown: a sentence with the counts, then those that somebody should look at. */
export function tellLinks(asked: AskedLink[]): string {
  const count = (state: string) => asked.filter(({ fate }) => fate.state === state).length;
  const sum = `${asked.length} addresses of sources: ${count('stands')} stand, ${count('moved')} moved, ${count('closed')} not shown to programs, ${count('gone')} gone.`;
  const lists = parts.flatMap(([state, title]) => {
    const lines = asked.filter(({ fate }) => fate.state === state).map(lineOf);
    return lines.length ? [`## ${title}\n\n${lines.join('\n')}`] : [];
  });
  return [sum, ...lists].join('\n\n');
}

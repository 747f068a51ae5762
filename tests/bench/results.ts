import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem, type } from 'node:os';
import { asMarkdown, type Section } from './section.ts';

const intro = `# What the bench measured

Written by \`npm run bench\`; each part is replaced when it is measured again, by itself or with the others.
Times are medians. CPU is the time of the processor, user and system, of a program and all that it started.`;

const begin = (name: string) => `<!-- begin ${name} -->`;
const end = (name: string) => `<!-- end ${name} -->`;

/** Where and when something was measured. */
export const measuredOn = (now = new Date()): string =>
  `Measured on ${now.toISOString().slice(0, 10)}: ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${availableParallelism()} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GiB of memory, ${type()}, Node ${process.versions.node}.`;

/** Puts a section into the text of the results in place of the one of its name; the others stay, in the order given. */
export function withSection(text: string, name: string, section: string, order: readonly string[]): string {
  const kept = new Map(
    order.flatMap((one): [string, string][] => {
      const from = text.indexOf(begin(one));
      const to = text.indexOf(end(one));
      return from < 0 || to < 0 ? [] : [[one, text.slice(from + begin(one).length, to).trim()]];
    }),
  );
  kept.set(name, section);
  const sections = order.flatMap((one) => {
    const found = kept.get(one);
    return found === undefined ? [] : [`${begin(one)}\n\n${found}\n\n${end(one)}`];
  });
  return `${[intro, ...sections].join('\n\n')}\n`;
}

/** Writes a section into the file of results. */
export function writeSection(file: string, name: string, section: Section, order: readonly string[]): void {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  writeFileSync(file, withSection(before, name, asMarkdown(section, measuredOn()), order));
}

import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Counted, countIn } from '../count-site.ts';
import type { Part } from '../part.ts';
import { peersAtHand } from '../peers/peers.ts';
import type { Program } from '../program.ts';
import { inTurns } from '../rounds.ts';
import { beside, over, type Run } from '../timing.ts';
import { makeWide, nodeProgram } from '../wide-site.ts';
import { printed } from '../worlds.ts';

/** Framework takes minutes for all of them: it makes one page in so many. */
const sampled = 10;

interface Site {
  name: string;
  program: Program;
  made: string;
  /** Whether it makes the pages, so that a ratio to it says something. */
  isPeer: boolean;
}

/** The same pages, made by the project and by its peers. */
export const peers: Part = ({ folder, rounds = 3, set = 'wide', progress }) => {
  progress('making the world and its pages once');
  const root = makeWide(folder, 153);
  const made = join(folder, 'ours');
  const ours: Site = {
    name: 'Council Scorecards, these pages alone',
    program: nodeProgram('tests/bench/subjects/make-pages.ts', root, made, set),
    made,
    isPeer: false,
  };
  printed(...(ours.program.command.slice(1) as [string, ...string[]]));
  progress('taking them apart');
  const parts = join(folder, 'parts');
  printed('tests/bench/subjects/take-apart.ts', made, parts);
  progress('fetching peers');
  const { peers: found, missing } = peersAtHand();
  const others = found.map((peer): Site => {
    const isSlow = peer.name === 'Observable Framework';
    const { program, made } = peer.prepare(isSlow ? sampleOf(parts, join(folder, 'sample')) : parts);
    const name = `${peer.name} ${peer.version}${isSlow ? `, one page in ${sampled}` : ''}`;
    return { name, program, made, isPeer: true };
  });
  const index: Site = {
    name: 'Pagefind, indexing these pages',
    program: nodeProgram('tests/bench/subjects/index-pages.ts', made),
    made,
    isPeer: false,
  };
  const sites = [ours, ...others, index];
  const runs = inTurns(sites, rounds, progress);
  const rows = sites.map((one) => rowOf(one, runs, countIn(one.made), ours, countIn(ours.made)));
  return {
    title: `The build beside peers: ${countIn(made).pages} pages of 153 councils`,
    notes: [...notes, ...missing, `Rounds: ${rounds}, in turns.`],
    tables: [{ header, rows }],
  };
};

const notes = [
  'The pages are those that the project makes of a made-up England: scorecards, performance, assessments, indicators and the home page, 20 indicators a council (`--set charts` adds a page for each chart). They are taken apart into markup, tables, charts as marks in shares of their width and height, and texts in Markdown; the peers make them again, with the same tables and charts. Left to the project alone: reading and checking the data, judging and wording it, and laying out charts. The peers only scale marks, fill templates and render Markdown, so that they do less.',
  'Observable Framework draws its charts in the browser, one for narrow and wide screens alike, and bundles none of the scripts of these pages; the figures a page are the ones to compare. "Times" is processor time a page: the project over the peer. Of Pagefind, only its Node side is in the processor time: its own program is not waited for; the clock has all of it.',
];

const header = [
  'Made by',
  'pages',
  'charts',
  'table rows',
  'MB',
  's',
  'CPU s',
  'low to high',
  'ms a page',
  'CPU ms a page',
  'peak MB',
  'the project takes times',
  'low to high',
];

function rowOf(
  site: Site,
  runs: Map<string, Run[]>,
  counted: Counted,
  ours: Site,
  ourCounted: Counted,
): string[] {
  const own = runs.get(site.name) ?? [];
  const [ms, cpu] = [over(own, (one) => one.ms), over(own, (one) => one.cpu)];
  const ratio = beside(
    runs.get(ours.name) ?? [],
    own,
    (one) => one.cpu / ourCounted.pages,
    (one) => one.cpu / counted.pages,
  );
  return [
    site.name,
    String(counted.pages),
    String(counted.charts),
    String(counted.rows),
    (counted.bytes / 1e6).toFixed(1),
    (ms.median / 1000).toFixed(1),
    (cpu.median / 1000).toFixed(1),
    `${(cpu.lowest / 1000).toFixed(1)} to ${(cpu.highest / 1000).toFixed(1)}`,
    (ms.median / counted.pages).toFixed(1),
    (cpu.median / counted.pages).toFixed(1),
    over(own, (one) => one.megabytes).median.toFixed(0),
    ...(site.isPeer
      ? [ratio.median.toFixed(2), `${ratio.lowest.toFixed(2)} to ${ratio.highest.toFixed(2)}`]
      : ['', '']),
  ];
}

/** Every so many pages of those taken apart, so that all kinds are among them. */
function sampleOf(parts: string, sample: string): string {
  mkdirSync(join(sample, 'pages'), { recursive: true });
  cpSync(join(parts, 'frame.json'), join(sample, 'frame.json'));
  for (const [at, file] of readdirSync(join(parts, 'pages')).entries())
    if (at % sampled === 3) cpSync(join(parts, 'pages', file), join(sample, 'pages', file));
  return sample;
}

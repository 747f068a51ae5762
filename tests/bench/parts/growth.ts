import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Part } from '../part.ts';
import { inTurns } from '../rounds.ts';
import { over, type Run } from '../timing.ts';
import { makeWide, nodeProgram } from '../wide-site.ts';

const sizes = [10, 50, 153, 500, 1500];

/** Few enough for the largest to end in minutes. */
const indicators = 5;

/** Time and memory of the check and of the pages as areas grow. */
export const growth: Part = ({ folder, areas = sizes, rounds = 1, progress }) => {
  const roots = new Map(
    areas.map((size) => {
      progress(`making a world of ${size} areas`);
      return [size, makeWide(folder, size, indicators)];
    }),
  );
  const tables = Object.entries(works).map(([work, programOf]) => {
    const made = join(folder, 'grown');
    const contenders = areas.map((size) => ({
      name: String(size),
      program: programOf(roots.get(size) ?? '', made),
    }));
    const runs = inTurns(contenders, rounds, (text) => progress(`${work}, ${text} areas`));
    rmSync(made, { recursive: true, force: true });
    return { work, header: [work, ...header], ...grown(areas, runs) };
  });
  return {
    title: 'Growth with the number of areas',
    notes: [
      `Worlds of ${indicators} indicators over eight quarters and five documents a council; beyond the 153 councils of England come more Englands, made up, with regions of their own. The pages are scorecards, performance, assessments, indicators and the home page, without images, index and verification. A further area is what each size costs more than the size before.`,
      ...tables.map(({ work, slope }) => `${work}: ${slope}`),
      `Rounds: ${rounds}.`,
    ],
    tables: tables.map(({ header, rows }) => ({ header, rows })),
  };
};

const works = {
  Check: (root: string) => nodeProgram('src/cli/check.ts', '--root', root),
  Pages: (root: string, made: string) =>
    nodeProgram('tests/bench/subjects/make-pages.ts', root, made, 'wide'),
};

const header = ['s', 'CPU s', 'peak MB', 'CPU ms a further area', 'MB a further area'];

function grown(areas: readonly number[], runs: Map<string, Run[]>) {
  const of = (size: number, what: (run: Run) => number) => over(runs.get(String(size)) ?? [], what).median;
  const cpu = areas.map((size) => of(size, (run) => run.cpu));
  const memory = areas.map((size) => of(size, (run) => run.megabytes));
  const further = (numbers: readonly number[], at: number) =>
    at
      ? ((numbers[at] ?? 0) - (numbers[at - 1] ?? 0)) / ((areas[at] ?? 0) - (areas[at - 1] ?? 0))
      : undefined;
  const rows = areas.map((size, at) => [
    `${size} areas`,
    (of(size, (run) => run.ms) / 1000).toFixed(1),
    ((cpu[at] ?? 0) / 1000).toFixed(1),
    (memory[at] ?? 0).toFixed(0),
    further(cpu, at)?.toFixed(1) ?? '',
    further(memory, at)?.toFixed(2) ?? '',
  ]);
  const costs = areas.map((_, at) => further(cpu, at)).filter((cost) => cost !== undefined);
  const [first = Number.NaN, last = Number.NaN] = [costs[0], costs.at(-1)];
  const slope = `${slopeOf(areas, cpu).toFixed(1)} ms of processor time and ${slopeOf(areas, memory).toFixed(2)} MB an area by least squares; the last areas cost ${(last / first).toFixed(2)} times the first (1 is linear).`;
  return { rows, slope };
}

/** The slope of the straight line that lies nearest by least squares. */
export function slopeOf(xs: readonly number[], ys: readonly number[]): number {
  const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / list.length;
  const [x, y] = [mean(xs), mean(ys)];
  const along = xs.reduce((sum, one, at) => sum + (one - x) * ((ys[at] ?? 0) - y), 0);
  return along / xs.reduce((sum, one) => sum + (one - x) ** 2, 0);
}

import { beside, type Run, type Runs, type Spread, type Subject } from './timing.ts';
import type { World } from './worlds.ts';

/** Subjects that are measured beside each other, and what each is set against. */
export interface Comparison {
  title: string;
  subjects: Subject[];
  /** What the ratio says, as the head of its column. */
  says: string;
  ratio: (runs: Runs, subject: Subject) => Spread | undefined;
}

// Ratios are of processor time: on a busy machine the clock tells more of the others.
const time = ({ cpu }: Run) => cpu;
const nothing: Run = { ms: 0, cpu: 0, megabytes: 0 };
const program = (name: string) => `tests/bench/subjects/${name}.ts`;

const node: Subject = { name: 'node, an empty script', runs: [program('nothing')] };
const loader: Subject = { name: 'node, importing the loader', runs: [program('import-loader')] };
const checkOf = ({ name, root, rows }: World): Subject => ({
  name: `check of ${name}`,
  runs: ['src/cli/check.ts', '--root', root],
  rows,
});

const timesAs = (other: Subject) => (runs: Runs, subject: Subject) =>
  beside(runs.get(subject.name) ?? [], runs.get(other.name) ?? [], time);

/** What Node takes before the first row is read. */
export const startUp = (): Comparison => ({
  title: 'Start-up',
  subjects: [node, loader],
  says: 'times an empty script',
  ratio: timesAs(node),
});

/** What a check of worlds takes beyond start-up. */
export const checks = (worlds: readonly World[]): Comparison => ({
  title: 'Check',
  subjects: [loader, ...worlds.map(checkOf)],
  says: 'times the start-up',
  ratio: timesAs(loader),
});

/** Whether time grows as rows do: each size against the one called whole, start-up taken off. */
export function growth(worlds: readonly World[], whole: World): Comparison {
  const subjects = [loader, ...worlds.map(checkOf)];
  const base = checkOf(whole);
  return {
    title: 'Growth',
    subjects,
    says: 'time a row, against the nation',
    ratio: (runs, { name, rows }) => {
      if (!rows) return undefined;
      const started = (round: number) => time(runs.get(loader.name)?.[round] ?? nothing);
      const aRow = (of: number) => (run: Run, round: number) => (time(run) - started(round)) / of;
      return beside(runs.get(name) ?? [], runs.get(base.name) ?? [], aRow(rows), aRow(whole.rows));
    },
  };
}

/** What a maintainer could read the same files with, each doing less than the check. */
export function peers(world: World): Comparison {
  const whole = checkOf(world);
  const reading = (name: string, file: string, rows?: number): Subject => ({
    name,
    runs: [program(file), world.root],
    ...(rows ? { rows } : {}),
  });
  return {
    title: `Peers, reading ${world.name}`,
    subjects: [
      reading('csv-parse: tables alone', 'read-rows', world.rows),
      reading('csv-parse and zod: typed rows', 'read-rows-typed', world.rows),
      reading('yaml and satteri: documents alone', 'read-documents'),
      whole,
    ],
    says: 'the check takes times this',
    ratio: (runs, { name }) => beside(runs.get(whole.name) ?? [], runs.get(name) ?? [], time),
  };
}

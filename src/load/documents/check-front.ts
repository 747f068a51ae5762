import type { TableName } from '../../model/dataset.ts';
import { findPeriod } from '../../model/period.ts';
import { suggest } from '../nearest.ts';
import { type Place, type Problem, problemAt } from '../problem.ts';
import type { Path } from '../prose/diagnose-key.ts';
import type { PlacedDocument } from '../read/read-content.ts';
import type { KnownKeys } from './known-keys.ts';

/** The tables whose rows the keys of front matter name. */
export const references: Readonly<Record<string, TableName>> = {
  area: 'areas',
  assessment: 'assessments',
  after: 'assessments',
  indicator: 'indicators',
  sources: 'sources',
};

/** Checks the front matter of a document: the rows it names are there, and what starts also ends, in that order. */
export const checkFront = (document: PlacedDocument, known: KnownKeys): Problem[] => [
  ...Object.keys(document.data).flatMap((key) => checkKey(document, key, known)),
  ...checkOrder(document),
];

function checkKey({ data, placeOf }: PlacedDocument, key: string, known: KnownKeys): Problem[] {
  const table = references[key];
  const names = table && known(table);
  const value = (data as Record<string, unknown>)[key];
  if (!names || value === undefined) return [];
  const parts = Array.isArray(value) ? value.map((one, index) => [one, [key, index]]) : [[value, [key]]];
  return (parts as [string, Path][])
    .filter(([name]) => !names.has(name))
    .map(([name, path]) => unknownReference({ ...placeOf(path), value: name }, names, `data/${table}.csv`));
}

/** A name that is not in its table, with the one most like it. */
export const unknownReference = (place: Place, names: Iterable<string>, where: string): Problem =>
  problemAt('unknown-reference', place, { where, fix: suggest(place.value ?? '', names, where) });

type Span = { starts?: string | undefined; ends?: string | undefined };

function checkOrder({ kind, data, placeOf }: PlacedDocument): Problem[] {
  if (kind !== 'journeys') return [];
  const { phases = [], ...whole } = data as Span & { phases?: Span[] };
  const spans: [Span, Path][] = [
    [whole, []],
    ...phases.map((one, at): [Span, Path] => [one, ['phases', at]]),
  ];
  return spans.flatMap(([{ starts = '', ends = '' }, path]) => {
    const [from, to] = [findPeriod(starts), findPeriod(ends)];
    if (!from || !to || to.end >= from.start) return [];
    const place = { ...placeOf([...path, 'ends']), value: ends };
    return [problemAt('ends-before-start', place, { start: ` (${starts})` })];
  });
}

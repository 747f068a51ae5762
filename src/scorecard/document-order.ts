/** Rows that one place of a document gives. */
export interface Passage<Row> {
  locator: string;
  rows: Row[];
}

/** The passages that stand under one heading of a document: an appendix and its section, a table and its area. */
export interface DocumentPart<Row> {
  heading: string;
  passages: Passage<Row>[];
}

/** A step of the way to a passage: `minute 19` is the 19 among the minutes, `Reviews` is only itself. */
interface Step {
  kind: string;
  label: string[];
}

const numbered = /^(?:([a-z]+?)s? )?((?:\d|[a-z](?![a-z'])|[ivx]+(?![a-z']))[^;]*)$/;
const roman = /^(x{0,3})(ix|iv|v?i{0,3})$/;
/** What a document opens with, wherever a record of it stands. */
const opening = /^(title|front|([a-z]+ )?summary|contents)\b/;

function toStep(part: string): Step {
  const text = part.toLowerCase();
  const [, kind = '', label] = numbered.exec(text) ?? [];
  return label ? { kind, label: label.match(/\d+|[a-z]+/g) ?? [] } : { kind: text, label: [] };
}

/** The steps to the first place that a locator names; the places after it tell no order. */
const partsOf = (locator: string): string[] => (locator.split(';')[0] ?? '').split(/,\s*/);

const romanValue = (text: string): number => {
  const [, tens = '', ones = ''] = roman.exec(text) ?? [];
  return tens.length * 10 + ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'].indexOf(ones);
};

function compareTokens(one: string, other: string): number {
  if (/^\d/.test(one) && /^\d/.test(other)) return Number(one) - Number(other);
  if (roman.test(one) && roman.test(other)) return romanValue(one) - romanValue(other);
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function compareLabels(one: readonly string[], other: readonly string[]): number {
  for (const [at, token] of one.entries()) {
    const beside = other[at];
    const order = beside === undefined ? 1 : compareTokens(token, beside);
    if (order !== 0) return order;
  }
  return one.length - other.length;
}

interface Placed<Row> {
  parts: string[];
  /** Which of the readings it comes from. */
  reading: number;
  passage: Passage<Row>;
}

/** Two orders as one: what the first does not know stands behind what it follows in the second. */
function merged(first: readonly string[], second: readonly string[]): string[] {
  const kinds = [...first];
  for (const [at, kind] of second.entries()) {
    if (kinds.includes(kind)) continue;
    const before = second[at - 1];
    kinds.splice(before === undefined ? kinds.length : kinds.indexOf(before) + 1, 0, kind);
  }
  return kinds;
}

/** Passages in order below one step: those that end there, then each branch; what has numbers goes by them. */
function sorted<Row>(placed: readonly Placed<Row>[], depth: number): Placed<Row>[] {
  const partOf = ({ parts }: Placed<Row>) => (parts[depth] ?? '').toLowerCase();
  const here = placed.filter(({ parts }) => parts.length <= depth);
  const below = placed.filter(({ parts }) => parts.length > depth);
  const readings = [...Map.groupBy(below, ({ reading }) => reading).values()].map((list) => [
    ...new Set(list.map((one) => toStep(partOf(one)).kind)),
  ]);
  const kinds = readings.reduce<string[]>(merged, []);
  const rank = (kind: string) => (opening.test(kind) ? -1 : kinds.indexOf(kind));
  const inOrder = [...Map.groupBy(below, partOf)]
    .map(([part, list]) => ({ step: toStep(part), list }))
    .sort(
      (a, b) =>
        rank(a.step.kind) - rank(b.step.kind) ||
        kinds.indexOf(a.step.kind) - kinds.indexOf(b.step.kind) ||
        compareLabels(a.step.label, b.step.label),
    );
  return [...here, ...inOrder.flatMap(({ list }) => sorted(list, depth + 1))];
}

/**
 * Rows by the passage they come from, in the order of their document as far as locators tell it: appendices, minutes,
 * pages, tables and paragraphs by their numbers and letters, named sections as the records first come to them. Each
 * reading is a list of rows in the order in which they were read; the first that knows a section places it.
 */
export function passagesInOrder<Row extends { locator: string }>(
  ...readings: readonly (readonly Row[])[]
): Passage<Row>[] {
  const placed = readings.flatMap((rows, reading) =>
    [...Map.groupBy(rows, ({ locator }) => locator)].map(([locator, list]) => ({
      parts: partsOf(locator),
      reading,
      passage: { locator, rows: list },
    })),
  );
  const inOrder = sorted(placed, 0).map(({ passage }) => passage);
  return [...Map.groupBy(inOrder, ({ locator }) => locator)].map(([locator, same]) => ({
    locator,
    rows: same.flatMap(({ rows }) => rows),
  }));
}

const stepsInHeading = 2;

/** Passages in order under the headings that a reader turns the pages by: the way that all of a heading share. */
export function partsInOrder<Row>(passages: readonly Passage<Row>[]): DocumentPart<Row>[] {
  const placed = passages.map((passage) => ({ parts: partsOf(passage.locator), passage }));
  const groups = Map.groupBy(placed, ({ parts }) => parts.slice(0, stepsInHeading).join(', '));
  return [...groups.values()].map((group) => ({
    heading: sharedWay(group.map(({ parts }) => parts)).join(', '),
    passages: group.map(({ passage }) => passage),
  }));
}

const sharedWay = ([first = [], ...others]: string[][]): string[] => {
  const apart = first.findIndex((part, at) => others.some((parts) => parts[at] !== part));
  return apart < 0 ? first : first.slice(0, apart);
};

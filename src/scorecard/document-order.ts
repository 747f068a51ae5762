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
  passage: Passage<Row>;
}

/** Passages in order below one step: those that end there, then each branch; what has numbers goes by them. */
function sorted<Row>(placed: readonly Placed<Row>[], depth: number): Placed<Row>[] {
  const here = placed.filter(({ parts }) => parts.length <= depth);
  const below = placed.filter(({ parts }) => parts.length > depth);
  const branches = [...Map.groupBy(below, ({ parts }) => (parts[depth] ?? '').toLowerCase())];
  const kinds = [...new Set(branches.map(([part]) => toStep(part).kind))];
  const rank = (kind: string) => (opening.test(kind) ? -1 : kinds.indexOf(kind));
  const inOrder = branches
    .map(([part, list]) => ({ step: toStep(part), list }))
    .sort((a, b) => rank(a.step.kind) - rank(b.step.kind) || compareLabels(a.step.label, b.step.label));
  return [...here, ...inOrder.flatMap(({ list }) => sorted(list, depth + 1))];
}

/**
 * Rows by the passage they come from, in the order of their document as far as locators tell it: appendices, minutes,
 * pages, tables and paragraphs by their numbers and letters, named sections as the records first come to them.
 */
export function passagesInOrder<Row extends { locator: string }>(rows: readonly Row[]): Passage<Row>[] {
  const passages = [...Map.groupBy(rows, ({ locator }) => locator)];
  const placed = passages.map(([locator, list]) => ({
    parts: partsOf(locator),
    passage: { locator, rows: list },
  }));
  return sorted(placed, 0).map(({ passage }) => passage);
}

const stepsInHeading = 2;

/** The same, under the headings that a reader turns the pages by: the first two steps of the way. */
export function partsInOrder<Row extends { locator: string }>(rows: readonly Row[]): DocumentPart<Row>[] {
  const headingOf = ({ locator }: Passage<Row>) => partsOf(locator).slice(0, stepsInHeading).join(', ');
  return [...Map.groupBy(passagesInOrder(rows), headingOf)].map(([heading, passages]) => ({
    heading,
    passages,
  }));
}

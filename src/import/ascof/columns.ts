import type { Sheet } from '../read-workbook.ts';
import type { Collection, Measure } from './measures.ts';

/** The columns of one figure: where its outcome stands, and what stands beside it. */
export interface Columns {
  /** A financial year, such as 2024/25. */
  year: string;
  /** The year as the workbook writes it. */
  printed: string;
  /** Which of the figures of a table with several it is; empty where there is one. */
  share: string;
  /** The column of each part, by its name in the heading. */
  parts: ReadonlyMap<Part, number>;
}

export type Part = 'outcome' | 'margin of error' | 'number of respondents' | 'numerator' | 'denominator';

const survey: Part[] = ['margin of error', 'number of respondents', 'outcome'];
const counted: Part[] = ['numerator', 'denominator', 'outcome'];

const partsOf: Record<Collection, readonly Part[]> = {
  'users-survey': survey,
  'carers-survey': survey,
  'client-records': counted,
  safeguarding: counted,
  workforce: ['outcome'],
  ratings: counted,
};

/** The figures that the table of ratings has for a year, each a share of the same providers. */
export const ratingShares = ['6b', 'outstanding', 'good', 'other', 'not yet rated'] as const;

/** The headings above the names and codes of the areas. */
const labels = ['Local authority code', 'Local authority', 'ONS area code'];

/** The number of the row that holds the headings; a fault is noted where there is none. */
export function findHeadings(sheet: Sheet): number | undefined {
  const at = sheet.rows.slice(0, 20).findIndex((_, row) => sheet.text(row, 0) === labels[0]);
  if (at < 0) return sheet.fault(5, 0, `"${labels[0]}", the heading of the first column, here or near`);
  return labels.map((label, column) => sheet.expect(at, column, label)).every(Boolean) ? at : undefined;
}

/** The columns of each figure, in the order of the table; faults are noted for headings that are not known. */
export function findColumns(sheet: Sheet, headings: number, { collection }: Measure): Columns[] {
  const parts = partsOf[collection];
  const shares = collection === 'ratings' ? ratingShares : [''];
  const found = new Map<string, Columns & { parts: Map<Part, number> }>();
  const width = sheet.rows[headings]?.length ?? 0;
  for (let column = labels.length; column < width; column += 1) {
    const read = readHeading(sheet.text(headings, column), parts, shares);
    const key = `${read?.share}|${read?.year}`;
    const same = found.get(key) ?? (read && { ...read, parts: new Map<Part, number>() });
    if (!read || !same || same.parts.has(read.part)) {
      sheet.fault(
        headings,
        column,
        `a heading such as "2024 to 2025 - ${`${shares[0]} ${parts[0]}`.trim()}", once`,
      );
      continue;
    }
    same.parts.set(read.part, column);
    found.set(key, same);
  }
  for (const { parts: there, printed } of found.values())
    for (const part of parts.filter((one) => !there.has(one)))
      sheet.fault(headings, Math.max(...there.values()), `beside it a column "${printed} - ${part}"`);
  return [...found.values()];
}

function readHeading(text: string, parts: readonly Part[], shares: readonly string[]) {
  const [, printed = '', from = '', to = '', rest = ''] = /^((20\d\d) to (20\d\d)) - (.+)$/.exec(text) ?? [];
  if (Number(to) !== Number(from) + 1) return undefined;
  const named = shares.flatMap((share) => parts.map((part) => ({ share, part })));
  const found = named.find(({ share, part }) => `${share} ${part}`.trim() === rest);
  return found && { ...found, printed, year: `${from}/${to.slice(2)}` };
}

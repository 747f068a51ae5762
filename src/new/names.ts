import { slug } from '../load/nearest.ts';
import { keyOf, type TableName } from '../model/dataset.ts';
import { periodSlug } from '../model/period.ts';
import type { Given } from './field.ts';
import type { Known } from './known.ts';

const joined = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join('-');

/** The id of a document: who published it, what it is, and the month, as in `plymouth-minutes-2025-07`. */
export const sourceId = ({ publisher = '', kind, date = '', title = '' }: Given): string => {
  const who = slug(publisher.replace(/\b(city|county|borough|district|metropolitan|council)\b/gi, ''));
  return who && kind && date ? joined(who, kind, periodSlug(date.slice(0, 7))) : slug(title);
};

/** The id of an assessment, with the short name that its framework goes by in the ids that are there. */
export function assessmentId({ area, framework = '', period }: Given, known: Known): string {
  if (!area || !framework || !period) return '';
  const [other] = known.rows('assessments').filter(({ row }) => row.framework === framework);
  const { id = '', area: of = '' } = other?.row ?? {};
  const short = id.startsWith(`${of}-`) ? /^(.+?)-\d{4}/.exec(id.slice(of.length + 1))?.[1] : undefined;
  return joined(area, short ?? framework, periodSlug(period));
}

/** The ids of a council's next records of a kind, as many as are asked for, with the first numbers that are free. */
export function nextIds(table: TableName, kind: string, given: Given, known: Known, count = 1): string[] {
  const { area, journey, assessment, indicator } = given;
  if (!area) return [];
  const within = journey ? joined(area, journey) : (assessment ?? area);
  const taken = new Set(known.rows(table).map(({ row }) => keyOf(table, row)));
  const plain = joined(within, indicator ?? kind);
  const ids = indicator && count === 1 && !taken.has(plain) ? [plain] : [];
  for (let at = 1; ids.length < count; at += 1) if (!taken.has(`${plain}-${at}`)) ids.push(`${plain}-${at}`);
  return ids;
}

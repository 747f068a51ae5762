import { type RowFile, rowFiles } from '../model/dataset.ts';
import type { ToldRow } from '../scorecard/told-row.ts';
import { formatPeriod } from './format-period.ts';

/** A row in a line: a figure by indicator, part, area and period, another by its table, area and name. */
export function rowInWords({ table, key, row, area, indicator, part }: ToldRow): string {
  const { period, name, title, summary } = (row ?? {}) as {
    [Column in 'period' | 'name' | 'title' | 'summary']?: string;
  };
  const words =
    table === 'observations' && row
      ? [indicator?.name, part, area?.name, period && formatPeriod(period)]
      : [
          tableTitle(table),
          table === 'areas' ? undefined : area?.name,
          part ?? name ?? title ?? summary ?? key,
        ];
  return words.filter(Boolean).join(', ');
}

const tableTitle = (table: string): string =>
  (Object.hasOwn(rowFiles, table) && rowFiles[table as RowFile].schema.meta()?.title) || table;

import type { Catalogue } from '../scorecard/catalogue.ts';
import { stepGroupsOf } from '../scorecard/steps.ts';
import type { JudgedSide } from './side.ts';

const component = /<(Figure|Finding|Target|Steps)\b([^>]*)>/g;
const attribute = /([a-z]+)="([^"]*)"/g;

/** What a document says: its text, and the rows that its components take from the tables. */
export function prosePart({ catalogue, documents }: JudgedSide, file: string | undefined): object {
  const text = file === undefined ? '' : (documents.get(file) ?? '');
  const uses = [...text.matchAll(component)].map(([, name = '', within = '']) => {
    const given = Object.fromEntries(
      [...within.matchAll(attribute)].map(([, key = '', value]) => [key, value]),
    );
    return usedRows(catalogue, name, given);
  });
  return { text, uses };
}

function usedRows(
  { rows, ...catalogue }: Catalogue,
  name: string,
  given: Record<string, string | undefined>,
) {
  const { area = '', indicator = '', breakdown = '', period = '', id = '' } = given;
  if (name === 'Figure') return rows.observations.get([area, indicator, breakdown, period].join('|'));
  if (name === 'Finding') return rows.findings.get(id);
  if (name === 'Target') return rows.targets.get(id);
  return stepGroupsOf({ rows, ...catalogue }, area);
}

import { toPeriod } from '../../model/period.ts';
import type { Row } from '../../rows/standing-rows.ts';
import type { KnownRows } from '../known-rows.ts';
import type { Sheet } from '../read-workbook.ts';

/** Areas that the workbook tells of and the register of today's councils does not: those that ended, and one counted for two. */
const otherAreas: readonly Row[] = [
  {
    ...{ id: 'cumbria', name: 'Cumbria', official_name: 'Cumbria County Council', kind: 'county' },
    ...{ region: 'north-west', gss_code: 'E10000006', valid_to: '2023-03-31' },
    replaced_by: 'cumberland; westmorland-and-furness',
  },
  {
    ...{ id: 'northamptonshire', name: 'Northamptonshire', official_name: 'Northamptonshire County Council' },
    ...{ kind: 'county', region: 'east-midlands', gss_code: 'E10000021', valid_to: '2021-03-31' },
    replaced_by: 'north-northamptonshire; west-northamptonshire',
  },
  {
    ...{ id: 'dorset-county', name: 'Dorset County', official_name: 'Dorset County Council', kind: 'county' },
    ...{ region: 'south-west', gss_code: 'E10000009', valid_to: '2019-03-31', replaced_by: 'dorset' },
  },
  {
    ...{ id: 'bournemouth', name: 'Bournemouth', official_name: 'Bournemouth Borough Council' },
    ...{ kind: 'unitary', region: 'south-west', gss_code: 'E06000028', valid_to: '2019-03-31' },
    replaced_by: 'bournemouth-christchurch-and-poole',
  },
  {
    ...{ id: 'poole', name: 'Poole', official_name: 'Borough of Poole', kind: 'unitary' },
    ...{ region: 'south-west', gss_code: 'E06000029', valid_to: '2019-03-31' },
    replaced_by: 'bournemouth-christchurch-and-poole',
  },
  {
    ...{ id: 'cornwall-and-isles-of-scilly', name: 'Cornwall and Isles of Scilly' },
    ...{ kind: 'comparator', region: 'south-west' },
  },
];

/** When the councils began that took the place of others; the workbook has no figure for them before. */
const beginnings: Readonly<Record<string, string>> = {
  E06000058: '2019-04-01',
  E06000059: '2019-04-01',
  E06000061: '2021-04-01',
  E06000062: '2021-04-01',
  E06000063: '2023-04-01',
  E06000064: '2023-04-01',
};

/** The types of council that have rows of their own in each table: they are groups, and no areas of the register. */
const councilTypes: readonly string[] = [
  'Shire Counties',
  'Unitary Authorities',
  'Metropolitan Districts',
  'Inner London',
  'Outer London',
  'District',
];

/** Finds the areas of the workbook: by the code of the Office for National Statistics, and by name where a group has none. */
export class Areas {
  readonly #byCode = new Map<string, Row>();
  readonly #byId = new Map<string, Row>();
  readonly #used = new Set<string>();

  constructor(known: KnownRows) {
    for (const row of [...known.rows('areas'), ...otherAreas]) {
      const { id = '', gss_code = '' } = row;
      if (this.#byId.has(id)) continue;
      const begun = { ...row, valid_from: row.valid_from || beginnings[gss_code] || '' };
      this.#byId.set(id, begun);
      if (gss_code && !this.#byCode.has(gss_code)) this.#byCode.set(gss_code, begun);
    }
  }

  /** The area that a row of a sheet is about; a word where it is a type of council; a fault is noted where it is neither. */
  of(sheet: Sheet, row: number): Row | 'type' | undefined {
    const [name, code] = [sheet.text(row, 1), sheet.text(row, 2)];
    if (code === '[z]' && councilTypes.includes(name)) return 'type';
    const area =
      code === '[z]' ? [...this.#byId.values()].find((one) => one.name === name) : this.#byCode.get(code);
    return area ? this.#use(area) : sheet.fault(row, 2, 'the code of an area in data/areas.csv');
  }

  /** The area that took the place of another, if it is one and no more. */
  after({ replaced_by = '' }: Row): Row | undefined {
    const area = this.#byId.get(replaced_by);
    return area && this.#use(area);
  }

  /** The rows of all areas that figures were found for, with the regions they lie in, in order of id. */
  get used(): Row[] {
    for (const id of this.#used) {
      const { region = '', replaced_by = '' } = this.#byId.get(id) ?? {};
      for (const other of [region, ...replaced_by.split('; ')])
        if (this.#byId.has(other)) this.#used.add(other);
    }
    return [...this.#byId.values()].filter(({ id = '' }) => this.#used.has(id));
  }

  #use(area: Row): Row {
    this.#used.add(area.id ?? '');
    return area;
  }
}

/** Whether an area was there in a whole year. */
export function wasThere({ valid_from = '', valid_to = '' }: Row, year: string): boolean {
  const { start, end } = toPeriod(year);
  return (!valid_from || toPeriod(valid_from).start <= start) && (!valid_to || toPeriod(valid_to).end >= end);
}

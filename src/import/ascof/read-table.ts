import type { Row } from '../../rows/standing-rows.ts';
import type { Ledger } from '../ledger.ts';
import type { Sheet } from '../read-workbook.ts';
import { type Areas, wasThere } from './areas.ts';
import { type Columns, findColumns, findHeadings, type Part } from './columns.ts';
import { type Figure, rowsOf } from './figures.ts';
import type { Measure } from './measures.ts';
import { readCell, type Said } from './read-cell.ts';

/** What is needed to read a table, beside its sheet. */
export interface Reading {
  measure: Measure;
  areas: Areas;
  /** The indicator of each figure of the table: one, or one for each share of ratings. */
  indicators: ReadonlyMap<string, string>;
  ledger: Ledger;
}

interface Line {
  row: number;
  area: Row | 'type';
}

/** The figures of one table as rows of observations; every cell is taken, or left for a reason that the ledger holds. */
export function readTable(sheet: Sheet, reading: Reading): Row[] {
  const { measure, areas, indicators } = reading;
  const heading = sheet.text(0, 0).replace(/( \(%\))?( ?\[note \d+\])*$/i, '');
  const expected = `Table ${measure.code.toLowerCase()}: ${measure.heading}`;
  if (heading !== expected) sheet.fault(0, 0, `"${expected}"`);
  const headings = findHeadings(sheet);
  if (headings === undefined) return [];
  const columns = findColumns(sheet, headings, measure);
  const lines = sheet.rows.flatMap((_, row): Line[] => {
    const area = row > headings && sheet.rows[row]?.some((cell) => cell !== '') && areas.of(sheet, row);
    return area ? [{ row, area }] : [];
  });
  const table = new Table(sheet, reading, lines);
  return [...indicators].flatMap(([share, indicator]) =>
    columns.filter((one) => one.share === share).flatMap((one) => table.figuresIn(one, indicator)),
  );
}

/** The lines of one table, read a figure at a time. */
class Table {
  readonly #sheet: Sheet;
  readonly #reading: Reading;
  readonly #lines: readonly Line[];

  constructor(sheet: Sheet, reading: Reading, lines: readonly Line[]) {
    this.#sheet = sheet;
    this.#reading = reading;
    this.#lines = lines;
  }

  /** The rows of all areas for one figure. */
  figuresIn(columns: Columns, indicator: string): Row[] {
    const read = this.#lines.map((line) => ({ ...line, said: this.#read(line.row, columns) }));
    const isRun = read.some(({ said }) => [...said.values()].some(({ mark }) => mark !== '[z]'));
    const own = new Map(read.flatMap(({ area, said }) => (area === 'type' ? [] : [[area.id, said]])));
    return read.flatMap(({ row, area, said }) => {
      if (area === 'type') return this.#leave(said, 'types of council are no areas of the register');
      if (!isRun) return this.#leave(said, 'the survey was not run in that year');
      const isThere = wasThere(area, columns.year);
      if (!isThere && isAll('[z]', said)) return this.#leave(said, 'the council was not there in that year');
      const heir = isThere ? undefined : this.#reading.areas.after(area);
      const ofHeir = heir && own.get(heir.id);
      if (ofHeir && isSame(ofHeir, said))
        return this.#leave(said, `printed twice: under ${this.#sheet.text(row, 1)}, and under ${heir.name}`);
      if (!isThere && (!heir || ofHeir))
        return this.#sheet.fault(row, 1, `an area that was there in ${columns.year}`) ?? [];
      return this.#take({ row, area: heir ?? area, said, columns, indicator, isMoved: Boolean(heir) });
    });
  }

  #read(row: number, { parts }: Columns): Map<Part, Said> {
    const { decimals } = this.#reading.measure;
    const said = new Map(
      [...parts].flatMap(([part, column]): [Part, Said][] => {
        const one = readCell(this.#sheet, [row, column], part, decimals);
        return one ? [[part, one]] : [];
      }),
    );
    const inBrackets = [...said.values()].filter((one) => one.inBrackets !== undefined);
    if (inBrackets.length > 0 && inBrackets.length < said.size)
      this.#sheet.fault(
        row,
        parts.get('outcome') ?? 0,
        'figures in brackets in all cells of a year, or in none',
      );
    return said;
  }

  #leave(said: ReadonlyMap<Part, Said>, why: string): [] {
    this.#reading.ledger.leave(this.#sheet.name, why, said.size);
    return [];
  }

  #take(
    line: Pick<Figure, 'columns' | 'indicator' | 'said'> & { row: number; area: Row; isMoved: boolean },
  ): Row[] {
    const { measure, ledger } = this.#reading;
    const name = this.#sheet.text(line.row, 1);
    const { share, printed } = line.columns;
    const which = share && share !== measure.code.toLowerCase() ? `, ${share}` : '';
    ledger.take(this.#sheet.name, line.said.size);
    return rowsOf({
      ...line,
      measure,
      locator: `Table ${measure.code.toLowerCase()}, ${name}, ${printed}${which}`,
      note: line.isMoved ? `Printed under ${name}, whose place ${line.area.name} had taken by then` : '',
    });
  }
}

const isAll = (mark: string, said: ReadonlyMap<Part, Said>): boolean =>
  [...said.values()].every((one) => one.mark === mark);

const isSame = (one: ReadonlyMap<Part, Said>, other: ReadonlyMap<Part, Said>): boolean =>
  [...one].every(([part, { printed }]) => other.get(part)?.printed === printed);

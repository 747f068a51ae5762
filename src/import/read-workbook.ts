import { read, utils, type WorkSheet } from '@e965/xlsx';
import { type Fault, Refusal, refuse } from './refusal.ts';

/** A cell as the workbook has it; an empty one is an empty text. */
export type Cell = string | number;

/** One sheet: its cells, and the faults found in it so far. Rows and columns count from 0. */
export class Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly #faults: Fault[];

  constructor(name: string, rows: readonly (readonly Cell[])[], faults: Fault[]) {
    this.name = name;
    this.rows = rows;
    this.#faults = faults;
  }

  cell(row: number, column: number): Cell {
    return this.rows[row]?.[column] ?? '';
  }

  /** A cell as text, without spaces around it and with single ones within. */
  text(row: number, column: number): string {
    return String(this.cell(row, column)).replace(/\s+/g, ' ').trim();
  }

  /** Notes that a cell holds something else than expected; all faults are told together. */
  fault(row: number, column: number, expected: string): undefined {
    const place = `${this.name}, cell ${utils.encode_cell({ r: row, c: column })}`;
    this.#faults.push({ place, found: this.text(row, column), expected });
  }

  /** Whether a cell holds the text expected; a fault is noted where it does not. */
  expect(row: number, column: number, expected: string): boolean {
    const is = this.text(row, column) === expected;
    if (!is) this.fault(row, column, `"${expected}"`);
    return is;
  }
}

/** A workbook: its sheets by name, all of whose faults are gathered in one place. */
export class Workbook {
  readonly #name: string;
  readonly #sheets: ReadonlyMap<string, readonly (readonly Cell[])[]>;
  readonly #faults: Fault[] = [];

  constructor(name: string, sheets: ReadonlyMap<string, readonly (readonly Cell[])[]>) {
    this.#name = name;
    this.#sheets = sheets;
  }

  /** The sheet of a name; an empty one, and a fault, where there is none. */
  sheet(name: string): Sheet {
    const rows = this.#sheets.get(name);
    const there = [...this.#sheets.keys()].join(', ');
    if (!rows) this.#faults.push({ place: this.#name, found: there, expected: `a sheet ${name}` });
    return new Sheet(name, rows ?? [], this.#faults);
  }

  get sheetNames(): string[] {
    return [...this.#sheets.keys()];
  }

  /** Throws a `Refusal` with all faults noted so far, if there are any. */
  refuseIfFaulty(): void {
    if (this.#faults.length) throw new Refusal(this.#faults);
  }
}

/** A published workbook has some hundred kilobytes; one of many megabytes is something else. */
const mostBytes = 50_000_000;

/** Reads a workbook, ODS or XLSX. Refuses what is none. */
export function readWorkbook(name: string, bytes: Uint8Array): Workbook {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip || bytes.length > mostBytes) refuse(name, `${bytes.length} bytes`, 'a workbook, .ods or .xlsx');
  const sheets = readSheets(name, bytes);
  return new Workbook(name, sheets);
}

function readSheets(name: string, bytes: Uint8Array): Map<string, Cell[][]> {
  try {
    const { SheetNames, Sheets } = quietly(() => read(bytes, { cellHTML: false, cellText: false }));
    return new Map(SheetNames.map((sheet) => [sheet, cellsOf(Sheets[sheet] ?? {})]));
  } catch (error) {
    return refuse(
      name,
      error instanceof Error ? error.message : String(error),
      'a workbook that can be read',
    );
  }
}

/** All cells of a sheet from A1 on, wherever its first filled cell is. */
function cellsOf(sheet: WorkSheet): Cell[][] {
  const range = { s: { r: 0, c: 0 }, e: utils.decode_range(sheet['!ref'] ?? 'A1').e };
  return utils.sheet_to_json<Cell[]>(sheet, { header: 1, raw: true, defval: '', blankrows: true, range });
}

/** Does a work without the warnings that the library writes about number formats, which change no value. */
function quietly<Done>(work: () => Done): Done {
  const { error, warn, log } = console;
  Object.assign(console, { error: () => {}, warn: () => {}, log: () => {} });
  try {
    return work();
  } finally {
    Object.assign(console, { error, warn, log });
  }
}

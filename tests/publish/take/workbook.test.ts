import * as XLSX from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { tableNames } from '../../../src/model/dataset.ts';
import { qualifiers, statuses } from '../../../src/model/observation.ts';
import { entryOf } from '../../../src/publish/dictionary.ts';
import { licence, notes } from '../../../src/publish/take/legend.ts';
import { workbook } from '../../../src/publish/take/workbook/write-workbook.ts';
import { home, releases } from './releases.ts';

describe.each(releases)('the workbook of %s', (_, release) => {
  let book: XLSX.WorkBook;
  let parts: Record<string, string>;
  beforeAll(async () => {
    const bytes = await workbook(release);
    book = XLSX.read(bytes, { cellStyles: true });
    parts = Object.fromEntries(
      Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
    );
  }, 60_000);
  const linesOf = (name: string) =>
    XLSX.utils.sheet_to_json<unknown[]>(book.Sheets[name] ?? {}, { header: 1, blankrows: true });
  const linksOf = (name: string): string[] =>
    Object.values((book.Sheets[name] ?? {}) as Record<string, XLSX.CellObject>).flatMap(
      ({ l }) => l?.Target ?? [],
    );

  test('has a cover, contents, notes, columns, and a sheet for each table', () => {
    expect(book.SheetNames).toEqual(['Cover', 'Contents', 'Notes', 'Columns', ...tableNames]);
  });

  test('has a heading in A1 of every sheet, no empty row, no merged cells and nothing hidden', () => {
    for (const name of book.SheetNames) {
      const lines = linesOf(name);
      expect(lines[0], name).toEqual([expect.any(String)]);
      expect(
        lines.filter((cells) => cells.every((cell) => cell === undefined)),
        name,
      ).toEqual([]);
      expect(book.Sheets[name]?.['!merges'] ?? [], name).toEqual([]);
    }
    expect(book.Workbook?.Sheets?.filter(({ Hidden }) => Hidden)).toEqual([]);
  });

  test('has text and nothing else above a table, all in the first column', () => {
    for (const table of tableNames) {
      const lines = linesOf(table);
      const head = lines.findIndex((cells) => cells.length > 1);
      expect(lines[head]).toEqual(entryOf(table).columns.map(({ name }) => name));
      expect(head).toBeGreaterThan(2);
    }
  });

  test('holds texts as text, even where they look like numbers or dates', () => {
    for (const table of tableNames) {
      const { columns } = entryOf(table);
      const sheet = book.Sheets[table] ?? {};
      const { e: end } = XLSX.utils.decode_range(sheet['!ref'] ?? 'A1');
      for (let row = linesOf(table).length - release.dataset[table].length; row <= end.r; row++) {
        for (const [at, { name, kind }] of columns.entries()) {
          const cell = sheet[XLSX.utils.encode_cell({ r: row, c: at })] as XLSX.CellObject | undefined;
          if (cell) expect(`${name} ${cell.t}`).toBe(`${name} ${kind === 'number' ? 'n' : 's'}`);
        }
      }
    }
  });

  test('has a link from the contents to every other sheet and from every table back', () => {
    const others = book.SheetNames.filter((name) => name !== 'Contents');
    expect(linksOf('Contents')).toEqual(others.map((name) => `#'${name}'!A1`));
    for (const table of tableNames) expect(linksOf(table)).toContain(`#'Contents'!A1`);
    const addresses = release.dataset.sources.flatMap(({ url }) => url ?? []);
    expect(linksOf('sources')).toEqual(expect.arrayContaining(addresses));
    expect(linksOf('Cover')).toEqual([licence.path, home, 'https://scorecards.example/contribute/']);
  });

  test('says its version, and explains every status and qualifier', () => {
    expect(linesOf('Cover').flat().join()).toContain(`Version ${release.version} of the data`);
    const told = linesOf('Notes').map(([, about]) => about);
    for (const status of statuses) expect(told).toContain(`Status ${status}`);
    for (const qualifier of qualifiers) expect(told).toContain(`Qualifier ${qualifier}`);
    expect(book.Props).toMatchObject({
      Title: expect.any(String),
      Language: 'en-GB',
      Version: release.version,
    });
  });

  test('marks each table that has rows as a table, with its own cells', () => {
    for (const [at, name] of book.SheetNames.entries()) {
      const lines = linesOf(name);
      const head = lines.findIndex((cells) => cells.length > 1);
      const part = parts[`xl/tables/table${at + 1}.xml`];
      expect(Boolean(part), name).toBe(head > 0 && head < lines.length - 1);
      if (!part) continue;
      const [first, last] = / ref="([^"]+)"/.exec(part)?.[1]?.split(':') ?? [];
      expect(first, name).toBe(`A${head + 1}`);
      expect(last, name).toBe(
        XLSX.utils.encode_cell({ r: lines.length - 1, c: (lines[head]?.length ?? 0) - 1 }),
      );
      const names = [...part.matchAll(/<tableColumn id="\d+" name="([^"]+)"/g)].map(([, column]) => column);
      expect(names).toEqual(lines[head]);
    }
  });

  test('has the named style of a heading in A1 of every sheet, and nowhere else', () => {
    const styles = parts['xl/styles.xml'] ?? '';
    const [, xfs = ''] = /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(styles) ?? [];
    const ofHeading = [...xfs.matchAll(/<xf xfId="(\d)"/g)].map(([, id]) => id === '1');
    expect(ofHeading.filter(Boolean)).toHaveLength(1);
    expect(styles).toContain('<cellStyle name="Heading 1" xfId="1" builtinId="16"/>');
    for (const [name, part] of Object.entries(parts).filter(([name]) =>
      /worksheets\/sheet\d+\.xml$/.test(name),
    )) {
      const headings = [...part.matchAll(/<c r="(\w+)" s="(\d+)"/g)].filter(
        ([, , style]) => ofHeading[Number(style)],
      );
      expect(
        headings.map(([, cell]) => cell),
        name,
      ).toEqual(['A1']);
    }
  });

  test('wraps the cells of every table, and gives a row the height of what it holds', () => {
    const [, xfs = ''] = /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(parts['xl/styles.xml'] ?? '') ?? [];
    const wraps = xfs.split('</xf>').map((xf) => xf.includes('wrapText="1"'));
    const sheet = parts[`xl/worksheets/sheet${book.SheetNames.indexOf('Notes') + 1}.xml`] ?? '';
    const rows = [...sheet.matchAll(/<row r="\d+" ht="([\d.]+)" customHeight="1">(.*?)<\/row>/g)];
    const cells = rows.flatMap(([, , row = '']) => [...row.matchAll(/ s="(\d+)"/g)]);
    expect(cells.length).toBeGreaterThan(notes.length);
    expect(cells.filter(([, style]) => !wraps[Number(style)])).toEqual([]);
    const heightOf = (about: string) => Number(rows[1 + notes.findIndex(([one]) => one === about)]?.[1]);
    expect(heightOf('Periods')).toBe(2 * heightOf('Numbers'));
  });

  test('names no part that is not there, and has no part that nothing names', () => {
    const related = Object.entries(parts)
      .filter(([name]) => name.endsWith('.rels'))
      .flatMap(([name, part]) =>
        [...part.matchAll(/<Relationship (?![^>]*External)[^>]*Target="([^"]+)"/g)].map(([, target]) =>
          new URL(target ?? '', `file:///${name.replace('_rels/', '')}`).pathname.slice(1),
        ),
      );
    const owned = Object.keys(parts).filter(
      (name) => !name.endsWith('.rels') && name !== '[Content_Types].xml',
    );
    expect([...new Set(related)].sort()).toEqual(owned.sort());
    const typed = [...(parts['[Content_Types].xml'] ?? '').matchAll(/PartName="\/([^"]+)"/g)].map(
      ([, name]) => name,
    );
    expect(typed.sort()).toEqual(owned.sort());
  });
});

import { unzipSync } from 'fflate';
import writeExcelFile, { type CellObject, type Feature, type SheetData } from 'write-excel-file/universal';
import { tableNames } from '../../../model/dataset.ts';
import { onceFor, type Release } from '../release.ts';
import { zipOf } from '../zip.ts';
import { frontSheets } from './front-sheets.ts';
import {
  contentTypes,
  endOf,
  properties,
  propertiesRelation,
  relationsOf,
  tablePart,
} from './office-parts.ts';
import type { Sheet, SheetCell } from './sheet.ts';
import { tableSheet } from './table-sheet.ts';

/**
 * All tables as one workbook, set out as the Government Analysis Function asks of statistics in spreadsheets: a cover,
 * contents, notes, one table a sheet, no merged cells, no empty rows, tables marked as tables.
 */
export const workbook = (release: Release): Promise<Uint8Array> =>
  onceFor(release, 'scorecards.xlsx', async () => {
    const sheets = [...frontSheets(release), ...tableNames.map((table) => tableSheet(release, table))];
    const written = writeExcelFile(
      sheets.map((sheet) => ({
        sheet: sheet.name,
        data: dataOf(sheet),
        columns: sheet.widths.map((width) => ({ width })),
      })),
      { fontFamily: 'Arial', fontSize: 12, features: [officeParts(release, sheets)] },
    );
    const bytes = new Uint8Array(await (await written.toBlob()).arrayBuffer());
    return zipOf(unzipSync(bytes));
  });

const linkLook = { textColor: '#0b5394', textDecoration: { underline: true } } as const;

function dataOf(sheet: Sheet): SheetData {
  const { heading, lines, table } = sheet;
  const linked = new Set(sheet.links.map(({ of, row, column }) => `${of} ${row} ${column}`));
  const look = (place: string) => (linked.has(place) ? linkLook : {});
  return [
    [{ value: heading, fontWeight: 'bold', fontSize: 16 }],
    ...lines.map((line, row) => [
      { value: line, ...look(`lines ${row} 0`), ...(table ? {} : { wrap: true }) },
    ]),
    ...(table ? [table.head.map((value): CellObject => ({ value, fontWeight: 'bold' }))] : []),
    ...(table?.rows ?? []).map((row, at) =>
      row.map((cell, column) => cellOf(cell, look(`table ${at} ${column}`))),
    ),
  ];
}

const cellOf = (value: SheetCell, look: object): CellObject | null =>
  value === undefined ? null : { value, type: typeof value === 'number' ? Number : String, ...look };

/** Adds what the writer of the workbook does not know: links, tables, and what the workbook says of itself. */
function officeParts(release: Release, sheets: readonly Sheet[]): Feature<Blob> {
  return {
    files: {
      transform: {
        '[Content_Types].xml': { insert: () => contentTypes(sheets) },
        '_rels/.rels': { insert: () => propertiesRelation },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert: (_, { sheetIndex }) => relationsOf(sheets[sheetIndex] as Sheet, sheetIndex + 1),
        },
        'xl/worksheets/sheet{id}.xml': {
          insert: (_, { sheetIndex }) => endOf(sheets[sheetIndex] as Sheet),
        },
      },
      write: {
        files: () => ({
          'docProps/core.xml': properties(release),
          ...Object.fromEntries(
            sheets.flatMap((sheet, at) => {
              const part = tablePart(sheet, at + 1);
              return part ? [[`xl/tables/table${at + 1}.xml`, part]] : [];
            }),
          ),
        }),
      },
    },
  };
}

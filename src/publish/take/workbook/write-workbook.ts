import { unzipSync } from 'fflate';
import writeExcelFile, { type CellObject, type Feature, type SheetData } from 'write-excel-file/universal';
import { tableNames } from '../../../model/dataset.ts';
import { onceFor, type Release } from '../release.ts';
import { zipOf } from '../zip.ts';
import { frontSheets } from './front-sheets.ts';
import { headingSize, withNamedStyles } from './named-styles.ts';
import {
  contentTypes,
  endOf,
  properties,
  propertiesRelation,
  relationsOf,
  tablePart,
  withStart,
} from './office-parts.ts';
import { heightOf, type Sheet, type SheetCell } from './sheet.ts';
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
const bold = { fontWeight: 'bold' } as const;

function dataOf(sheet: Sheet): SheetData {
  const { heading, lines, table, widths } = sheet;
  const linked = new Set(sheet.links.map(({ of, row, column }) => `${of} ${row} ${column}`));
  const look = (place: string) => (linked.has(place) ? linkLook : {});
  const rowOf = (cells: readonly SheetCell[], lookAt: (column: number) => object) => {
    const height = heightOf(cells, widths);
    return cells.map((cell, column) => cellOf(cell, { ...wrapped, height, ...lookAt(column) }));
  };
  return [
    [{ value: heading, ...bold, fontSize: headingSize }],
    // Above a table a line has all the width of the sheet; without one it is wrapped.
    ...lines.map((line, row) =>
      table ? [{ value: line, ...look(`lines ${row} 0`) }] : rowOf([line], () => look(`lines ${row} 0`)),
    ),
    ...(table ? [rowOf(table.head, () => bold)] : []),
    ...(table?.rows ?? []).map((cells, row) => rowOf(cells, (column) => look(`table ${row} ${column}`))),
  ];
}

const wrapped = { wrap: true, alignVertical: 'top' } as const;

/** A number keeps a little room from the text beside it. */
const cellOf = (value: SheetCell, look: object): CellObject | null => {
  if (value === undefined) return null;
  if (typeof value !== 'number') return { value, type: String, ...look };
  return { value, type: Number, ...look, align: 'right', indent: 1 };
};

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
          transform: (xml, _, { sheetIndex }) => withStart(sheets[sheetIndex] as Sheet, xml),
        },
        'xl/styles.xml': { transform: (xml) => withNamedStyles(xml) },
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

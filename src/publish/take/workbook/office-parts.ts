import { publisher, summary, title } from '../legend.ts';
import type { Release } from '../release.ts';
import { headRow, rowOfLink, type Sheet, type SheetLink } from './sheet.ts';

/** Text as XML holds it, in content and in attributes. */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const letterOf = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : letterOf(Math.floor(column / 26) - 1) + letterOf(column % 26);

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Whether a sheet holds a table that Excel can mark as one: it must have a row. */
export const hasTable = ({ table }: Sheet): boolean => Boolean(table?.rows.length);

/** The relations of a sheet: the table it holds, and the web addresses it links to. */
export const relationsOf = (sheet: Sheet, number: number): string =>
  [
    ...(hasTable(sheet)
      ? [`<Relationship Id="table" Type="${office}/table" Target="../tables/table${number}.xml"/>`]
      : []),
    ...sheet.links.flatMap(({ to }, at) =>
      'address' in to
        ? [
            `<Relationship Id="link${at}" Type="${office}/hyperlink" Target="${escaped(to.address)}" TargetMode="External"/>`,
          ]
        : [],
    ),
  ].join('');

/** Wider sheets could not be read on one page. */
const pageWidth = 220;
const fitsPage = ({ widths }: Sheet): boolean => widths.reduce((all, width) => all + width, 0) <= pageWidth;

/** A sheet with what must stand before its columns: that it is as wide as a page when it is printed. */
export const withStart = (sheet: Sheet, xml: string): string =>
  fitsPage(sheet) ? xml.replace('<cols>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><cols>') : xml;

const page = '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';

/** What stands at the end of a sheet: its links, how it is printed, then its table. */
export const endOf = (sheet: Sheet): string => {
  const links = sheet.links.map((link, at) => linkOf(sheet, link, at)).join('');
  return [
    links && `<hyperlinks>${links}</hyperlinks>`,
    page,
    hasTable(sheet) && '<tableParts count="1"><tablePart r:id="table"/></tableParts>',
  ]
    .filter(Boolean)
    .join('');
};

function linkOf(sheet: Sheet, link: SheetLink, at: number): string {
  const place = `ref="${letterOf(link.column)}${rowOfLink(sheet, link)}"`;
  if ('address' in link.to) return `<hyperlink ${place} r:id="link${at}"/>`;
  return `<hyperlink ${place} location="${escaped(`'${link.to.sheet}'!A1`)}"/>`;
}

/** The table of a sheet, so that Excel and screen readers know its head; undefined where it has none. */
export function tablePart(sheet: Sheet, number: number): string | undefined {
  const { table } = sheet;
  if (!table || !hasTable(sheet)) return undefined;
  const first = headRow(sheet);
  const place = `A${first}:${letterOf(table.head.length - 1)}${first + table.rows.length}`;
  const columns = table.head.map((name, at) => `<tableColumn id="${at + 1}" name="${escaped(name)}"/>`);
  return `${head}<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${number}" name="table_${sheet.name}" displayName="table_${sheet.name}" ref="${place}" totalsRowShown="0"><tableColumns count="${columns.length}">${columns.join('')}</tableColumns><tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>`;
}

/** What the workbook says of itself. No day of making: the same data makes the same bytes. */
export const properties = ({ version }: Release): string =>
  `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title><dc:description>${escaped(summary)}</dc:description><dc:creator>${escaped(publisher)}</dc:creator><dc:language>en-GB</dc:language><cp:version>${version}</cp:version></cp:coreProperties>`;

/** The kinds of the parts added, for the list of contents. */
export const contentTypes = (sheets: readonly Sheet[]): string =>
  [
    '<Override ContentType="application/vnd.openxmlformats-package.core-properties+xml" PartName="/docProps/core.xml"/>',
    ...sheets.flatMap((sheet, at) =>
      hasTable(sheet)
        ? [
            `<Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml" PartName="/xl/tables/table${at + 1}.xml"/>`,
          ]
        : [],
    ),
  ].join('');

export const propertiesRelation =
  '<Relationship Id="properties" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>';

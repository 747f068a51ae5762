/** Of the heading of each sheet, in points: no other text has it. */
export const headingSize = 16;

const named =
  '<cellStyles count="2"><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="Heading 1" xfId="1" builtinId="16"/></cellStyles>';

/** The styles of a workbook with names, so that programs know headings as headings: the writer gives them looks only. */
export function withNamedStyles(xml: string): string {
  const fonts = xml.match(/<font>.*?<\/font>/g) ?? [];
  const font = fonts.findIndex((one) => one.includes(`<sz val="${headingSize}"/>`));
  const xf = (id: number) => `<xf numFmtId="0" fontId="${id}" fillId="0" borderId="0" applyFont="1"/>`;
  return xml
    .replaceAll('<xf ', '<xf xfId="0" ')
    .replaceAll(`<xf xfId="0" fontId="${font}"`, `<xf xfId="1" fontId="${font}"`)
    .replace('<cellXfs', `<cellStyleXfs count="2">${xf(0)}${xf(font)}</cellStyleXfs><cellXfs`)
    .replace('</cellXfs>', `</cellXfs>${named}`);
}

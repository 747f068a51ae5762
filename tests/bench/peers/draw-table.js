/** A table, its cells made by a function. */
export function drawTable({ attributes, caption, groups }, partsOf) {
  const cell = ({ tag, attributes, parts }) => `<${tag}${attributes}>${partsOf(parts)}</${tag}>`;
  const row = ({ attributes, cells }) => `<tr${attributes}>${cells.map(cell).join('')}</tr>`;
  const group = ({ tag, rows }) => `<${tag}>${rows.map(row).join('')}</${tag}>`;
  return `<table${attributes}>${caption && `<caption>${caption}</caption>`}${groups.map(group).join('')}</table>`;
}

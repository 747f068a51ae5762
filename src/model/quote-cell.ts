/** A text as a cell of a CSV file (RFC 4180): in quotes where it holds a comma, a quote or a line end. */
export const quoteCell = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** The offset of a line and column of a text, both counted from 1. */
export function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let count = 1; count < line; count += 1) {
    const end = text.indexOf('\n', start);
    if (end < 0) break;
    start = end + 1;
  }
  return start + column - 1;
}

/** The line and column of an offset of a text, both counted from 1. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  let [line, start] = [1, 0];
  for (let end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
    line += 1;
    start = end + 1;
  }
  return { line, column: offset - start + 1 };
}

/** The end of the line that an offset lies in. */
export const endOfLine = (text: string, from: number): number => {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
};

/** Behind the > of a tag; at the end of its line where it has none before the next tag. */
export const endOfTag = (text: string, from: number): number => {
  const found = /^<?[^<>]*>/.exec(text.slice(from))?.[0];
  return found ? from + found.length : endOfLine(text, from);
};

/** A count with its noun: `1 comma`, `3 commas`. */
export const countWords = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;

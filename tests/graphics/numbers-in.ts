/** The numbers that a text says, as it says them: `1,348`, `58.5`, `−2.4`. Years and dates among them. */
export const numbersIn = (text: string): string[] =>
  (text.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((number) => number.replace(/,+$/, ''));

/** A number as a text says it, to count with. */
export const numberOf = (shown: string): number => Number(shown.replaceAll(',', '').replace('−', '-'));

/** How many decimals a number is said with. */
export const decimalsOf = (shown: string): number => shown.split('.')[1]?.length ?? 0;

/** Whether a number is the value rounded to as many decimals as it is said with. */
export const isRounded = (shown: string, value: number): boolean =>
  Math.abs(numberOf(shown) - Math.abs(value)) <= 0.5 * 10 ** -decimalsOf(shown) + 1e-9;

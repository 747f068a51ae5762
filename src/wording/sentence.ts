/** A text as a sentence: with a full stop, unless it ends in one already. */
export const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

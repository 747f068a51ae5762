import type { Rule } from '../rule.ts';

const numberHint = 'Write digits only, with a point before decimals and a hyphen for minus.';

/** Faults of cells that should hold a number. */
export const numbersRules = {
  'not-a-number': {
    severity: 'error',
    title: 'Numbers are plain',
    message: '{field} is "{value}", expected {expected}',
    hint: numberHint,
    example: { wrong: '007', right: '7' },
  },
  'not-a-whole-number': {
    severity: 'error',
    title: 'Counts of people are whole',
    message: '{field} is "{value}", expected {expected}',
    hint: 'Write digits only, such as 5144.',
    example: { wrong: '5144.5', right: '5144' },
  },
  'thousands-comma': {
    severity: 'error',
    title: 'No commas or spaces inside numbers',
    message: '{field} is "{value}": its thousands are parted',
    hint: 'Write {fix}. The site puts the commas in for readers.',
    example: { wrong: '1,348', right: '1348' },
  },
  'too-long-number': {
    severity: 'error',
    title: 'No number is longer than figures are',
    message: '{field} has {digits} digits, more than any figure here',
    hint: 'Look in the source: two figures may have run together.',
    example: { wrong: '134820231348', right: '1348' },
  },
  'decimal-comma': {
    severity: 'error',
    title: 'Decimals stand after a point',
    message: '{field} is "{value}": a comma stands before the decimals, or parts thousands wrongly',
    hint: 'If it is a decimal, write {fix}.',
    example: { wrong: '58,5', right: '58.5' },
  },
  'unit-in-number': {
    severity: 'error',
    title: 'The unit is told by the indicator',
    message: '{field} is "{value}": a unit stands beside the number',
    hint: 'Write the digits alone, in the unit that data/indicators.csv gives: {fix}.',
    example: { wrong: '58.5% or £3m', right: '58.5 or 3' },
  },
  'exponent-in-number': {
    severity: 'error',
    title: 'Numbers are written out',
    message: '{field} is "{value}": a spreadsheet has shortened it',
    hint: 'Write it out: {fix}. Widen the column before you save, and check no digits were lost.',
    example: { wrong: '1e3', right: '1000' },
  },
  'minus-sign': {
    severity: 'error',
    title: 'Minus is a hyphen',
    message: '{field} is "{value}": {character} stands for the minus',
    hint: 'Write {fix}. The site shows a true minus to readers.',
    example: { wrong: '\u22123', right: '-3' },
  },
  'reason-in-number': {
    severity: 'error',
    title: 'A figure that is not there has a status',
    message: '{field} is "{value}", which is no number',
    hint: 'Leave the cell empty{and}.',
    example: { wrong: 'n/a', right: 'an empty value with status not-available' },
  },
  'qualifier-in-number': {
    severity: 'error',
    title: 'More than, about and up to have their own column',
    message: '{field} is "{value}": it says more than a number',
    hint: 'Write {fix}.',
    example: { wrong: '500+', right: 'value 500, qualifier at-least, printed 500+' },
  },
  'too-many-decimals': {
    severity: 'error',
    title: 'A figure has the decimals of its indicator',
    message: '{field} is "{value}", and figures of {indicator} have {decimals}',
    hint: 'Type it as the source prints it; if the source prints more, change decimals in data/indicators.csv.',
    example: { wrong: '58.52 where the indicator has 1', right: '58.5' },
  },
  'out-of-range': {
    severity: 'error',
    title: 'A figure is possible in its unit',
    message: '{field} is "{value}", and {indicator} is in {unit}: {range}',
    hint: 'Look in the source: a point may be lost, or the figure belongs to another indicator.',
    example: { wrong: '585 percent', right: '58.5' },
  },
} as const satisfies Record<string, Rule>;

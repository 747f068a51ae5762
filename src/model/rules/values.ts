import type { Rule } from '../rule.ts';
import { numbersRules } from './numbers.ts';
import { timesRules } from './times.ts';

/** Faults of single cells, and of cells of one row beside each other. */
export const valuesRules = {
  'missing-value': {
    severity: 'error',
    title: 'What must be stated is stated',
    message: '{field} is empty',
    hint: 'Fill it in: {expected}.',
    example: { wrong: 'a figure without its source', right: 'a figure with its source' },
  },
  'not-plain-text': {
    severity: 'error',
    title: 'Plain text on one line',
    message: '{field} is not {expected}',
    hint: 'Write it in plain words on one line.',
    example: { wrong: 'a cell with a broken character \uFFFD', right: 'the word as it was' },
  },
  'not-an-id': {
    severity: 'error',
    title: 'Ids are small letters, digits and single hyphens',
    message: '{field} is "{value}", expected {expected}',
    hint: '{fix} Ids look like west-sussex or reviews-overdue-24m.',
    example: { wrong: 'West Sussex', right: 'west-sussex' },
  },
  'not-a-list-of-ids': {
    severity: 'error',
    title: 'Lists of ids have semicolons between',
    message: '{field} is "{value}", expected {expected}',
    hint: 'Write them like first-id; second-id, none empty.',
    example: { wrong: 'first-id, second-id', right: 'first-id; second-id' },
  },
  'not-a-list': {
    severity: 'error',
    title: 'Lists have semicolons between',
    message: '{field} is "{value}", expected {expected}',
    hint: 'Leave no empty place between or after the semicolons, and start no text with = + - or @.',
    example: { wrong: 'UASC;; unaccompanied', right: 'UASC; unaccompanied' },
  },
  'not-a-list-of-records': {
    severity: 'error',
    title: 'Rows are named as table:key',
    message: '{field} is "{value}", expected {expected}',
    hint: 'Write them like findings:plymouth-apa-o7-s1; observations:leicester|reviews-completed||2022/23.',
    example: { wrong: 'plymouth-apa-o7-s1', right: 'findings:plymouth-apa-o7-s1' },
  },
  'not-an-address': {
    severity: 'error',
    title: 'Addresses start with https://',
    message: '{field} is "{value}", expected {expected}',
    hint: 'Copy the address of the document; leave the cell empty if it is not known.',
    example: { wrong: 'www.plymouth.gov.uk/minutes', right: 'https://www.plymouth.gov.uk/minutes' },
  },
  'not-one-of': {
    severity: 'error',
    title: 'Fixed words are used as they are',
    message: '{field} is "{value}", expected {expected}',
    hint: '{fix}',
    example: { wrong: 'at least', right: 'at-least' },
  },
  'missing-without-reason': {
    severity: 'error',
    title: 'A missing figure says why',
    message: 'no value, and the status does not say why',
    hint: 'Type the figure, or set status to one of {statuses}.',
    example: { wrong: 'no value, no status', right: 'no value, status not-available' },
  },
  'value-and-absent': {
    severity: 'error',
    title: 'A figure is there or not',
    message: 'a value stands beside status {value}',
    hint: 'Remove one of the two.',
    example: { wrong: 'value 5, status not-available', right: 'value 5' },
  },
  'qualifier-without-value': {
    severity: 'error',
    title: 'What is said of a figure stands beside one',
    message: '{field} is "{value}", and there is no value',
    hint: 'Remove it, or type the figure.',
    example: { wrong: 'no value, qualifier about', right: 'value 500, qualifier about' },
  },
  'derived-without-working': {
    severity: 'error',
    title: 'A derived figure shows its working',
    message: 'a derived figure without its working',
    hint: 'Give numerator and denominator, or the working in note.',
    example: { wrong: 'status derived', right: 'status derived, note 10 of 19 people' },
  },
  'bounds-wrong-side': {
    severity: 'error',
    title: 'A figure lies within its bounds',
    message: '{field} is "{value}", on the wrong side of {other}',
    hint: 'Look in the source: lower, value and upper stand in that order, and a margin is not below 0.',
    example: { wrong: 'lower 60, value 58.5', right: 'lower 57, value 58.5, upper 60' },
  },
  'numerator-over-denominator': {
    severity: 'error',
    title: 'A part is not more than its whole',
    message: 'numerator is "{value}", more than the denominator {denominator}',
    hint: 'Look in the source: the two may have changed places.',
    example: { wrong: 'numerator 92, denominator 82', right: 'numerator 82, denominator 92' },
  },
  'zero-denominator': {
    severity: 'error',
    title: 'Nothing is divided by zero',
    message: 'denominator is 0, and a share of nothing is no figure',
    hint: 'Leave value empty with status not-applicable, or look the count up.',
    example: { wrong: 'value 0, denominator 0', right: 'no value, status not-applicable' },
  },
  ...numbersRules,
  ...timesRules,
} as const satisfies Record<string, Rule>;

import type { Rule } from '../rule.ts';

/** One way out for all of them: mend a slip, or name what the source itself says. */
const hint =
  'Look in the source, and mend what was typed wrongly. If the source itself says so, add a row to data/discrepancies.csv with records "{records}" and sums "{sum}".';

/** Figures that contradict each other. Where the contradiction stands in the sources, `discrepancies` names it, and the site shows both. */
export const arithmeticRules = {
  'share-of-counts': {
    severity: 'error',
    title: 'A share is what its two counts give',
    message: '{sum}',
    hint,
    example: {
      wrong: 'value 88.2, numerator 82, denominator 92',
      right: 'value 89.1, the share of 82 in 92',
    },
  },
  'no-such-count': {
    severity: 'error',
    title: 'A share with one count can come from whole numbers',
    message: '{sum}',
    hint,
    example: { wrong: 'value 47.6, numerator 154', right: 'value 47.7, numerator 154: of 323' },
  },
  'count-typed-twice': {
    severity: 'error',
    title: 'A count beside a share is the count in its own row',
    message: '{sum}: {rows}',
    hint,
    example: { wrong: 'numerator 154 here, 145 in the row of the count', right: 'the same number in both' },
  },
  'share-of-figures': {
    severity: 'error',
    title: 'A share is what the figures it is made of give',
    message: '{sum}: {rows}',
    hint,
    example: { wrong: '52.1% eligible, 1745 people, 3180 assessments', right: '54.9%' },
  },
  'far-more-than': {
    severity: 'warning',
    title: 'A figure called more than is not far too low',
    message: '{sum}: {rows}',
    hint,
    example: { wrong: 'more than 20%, where the counts give 26.2%', right: 'more than 25%' },
  },
  'sum-of-parts': {
    severity: 'error',
    title: 'Parts add up to their whole',
    message: '{sum}: {rows}',
    hint,
    example: { wrong: '32 providers, of which 29 and 2', right: '31 providers, of which 29 and 2' },
  },
  'parts-over-whole': {
    severity: 'error',
    title: 'Parts are not more than their whole',
    message: '{sum}: {rows}',
    hint,
    example: { wrong: '1295 people eligible, 1348 of them waiting', right: '5144 eligible, 1348 waiting' },
  },
  'average-of-years': {
    severity: 'error',
    title: 'An average is what its years give',
    message: '{sum}: {rows}',
    hint,
    example: { wrong: 'average of 2210 over 2164, 1769 and 2427', right: 'average of 2120' },
  },
  'quarters-of-year': {
    severity: 'error',
    title: 'Quarters add up to their year',
    message: '{sum}: {rows}',
    hint,
    example: { wrong: 'quarters 410, 400, 390 and 380, year 1850', right: 'year 1580' },
  },
  'projection-of-quarters': {
    severity: 'error',
    title: 'A projection carries on the quarters known so far',
    message: '{sum}: {rows}',
    hint,
    example: { wrong: '194 in the first quarter, 767 projected', right: '776 projected: four times 194' },
  },
  'change-of-years': {
    severity: 'error',
    title: 'A rise or fall is what the two years give',
    message: '{sum}: {rows}',
    hint,
    example: { wrong: 'from 1001 to 636, a fall of 465', right: 'a fall of 365' },
  },
  'count-falls': {
    severity: 'error',
    title: 'A count that adds up does not fall within its year',
    message: '{sum}: {rows}',
    hint,
    example: { wrong: '82 assessed by May, 81 by June', right: '82 assessed by May, 83 by June' },
  },
  'score-of-grade': {
    severity: 'error',
    title: 'The score of an element is the rank of its grade',
    message: '{sum}',
    hint,
    example: { wrong: 'Good standard, score 2', right: 'Good standard, score 3' },
  },
  'score-of-elements': {
    severity: 'error',
    title: 'A score is what the scores of the elements give',
    message: '{sum}',
    hint,
    example: { wrong: '24 of 36 points, score 76', right: '24 of 36 points, score 67' },
  },
  'grade-of-score': {
    severity: 'error',
    title: 'An overall grade is the one that its score gives',
    message: '{sum}',
    hint,
    example: { wrong: '67%, Requires improvement', right: '67%, Good: from 63% to 87%' },
  },
  'sum-works-out': {
    severity: 'error',
    title: 'A contradiction that is written down is still there',
    message: 'no figures contradict each other so: "{sum}"',
    hint: 'Take it out of {field}, or put back the figure that was changed. {fix}',
    example: { wrong: 'sums "82 of 92 is 89.1%, not 88.2%" after the figure was mended', right: 'no sums' },
  },
  'relation-without-parts': {
    severity: 'error',
    title: 'A relation names what its kind needs',
    message: 'a relation of kind {kind} has {what}',
    hint: '{fix}',
    example: { wrong: 'kind share, made_of empty', right: 'kind share, made_of the part; the whole' },
  },
} as const satisfies Record<string, Rule>;

/** The rules of the sums themselves: each leaves the same blanks. */
export type ArithmeticRule = Exclude<
  keyof typeof arithmeticRules,
  'sum-works-out' | 'relation-without-parts'
>;

/** Where the figures of a measure come from: it decides which columns its table has. */
export type Collection =
  | 'users-survey'
  | 'carers-survey'
  | 'client-records'
  | 'safeguarding'
  | 'workforce'
  | 'ratings';

/** A measure of the workbook: a code means nothing without its framework, so each is known by its heading too. */
export interface Measure {
  code: string;
  collection: Collection;
  /** The heading of its sheet, without the name of the table before it and the notes after it. */
  heading: string;
  /** Decimals that its outcomes are printed with at most. */
  decimals: number;
}

/** The framework whose codes these are. Another framework uses some of them for other measures. */
export const framework = 'ascof-2024-25';

/** The register's name of the workbook. */
export const source = 'ascof-2024-25';

const measure = (code: string, collection: Collection, heading: string, decimals = 1): Measure => ({
  code,
  collection,
  heading,
  decimals,
});

/** The measures of the workbook, in its order. */
export const measures: readonly Measure[] = [
  measure('1A', 'users-survey', 'social care-related quality of life score'),
  measure(
    '1B',
    'users-survey',
    'adjusted social care-related quality of life – impact of adult social care services',
    3,
  ),
  measure('1C', 'carers-survey', 'carer-reported quality of life'),
  measure(
    '1D',
    'users-survey',
    'overall satisfaction of people who use services with their care and support',
  ),
  measure('1E', 'carers-survey', 'overall satisfaction of carers with social services'),
  measure(
    '2A',
    'client-records',
    'the proportion of people who received reablement during the year, who previously were not receiving services, where no further request was made for ongoing support',
  ),
  measure(
    '2B',
    'client-records',
    'the number of adults aged 18 to 64 whose long-term support needs are met by admission to residential and nursing care homes, per 100,000 population',
  ),
  measure(
    '2C',
    'client-records',
    'the number of adults aged 65 and over whose long-term support needs are met by admission to residential and nursing care homes, per 100,000 population',
  ),
  measure(
    '2D(1)',
    'client-records',
    'the proportion of people aged 65 and over discharged from hospital into reablement and who remained in the community within 12 weeks of discharge',
    2,
  ),
  measure(
    '2D(2)',
    'client-records',
    'the proportion of people aged 65 and over discharged from hospital, who received reablement services',
    2,
  ),
  measure(
    '2E(1)',
    'client-records',
    'the proportion of people who receive long-term support with a learning disability, who live in their home or with family, aged 18 to 64',
  ),
  measure(
    '2E(2a)',
    'client-records',
    'the proportion of people who receive long-term support who live in their home or with family, aged 18 to 64',
  ),
  measure(
    '2E(2b)',
    'client-records',
    'the proportion of people who receive long-term support who live in their home or with family, aged 65 and over',
  ),
  measure(
    '3A',
    'users-survey',
    'the proportion of people who use services who have control over their daily life',
  ),
  measure(
    '3B',
    'carers-survey',
    'the proportion of carers who report that they have been included or consulted in discussion about the person they care for',
  ),
  measure(
    '3C(1)',
    'users-survey',
    'proportion of people who use services who find it easy to find information about services',
  ),
  measure(
    '3C(2)',
    'carers-survey',
    'the proportion of carers who find it easy to find information about support',
  ),
  measure('3D(1a)', 'client-records', 'the proportion of care users who receive self-directed support'),
  measure('3D(2a)', 'client-records', 'the proportion of care users who receive direct payments'),
  measure('4A', 'users-survey', 'the proportion of people who use services who feel safe'),
  measure(
    '4B',
    'safeguarding',
    'the proportion of section 42 safeguarding enquiries where a risk was identified, and the reported outcome was that this risk was reduced or removed',
  ),
  measure(
    '5A(1)',
    'users-survey',
    'the proportion of people who use services who reported that they had as much social contact as they would like',
  ),
  measure(
    '5A(2)',
    'carers-survey',
    'the proportion of carers who reported that they had as much social contact as they would like',
  ),
  measure(
    '6A',
    'workforce',
    'the proportion of staff in the formal care workforce leaving their role in the past 12 months',
  ),
  measure(
    '6B',
    'ratings',
    'the percentage of residential adult social care providers rated good or outstanding by CQC',
  ),
];

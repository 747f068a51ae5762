import type { Dataset } from '../model/dataset.ts';
import type { Source } from '../model/source.ts';

/** A document as the Citation File Format names it; a kind that it has no word for is generic. */
const typeOf: Record<Source['kind'], string> = {
  assessment: 'report',
  minutes: 'government-document',
  'report-pack': 'government-document',
  statistics: 'data',
  register: 'data',
  guidance: 'website',
};

/** A text as YAML reads it, whatever signs it has: JSON is YAML too. */
const quoted = (text: string): string => JSON.stringify(text);

function referenceLines({ date, kind, publisher, title, url }: Source): string[] {
  const whole = date && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : undefined;
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?/.exec(date ?? '') ?? [];
  return [
    `  - type: ${typeOf[kind]}`,
    `    title: ${quoted(title)}`,
    '    authors:',
    `      - name: ${quoted(publisher)}`,
    ...(whole ? [`    date-published: ${quoted(whole)}`] : []),
    ...(year ? [`    year: ${year}`] : []),
    ...(year && month ? [`    month: ${Number(month)}`] : []),
    ...(url ? [`    url: ${quoted(url)}`] : []),
  ];
}

/** What a published file knows beside what is always so. */
interface Published {
  dataset: Dataset;
  version: string;
  /** The address of the site; nothing where this copy has none. */
  url?: string | undefined;
}

/**
 * How to cite the data as a whole, in the Citation File Format 1.2.0, what is not known left out. As published it has
 * the version, the address, and the documents that the data is taken from. Without, it is the file at the top of this
 * project: what lies beside the data in its history has a commit for a version, and must not grow old with each row.
 */
export function citationFile(published?: Published): string {
  const { dataset, version, url } = published ?? {};
  return [
    'cff-version: 1.2.0',
    'message: "Please name the publisher of each figure first, as its source asks, then this data."',
    'type: dataset',
    'title: "Council Scorecards: councils\' adult social care in England"',
    'authors:',
    '  - name: "The Council Scorecards contributors"',
    'license: OGL-UK-3.0',
    ...(version ? [`version: ${quoted(version)}`] : []),
    ...(url ? [`url: ${quoted(url)}`] : []),
    ...(dataset?.sources.length ? ['references:', ...dataset.sources.flatMap(referenceLines)] : []),
    '',
  ].join('\n');
}

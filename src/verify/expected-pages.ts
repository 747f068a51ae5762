import { isCouncil } from '../model/area.ts';
import type { Dataset } from '../model/dataset.ts';
import { partsOfSource } from '../model/entry-pages.ts';
import { periodSlug } from '../model/period.ts';
import { isOfChart } from './chart-files.ts';
import { comparePages } from './compare-pages.ts';
import type { Fault } from './fault.ts';
import type { ReadSite } from './read-site.ts';

/** The pages that every site has, whatever its data. */
const always = [
  '',
  'accessibility/',
  'changes/',
  'compare/',
  'contribute/',
  'contribute/rules/',
  'councils/',
  'data/',
  'glossary/',
  'guide/',
  'indicators/',
  'method/',
  'promises/',
  'search/',
  'sources/',
];

/** The addresses below the base that a dataset calls for: what bookmarks and scripts of others rely on. */
export function expectedPages(dataset: Dataset): string[] {
  const { areas, documents } = dataset;
  return [
    ...always,
    ...areas.filter(isCouncil).flatMap(({ id }) => pagesOfCouncil(dataset, id)),
    ...dataset.indicators.map(({ id }) => `indicators/${id}/`),
    ...dataset.frameworks.filter(({ kind }) => kind !== 'measures').map(({ id }) => `assessments/${id}/`),
    ...dataset.sources.flatMap(({ id }) => [
      `sources/${id}/`,
      ...partsOfSource(dataset, id).map(([area]) => `sources/${id}/${area}/`),
    ]),
    ...comparePages(dataset),
    ...documents.guide.map(({ id }) => `guide/${id}/`),
  ];
}

/** Whether the papers of a council hold what stands on no other page, or contradict themselves. */
function hasPapers({ findings, actions, decisions, discrepancies }: Dataset, council: string): boolean {
  const own = (row: { area?: string | undefined }) => row.area === council;
  return (
    discrepancies.some(own) ||
    findings.some((one) => own(one) && !one.assessment && !one.journey) ||
    [...actions, ...decisions].some((one) => own(one) && !one.journey)
  );
}

function pagesOfCouncil(dataset: Dataset, council: string): string[] {
  const { assessments, observations, documents } = dataset;
  const own = <Row extends { area: string }>(row: Row) => row.area === council;
  const below = [
    '',
    ...(hasPapers(dataset, council) ? ['papers/'] : []),
    ...(observations.some(own) ? ['performance/'] : []),
    ...assessments.filter(own).map(({ id }) => `assessments/${id}/`),
    // The id of a journey's document begins with its council.
    ...documents.journeys
      .filter(({ data }) => own(data))
      .map(({ id }) => `journeys/${id.split('/').at(-1)}/`),
    ...documents.responses
      .filter(({ data }) => own(data))
      .map(({ id }) => `responses/${id.split('/').at(-1)}/`),
    ...documents.reports
      .filter(({ data }) => own(data))
      .map(({ data }) => `performance/${periodSlug(data.period)}/`),
  ];
  return below.map((page) => `councils/${council}/${page}`);
}

/** Whether a file is the table of an indicator's councils in another order. That none is missing, the links to them prove. */
function isOrderOf({ indicators }: Dataset, file: string): boolean {
  const [, indicator] = /^indicators\/([^/]+)\/by-(?:figure|region)\/index\.html$/.exec(file) ?? [];
  return indicators.some(({ id }) => id === indicator);
}

/** Pages that the dataset calls for and the site lacks, and pages that nothing calls for. */
export function pageFaults(site: ReadSite, dataset: Dataset): Fault[] {
  const wanted = new Set([...expectedPages(dataset).map((page) => `${page}index.html`), '404.html']);
  const missing = [...wanted].filter((file) => !site.byFile.has(file));
  const uncalled = site.pages.filter(
    ({ file }) => !wanted.has(file) && !isOfChart(file) && !isOrderOf(dataset, file),
  );
  const address = (file: string) => site.base + file.replace(/(^|\/)index\.html$/, '$1');
  return [
    ...missing.map((file) => ({
      page: address(file),
      what: 'the data calls for this page, and it is missing',
    })),
    ...uncalled.map((page) => ({ page: page.address, what: 'nothing in the data calls for this page' })),
  ];
}

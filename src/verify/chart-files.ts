import type { Dataset } from '../model/dataset.ts';
import { keyOf } from '../model/dataset.ts';
import type { Observation } from '../model/observation.ts';
import { toPeriod } from '../model/period.ts';
import { type Cells, rowsOfCsv } from './downloads.ts';
import type { Fault } from './fault.ts';
import { type ReadSite, textOf } from './read-site.ts';

const pageOfChart = /^(?:charts|embed)\/([^/]+\/[^/]+)\/index\.html$/;
const fileOfChart = /^charts\/([^/]+\/[^/]+)\.(?:svg|png)$/;

/** Whether a page is that of a chart, or a chart to be embedded: what calls for those is told by `chartFaults`. */
export const isOfChart = (file: string): boolean => pageOfChart.test(file);

/** All that a chart consists of, by its name `<area>/<name>`. */
const filesOf = (chart: string): string[] => [
  `charts/${chart}/index.html`,
  `charts/${chart}.svg`,
  `charts/${chart}.png`,
  `charts/${chart}.csv`,
  `embed/${chart}/index.html`,
];

/** Faults of the files of charts: one that the data calls for is missing, nothing calls for one, or its numbers differ. */
export function chartFaults(site: ReadSite, dataset: Dataset): Fault[] {
  const drawn = [...new Set([...site.files].flatMap((file) => chartNamed(file) ?? []))];
  const isCalledFor = callsFor(dataset);
  return [
    ...missingFaults(site, dataset, drawn),
    ...drawn
      .filter((chart) => !isCalledFor(chart))
      .map((chart) => ({
        page: `${site.base}charts/${chart}/`,
        what: 'nothing in the data calls for this chart',
      })),
    ...numberFaults(site),
  ];
}

const chartNamed = (file: string): string | undefined =>
  (pageOfChart.exec(file) ?? fileOfChart.exec(file))?.[1];

/** All that a name can stand for: itself, and what is left of it without a part or a kind of period behind it. */
const standsFor = (name: string): string[] =>
  [...name.matchAll(/-/g)].map(({ index }) => name.slice(0, index)).concat(name);

function missingFaults(site: ReadSite, dataset: Dataset, drawn: string[]): Fault[] {
  const named = new Set(drawn);
  const parts = drawn.flatMap(filesOf).filter((file) => !site.files.has(file));
  const graded = new Set(dataset.grades.map(({ assessment }) => assessment));
  const strips = dataset.assessments
    .filter(({ id }) => graded.has(id))
    .map(({ area, id }) => `${area}/${id}`);
  const stoodFor = new Set(drawn.flatMap(standsFor));
  const lines = [...seriesToDraw(dataset)].filter((series) => !stoodFor.has(series));
  const whole = [...strips.filter((chart) => !named.has(chart)), ...lines].map((chart) => `charts/${chart}/`);
  const missing = [...parts, ...whole];
  return missing.map((what) => ({
    page: site.base + what,
    what: 'the data calls for this file of a chart, and it is missing',
  }));
}

/** Area and indicator of which two figures of one kind can be set beside each other. */
function seriesToDraw({ areas, observations }: Dataset): Set<string> {
  const councils = new Set(
    areas.filter(({ kind }) => !['england', 'region', 'comparator'].includes(kind)).map(({ id }) => id),
  );
  const valued = observations.filter(({ area, value }) => councils.has(area) && value !== undefined);
  const kindOf = ({ area, indicator, breakdown, period }: Observation) =>
    [area, indicator, breakdown, toPeriod(period).kind].join('|');
  const groups = [...Map.groupBy(valued, kindOf).values()].filter(({ length }) => length > 1);
  return new Set(groups.flatMap(([one]) => (one ? [`${one.area}/${one.indicator}`] : [])));
}

/** A chart is about an indicator, an assessment, the parts of a whole, or a journey. */
function callsFor({
  areas,
  assessments,
  documents,
  indicators,
  relations,
}: Dataset): (chart: string) => boolean {
  const folders = new Set(areas.map(({ id }) => id));
  const journeys = documents.journeys.map(({ id }) => id.split('/').at(-1) ?? '');
  const subjects = new Set([...[indicators, assessments, relations].flat().map(({ id }) => id), ...journeys]);
  return (chart) => {
    const [folder = '', name = ''] = chart.split('/');
    return folder === 'england' || (folders.has(folder) && standsFor(name).some((id) => subjects.has(id)));
  };
}

// A file may hold other rows beside figures: targets, grades, milestones.
const isFigure = ({ table, indicator, period }: Cells): boolean =>
  table ? table === 'observations' : Boolean(indicator && period);

/** Figures in the file of a chart that are not what the whole table says. */
function numberFaults(site: ReadSite): Fault[] {
  if (!site.files.has('data/observations.csv')) return [];
  const whole = new Map(
    rowsOfCsv(textOf(site, 'data/observations.csv')).map((row) => [keyOf('observations', row), row]),
  );
  const files = [...site.files].filter((file) => /^charts\/.*\.csv$/.test(file));
  return files.flatMap((file) =>
    rowsOfCsv(textOf(site, file))
      .filter(isFigure)
      .filter((row) => whole.get(keyOf('observations', row))?.value !== row.value)
      .map((row) => ({
        page: site.base + file,
        what: 'a figure differs from the one in the table of all figures',
        at: keyOf('observations', row),
      })),
  );
}

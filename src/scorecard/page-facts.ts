import type { Framework } from '../model/framework.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import { byPeriod } from '../model/period.ts';
import type { Source } from '../model/source.ts';
import type { Scorecard } from './build-scorecard.ts';
import { type Catalogue, newestFirst } from './catalogue.ts';
import type { Judged } from './promise.ts';
import type { Verdict } from './rules.ts';

/** What a page is about, beside its kind, council and years: search narrows and orders by it. */
export interface PageFacts {
  /** Names of what the page is the first page of: search puts it first for them. */
  names?: string[];
  /** Names of councils, where they are more than one or the page is not of a council. */
  councils?: string[];
  regions?: string[];
  /** Names of the frameworks that judged, or that a measure belongs to. */
  frameworks?: string[];
  themes?: Indicator['group'][];
  /** Verdicts of the promises on the page. */
  statuses?: Verdict[];
  /** The date of the newest source it draws on, as exactly as that is known; or the newest period of its figures, where no source is dated. */
  date?: string;
}

const unique = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];

/** The newest date among sources; nothing where none is dated. */
export const newestDate = (sources: readonly Source[]): { date?: string } => {
  const date = [...sources].sort(newestFirst)[0]?.date;
  return date ? { date } : {};
};

/** What figures are drawn from, the newest of it: a dated source, or the newest period where none is dated. */
export function figureDate({ row }: Catalogue, figures: readonly Observation[]): { date?: string } {
  const dated = newestDate(unique(figures.map(({ source }) => source)).map((id) => row('sources', id)));
  const date =
    dated.date ??
    figures
      .map(({ period }) => period)
      .sort(byPeriod)
      .at(-1);
  return date ? { date } : {};
}

/** What promises add to a page: their verdicts, and the themes of those with a number. */
export const promiseFacts = (
  promises: readonly Judged[],
): Required<Pick<PageFacts, 'themes' | 'statuses'>> => ({
  themes: unique(promises.flatMap((one) => (one.kind === 'target' ? one.indicator.group : []))),
  statuses: unique(promises.map(({ verdict }) => verdict)),
});

/** The region of a council's page, and the date of its newest source. */
export const placeFacts = ({ region, sources }: Pick<Scorecard, 'region' | 'sources'>): PageFacts => ({
  regions: region ? [region.name] : [],
  ...newestDate(sources),
});

/** The newest period that a council has a figure of; nothing where it has none. */
export const newestPeriod = ({ performance }: Pick<Scorecard, 'performance'>): string | undefined =>
  performance
    .flatMap(({ series }) => series.points.filter(({ value }) => value !== undefined))
    .map(({ period }) => period)
    .sort(byPeriod)
    .at(-1);

/** The themes of a council's figures. */
export const performanceFacts = (card: Scorecard): PageFacts => ({
  ...placeFacts(card),
  themes: unique(card.performance.map(({ series }) => series.indicator.group)),
});

/** All that a scorecard is about. */
export function scorecardFacts(card: Scorecard): PageFacts {
  const { area } = card;
  const own = performanceFacts(card);
  const { themes, statuses } = promiseFacts(card.promises);
  return {
    ...own,
    names: [area.name, ...(area.aliases ?? [])],
    frameworks: unique(card.assessments.map(({ framework }) => framework.name)),
    themes: unique([...(own.themes ?? []), ...themes]),
    statuses,
  };
}

// A table of the whole country is about no council more than another.
const isNational = ({ kind }: Source) => kind === 'statistics' || kind === 'register';

/** What is taken from a source: of which councils, by which frameworks, about which themes. */
export function sourceFacts(catalogue: Catalogue, source: Source): PageFacts {
  const { dataset, rows, row } = catalogue;
  const from = <Row extends { source?: string | undefined }>(list: Row[]) =>
    list.filter((one) => one.source === source.id);
  const judged = from(dataset.assessments);
  const measured = [...from(dataset.observations), ...from(dataset.targets)];
  const told = [
    ...measured,
    ...judged,
    ...from(dataset.findings),
    ...from(dataset.actions),
    ...from(dataset.decisions),
  ];
  const areas = unique(told.map(({ area }) => area)).flatMap((id) => (id ? (rows.areas.get(id) ?? []) : []));
  const councils = isNational(source) ? [] : areas.filter(({ region }) => region && region !== 'england');
  const framework = (id: string): Framework => row('frameworks', id);
  return {
    councils: councils.map(({ name }) => name),
    regions: unique(councils.flatMap(({ region }) => (region ? row('areas', region).name : []))),
    frameworks: unique(judged.map((one) => framework(one.framework).name)),
    themes: unique(measured.map(({ indicator }) => row('indicators', indicator).group)),
    ...figureDate(catalogue, from(dataset.observations)),
    ...newestDate([source]),
  };
}

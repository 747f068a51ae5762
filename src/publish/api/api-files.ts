import { isEmpty, type Scorecard } from '../../scorecard/build-scorecard.ts';
import { type Catalogue, newestFirst } from '../../scorecard/catalogue.ts';
import { dataVersion } from '../version.ts';
import { apiVersion, type FileKind, type FileOf, type Versioned } from './file-schemas.ts';
import { assessmentRecord, promiseRecord } from './judged-records.ts';
import {
  apiFile,
  areaRecord,
  indicatorRecord,
  makeIndicator,
  makeScorecard,
  makeSource,
  seriesByIndicator,
  sourceRecord,
} from './make-files.ts';
import type { Links } from './record-schemas.ts';

/** A file of the API: its name below the version, and how it is made. */
export interface ApiFile {
  name: string;
  make: (links: Links) => Versioned;
}

/** A file without the version of the data, which all have. */
interface Content {
  name: string;
  make: (links: Links) => object;
}

/** Says at compile time that what is made is what the schema of its kind tells. */
const file = <Kind extends FileKind>(
  name: string,
  _kind: Kind,
  make: (links: Links) => FileOf<Kind>,
): Content => ({ name, make });

/** Every file of the API but its description, the index first. */
export function apiFiles(catalogue: Catalogue, scorecards: readonly Scorecard[]): ApiFile[] {
  const filled = scorecards.filter((card) => !isEmpty(card));
  const { indicators, sources } = catalogue.dataset;
  const series = seriesByIndicator(catalogue);
  const contents = [
    file('index', 'Index', makeIndex),
    ...lists(catalogue, filled),
    ...filled.map((card) =>
      file(`areas/${card.area.id}`, 'Scorecard', (links) => makeScorecard(links, card)),
    ),
    ...indicators.map((one) =>
      file(`indicators/${one.id}`, 'IndicatorSeries', (links) =>
        makeIndicator(links, one, series.get(one.id) ?? []),
      ),
    ),
    ...sources.map((one) =>
      file(`sources/${one.id}`, 'SourceRecords', (links) => makeSource(links, catalogue, one)),
    ),
  ];
  const data_version = dataVersion(catalogue.dataset);
  return contents.map(({ name, make }) => ({ name, make: (links) => ({ data_version, ...make(links) }) }));
}

const makeIndex = ({ at }: Links): FileOf<'Index'> => ({
  version: apiVersion,
  title: 'Council Scorecards: published data on adult social care in England',
  licence: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  attribution: 'Name the publisher of each figure first, as its source asks, then Council Scorecards.',
  description: at(apiFile('openapi')),
  tables: at('data/'),
  areas: at(apiFile('areas')),
  indicators: at(apiFile('indicators')),
  sources: at(apiFile('sources')),
  assessments: at(apiFile('assessments')),
  promises: at(apiFile('promises')),
});

function lists({ dataset }: Catalogue, filled: readonly Scorecard[]): Content[] {
  const withFile = new Set(filled.map(({ area }) => area.id));
  const fileOf = ({ at }: Links, kind: string, { id }: { id: string }) => at(apiFile(`${kind}/${id}`));
  return [
    file('areas', 'Areas', (links) => ({
      areas: dataset.areas.map((one) => ({
        ...areaRecord(links, one),
        file: withFile.has(one.id) ? fileOf(links, 'areas', one) : undefined,
      })),
    })),
    file('indicators', 'Indicators', (links) => ({
      indicators: dataset.indicators.map((one) => ({
        ...indicatorRecord(links, one),
        file: fileOf(links, 'indicators', one),
      })),
    })),
    file('sources', 'Sources', (links) => ({
      sources: [...dataset.sources]
        .sort(newestFirst)
        .map((one) => ({ ...sourceRecord(links, one), file: fileOf(links, 'sources', one) })),
    })),
    file('assessments', 'Assessments', (links) => ({
      assessments: filled.flatMap((card) => card.assessments.map((one) => assessmentRecord(links, one))),
    })),
    file('promises', 'Promises', (links) => ({
      promises: filled.flatMap((card) => card.promises.map((one) => promiseRecord(links, one))),
    })),
  ];
}

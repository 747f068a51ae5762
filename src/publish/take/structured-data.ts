import type { Area } from '../../model/area.ts';
import { tableNames } from '../../model/dataset.ts';
import { toPeriod } from '../../model/period.ts';
import { licence, publisher, summary, title } from './legend.ts';
import { filesOfTable, type ListedFile, wholeFiles } from './listed-files.ts';
import type { Release } from './release.ts';

const us = { '@type': 'Organization', name: publisher } as const;

const always = {
  '@context': 'https://schema.org',
  '@type': 'Dataset',
  license: licence.path,
  isAccessibleForFree: true,
  inLanguage: 'en-GB',
  creator: us,
} as const;

/**
 * What all the data is, in the words of schema.org, for search engines and catalogues of data. `home` is the address
 * of `/data/`: whole where the site has one, else a path.
 */
export async function allData(release: Release, home: string) {
  const files = [
    ...(await wholeFiles(release)),
    ...tableNames.flatMap((table) => filesOfTable(release, table)),
  ];
  const { dataset, version } = release;
  return {
    ...always,
    name: title,
    description: summary,
    url: home,
    version,
    keywords: ['adult social care', 'councils', 'England'],
    spatialCoverage: { '@type': 'Place', name: 'England' },
    ...coverage(dataset.observations),
    isBasedOn: dataset.sources.map((source) => ({
      '@type': 'CreativeWork',
      name: source.title,
      publisher: { '@type': 'Organization', name: source.publisher },
      ...(source.url && { url: source.url }),
    })),
    distribution: files.map((file) => downloadOf(file, home)),
  };
}

const downloadOf = ({ path, format, mediaType, bytes }: ListedFile, home: string) => ({
  '@type': 'DataDownload',
  name: `${path} (${format})`,
  encodingFormat: mediaType,
  contentUrl: home + path,
  contentSize: `${bytes} B`,
});

/** The first and last day that figures are about, where there are any. */
function coverage(figures: readonly { period: string }[]) {
  const periods = figures.map(({ period }) => toPeriod(period));
  const [first, last] = [
    periods.map(({ start }) => start).sort()[0],
    periods
      .map(({ end }) => end)
      .sort()
      .at(-1),
  ];
  return first && last ? { temporalCoverage: `${first}/${last}` } : {};
}

/** A council, its figures, and the version of the data that they are of. */
export interface CouncilRelease {
  area: Area;
  figures: readonly { period: string }[];
  version: string;
}

/** What is held of one council, as part of all the data; `page` is the address of its scorecard. */
export function councilData({ area, figures, version }: CouncilRelease, page: string, home: string) {
  const name = area.official_name ?? area.name;
  const file = (ending: string, encodingFormat: string, holds: string) => ({
    '@type': 'DataDownload',
    name: holds,
    encodingFormat,
    contentUrl: `${home}councils/${area.id}.${ending}`,
  });
  return {
    ...always,
    name: `${name}: adult social care scorecard`,
    description: `What published documents say about adult social care of ${name}: how inspectors judged it, what it promised, and its figures, each with its source.`,
    url: page,
    version,
    isPartOf: { '@type': 'Dataset', name: title, url: home },
    spatialCoverage: {
      '@type': 'Place',
      name: area.name,
      ...(area.gss_code && { identifier: area.gss_code }),
    },
    ...coverage(figures),
    distribution: [
      file('csv', 'text/csv', 'Figures as CSV'),
      file('json', 'application/json', 'All records as JSON'),
    ],
  };
}

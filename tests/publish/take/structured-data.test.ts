import jsonld from 'jsonld';
import { beforeAll, describe, expect, test } from 'vitest';
import { tableNames } from '../../../src/model/dataset.ts';
import { allData, councilData } from '../../../src/publish/take/structured-data.ts';
import { home, releases } from './releases.ts';

const schema = 'https://schema.org/';

/** Stands in for the context that schema.org publishes: its words are those of one vocabulary, and these are addresses. */
const context = {
  '@context': {
    '@vocab': schema,
    ...Object.fromEntries(
      ['license', 'url', 'contentUrl'].map((name) => [name, { '@id': schema + name, '@type': '@id' }]),
    ),
  },
};

type Node = Record<string, { '@value'?: unknown; '@id'?: string }[]> & { '@type'?: string[] };

/** What a processor of JSON-LD makes of a description, without a network. */
async function expanded(told: object): Promise<Node> {
  const documentLoader = async (url: string) => {
    if (url !== 'https://schema.org') throw new Error(`${url} is not at hand`);
    return { contextUrl: undefined, documentUrl: url, document: context };
  };
  const [node] = (await jsonld.expand(told as never, {
    documentLoader: documentLoader as never,
    safe: true,
  })) as Node[];
  return node ?? expect.unreachable('nothing is told');
}

const textIn = (node: Node, name: string) => node[schema + name]?.[0]?.['@value'];
const idOf = (node: Node, name: string) => node[schema + name]?.[0]?.['@id'];
const downloadsOf = (node: Node) => (node[`${schema}distribution`] ?? []) as unknown as Node[];

describe.each(releases)('the description of %s for search engines', (_, release) => {
  let node: Node;
  beforeAll(async () => {
    node = await expanded(await allData(release, home));
  }, 60_000);

  test('is a Dataset with its licence, version and time', () => {
    expect(node['@type']).toEqual([`${schema}Dataset`]);
    expect(textIn(node, 'version')).toBe(release.version);
    expect(idOf(node, 'license')).toMatch(/open-government-licence/);
    expect(textIn(node, 'temporalCoverage')).toMatch(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/);
    // What Google asks of a description of data.
    expect(String(textIn(node, 'description')).length).toBeGreaterThan(50);
  });

  test('names every file as a download with its address, form and size', () => {
    const downloads = downloadsOf(node);
    const wanted = tableNames.flatMap((table) =>
      ['csv', 'json', 'parquet', 'csv-metadata.json'].map((ending) => `${home}${table}.${ending}`),
    );
    const addresses = downloads.map((one) => idOf(one, 'contentUrl'));
    expect(addresses).toEqual([
      ...['scorecards.xlsx', 'all.zip', 'datapackage.json'].map((name) => home + name),
      ...wanted,
    ]);
    for (const one of downloads) {
      expect(one['@type']).toEqual([`${schema}DataDownload`]);
      expect(textIn(one, 'encodingFormat')).toMatch(/^[a-z]+\/[a-z.+-]+$/);
      expect(textIn(one, 'contentSize')).toMatch(/^[1-9]\d* B$/);
    }
  });

  test('tells of a council as a part of all the data', async () => {
    const [area] = release.dataset.areas.filter(({ kind }) => kind === 'unitary');
    if (!area) expect.unreachable('there is no council');
    const page = `https://scorecards.example/councils/${area.id}/`;
    const own = await expanded(
      councilData({ area, figures: release.dataset.observations, version: release.version }, page, home),
    );
    expect(idOf(own, 'url')).toBe(page);
    expect(downloadsOf(own).map((one) => idOf(one, 'contentUrl'))).toEqual(
      ['csv', 'json'].map((ending) => `${home}councils/${area.id}.${ending}`),
    );
    const [whole] = (own[`${schema}isPartOf`] ?? []) as unknown as Node[];
    expect(whole && idOf(whole, 'url')).toBe(home);
  });
});

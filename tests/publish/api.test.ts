import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/load/load-dataset.ts';
import { isCouncil } from '../../src/model/area.ts';
import { keyOf } from '../../src/model/dataset.ts';
import { figureId, type Observation } from '../../src/model/observation.ts';
import { apiFiles } from '../../src/publish/api/api-files.ts';
import type { FileOf } from '../../src/publish/api/file-schemas.ts';
import { openApi } from '../../src/publish/api/openapi.ts';
import type { Links } from '../../src/publish/api/record-schemas.ts';
import { dataVersion } from '../../src/publish/version.ts';
import { buildScorecard } from '../../src/scorecard/build-scorecard.ts';
import { catalogueOf } from '../../src/scorecard/catalogue.ts';
import { smallWorld } from '../fixtures/worlds.ts';
import { openApiFaults } from './openapi-faults.ts';

type Json = Record<string, unknown>;

const links: Links = { at: (path) => `/${path}`, ofRow: (table, row) => `/sources/${row.source}/#${table}` };
const described = JSON.parse(JSON.stringify(openApi(links, 'abcdef012345')));

/** The description with nothing let through that it does not tell. */
const closed = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const within = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return within.type === 'object' && within.properties ? { ...within, additionalProperties: false } : within;
};

const ajv = addFormats.default(new Ajv2020({ allErrors: true }));
// Not a keyword of JSON Schema: where OpenAPI keeps its schemas.
ajv.addKeyword('components');
const home = 'https://scorecards.example/openapi.json';
ajv.addSchema({ $id: home, components: closed(described.components) });

/** The kind of a file, by the path of the description that fits its name. */
function kindOf(name: string): string {
  const [, item] =
    Object.entries<Json>(described.paths).find(([path]) =>
      new RegExp(`^${path.replace(/\{.*?\}/, '[^/]+').replace('.', '\\.')}$`).test(`/${name}.json`),
    ) ?? expect.unreachable(`no path is described for ${name}`);
  const { get } = item as {
    get: { responses: Record<string, { content: Record<string, { schema: Json }> }> };
  };
  return String(get.responses['200']?.content['application/json']?.schema.$ref).replace(/.*\//, '');
}

function faultsOf(name: string, content: unknown): string[] {
  const check = ajv.getSchema(`${home}#/components/schemas/${kindOf(name)}`);
  if (!check) expect.unreachable(`${kindOf(name)} is not described`);
  return check(content)
    ? []
    : (check.errors ?? []).map((one: ErrorObject) => `${name}${one.instancePath} ${one.message}`);
}

const worldOf = (root: string) => {
  const { dataset } = loadDataset(root);
  const catalogue = catalogueOf(dataset);
  const cards = dataset.areas.filter(isCouncil).map((area) => buildScorecard(catalogue, area));
  const files = new Map(
    apiFiles(catalogue, cards).map(({ name, make }) => [name, JSON.parse(JSON.stringify(make(links)))]),
  );
  return { dataset: catalogue.dataset, files };
};

describe.each([smallWorld, '.'])('the files of %s', (root) => {
  const { dataset, files } = worldOf(root);

  test('are all as the description tells, and hold nothing that it does not', () => {
    expect([...files].flatMap(([name, content]) => faultsOf(name, content))).toEqual([]);
  });

  test('all say the version of the data', () => {
    const versions = [...files.values()].map((content) => content.data_version);
    expect(new Set(versions)).toEqual(new Set([dataVersion(dataset)]));
  });

  test('leave no kind of file that is described unmade', () => {
    const made = new Set([...files.keys()].map(kindOf));
    expect(Object.keys(described.paths)).toHaveLength(made.size);
  });

  test('hold every figure once by indicator and once by source', () => {
    const ids = (figures: Observation[]) => figures.map((one) => `${one.area} ${figureId(one)}`).toSorted();
    const wanted = ids(dataset.observations);
    const held = <Content>(kind: string) =>
      [...files].filter(([name]) => name.startsWith(`${kind}/`)).map(([, content]) => content as Content);
    const byIndicator = held<FileOf<'IndicatorSeries'>>('indicators');
    expect(ids(byIndicator.flatMap(({ series }) => series.flatMap(({ figures }) => figures)))).toEqual(
      wanted,
    );
    expect(ids(held<FileOf<'SourceRecords'>>('sources').flatMap(({ figures }) => figures))).toEqual(wanted);
    const ofCouncils = held<FileOf<'Scorecard'>>('areas').flatMap(({ series }) => series);
    const areas = new Set(ofCouncils.map(({ area }) => area));
    expect(ids(ofCouncils.flatMap(({ figures }) => figures))).toEqual(
      ids(dataset.observations.filter(({ area }) => areas.has(area))),
    );
  });

  test('say of a figure what its row says, and leave out what it does not state', () => {
    const told = new Map(
      [...files]
        .filter(([name]) => name.startsWith('indicators/'))
        .flatMap(([, content]) => (content as FileOf<'IndicatorSeries'>).series)
        .flatMap(({ figures }) => figures)
        .map(({ address, ...figure }) => [keyOf('observations', figure), { figure, address }]),
    );
    for (const row of dataset.observations) {
      const address = `/sources/${row.source}/#observations`;
      expect(told.get(keyOf('observations', row))).toEqual({
        figure: JSON.parse(JSON.stringify(row)),
        address,
      });
    }
  });
});

test('a scorecard of the small world is as kept', async () => {
  const { files } = worldOf(smallWorld);
  await expect(`${JSON.stringify(files.get('areas/northam'), null, 1)}\n`).toMatchFileSnapshot(
    'golden/api-northam.json',
  );
});

describe('the description', () => {
  test('keeps the rules of OpenAPI 3.1', async () => {
    expect(described.openapi).toMatch(/^3\.1\.\d$/);
    expect(await openApiFaults(described)).toEqual([]);
  });

  test('has schemas that are JSON Schema 2020-12', () => {
    for (const [name, schema] of Object.entries(described.components.schemas))
      expect(ajv.validateSchema(schema as Json), `${name}: ${ajv.errorsText()}`).toBe(true);
  });

  test('has a version of its own, and says that of the data', () => {
    expect(described.info).toMatchObject({ version: 'v1', 'x-data-version': 'abcdef012345' });
  });

  test('says of every number that it is one', () => {
    const { value, respondents } = described.components.schemas.Figure.properties;
    expect([value.type, respondents.type]).toEqual(['number', 'integer']);
  });
});

describe('the check of a description', () => {
  const spoilt = (from: string, to: string) =>
    openApiFaults(JSON.parse(JSON.stringify(described).replaceAll(from, to)));

  test.each([
    ['an unknown key', '"summary"', '"sumary"', '/info: must NOT have unevaluated properties'],
    ['a parameter that is not in the path', '{area}', '{place}', 'does not name its parameters'],
    [
      'a schema that there is not',
      'schemas/Figure"',
      'schemas/Figures"',
      "Can't resolve #/components/schemas/Figures",
    ],
    ['a schema that nothing uses', '"Figure":', '"Unused":1,"Figure":', 'nothing uses Unused'],
    ['an operation named twice', 'getAreas', 'getIndex', 'has the operationId of another'],
    ['two paths alike', '/sources/{source}', '/indicators/{source}', 'two cannot be told apart'],
    [
      'a response without words',
      '"description":"Areas"',
      '"words":"Areas"',
      "required property 'description'",
    ],
    ['what another version has not', '"3.1.1"', '"3.0.3"', 'must NOT have additional properties'],
  ])('finds %s', async (_, from, to, said) => {
    expect((await spoilt(from, to)).join('\n')).toContain(said);
  });
});

test('a file that strays from the description is found', () => {
  const { files } = worldOf(smallWorld);
  const card = files.get('areas/northam');
  expect(faultsOf('areas/northam', { ...card, rank: 1 }).join()).toContain('additional properties');
  expect(faultsOf('areas/northam', { ...card, series: undefined, promises: 3 }).length).toBeGreaterThan(0);
  const odd = {
    ...card,
    series: [{ ...card.series[0], figures: [{ ...card.series[0].figures[0], value: '12' }] }],
  };
  expect(faultsOf('areas/northam', odd).join()).toContain('value must be number');
});

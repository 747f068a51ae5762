import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadDataset } from '../../src/load/load-dataset.ts';
import { citationFile } from '../../src/publish/citation-file.ts';
import { smallWorld } from '../fixtures/worlds.ts';

const ajv = new Ajv({ allErrors: true, strict: false });
addFormats(ajv);
const validate = ajv.compile(JSON.parse(readFileSync('tests/fixtures/cff/schema-1.2.0.json', 'utf8')));
const faultsOf = (file: string) => {
  validate(parse(file));
  return validate.errors ?? [];
};

const published = {
  dataset: loadDataset(smallWorld).dataset,
  version: '0123456789ab',
  url: 'https://scorecards.example/',
};

test('the file at the top of this project is the one that is made without a version', async () => {
  await expect(citationFile()).toMatchFileSnapshot('../../CITATION.cff');
});

describe('the citation file', () => {
  test.each([
    ['at the top of this project', citationFile()],
    ['of this project as published', citationFile({ ...published, dataset: loadDataset('.').dataset })],
    ['of a small world', citationFile(published)],
    [
      'of a world without sources',
      citationFile({ ...published, dataset: { ...published.dataset, sources: [] } }),
    ],
  ])('%s keeps to the Citation File Format 1.2.0', (_, file) => {
    expect(faultsOf(file)).toEqual([]);
  });

  test('says the version and the address where it is published with them', () => {
    const { version, url } = published;
    expect(parse(citationFile(published))).toMatchObject({ version, url });
    expect(parse(citationFile({ ...published, url: undefined }))).not.toHaveProperty('url');
  });

  test('names every source with its publisher, and of its date what is known', () => {
    const { references } = parse(citationFile(published));
    expect(references).toHaveLength(6);
    expect(references[0]).toEqual({
      type: 'report',
      title: 'Yearly grades 2009/10: Northam',
      authors: [{ name: 'Care Grading Board' }],
      year: 2010,
    });
    expect(references[1]).toMatchObject({
      'date-published': '2022-12-12',
      url: 'https://example.org/northam/cabinet',
    });
    expect(references[3]).toMatchObject({ year: 2023, month: 9 });
  });

  test('keeps signs of YAML in a title as they are', () => {
    const title = '"Care": yes, # no\\ [all] – Ünder';
    const sources = published.dataset.sources.map((source) => ({ ...source, title }));
    const { references } = parse(citationFile({ ...published, dataset: { ...published.dataset, sources } }));
    expect(references[0].title).toBe(title);
  });

  test('of a kind that the format does not know is refused by its schema', () => {
    expect(faultsOf(citationFile().replace('type: dataset', 'type: spreadsheet'))).not.toEqual([]);
  });
});

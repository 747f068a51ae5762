import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { tableNames } from '../../../src/model/dataset.ts';
import { dataPackage } from '../../../src/publish/take/data-package.ts';
import { tableAsCsv } from '../../../src/publish/write-table.ts';
import { releases } from './releases.ts';

interface Key {
  fields: string[];
  reference: { resource?: string; fields: string[] };
}
interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema: {
    fields: {
      name: string;
      type: string;
      format?: string;
      constraints?: { required?: true; enum?: string[] };
    }[];
    primaryKey?: string[];
    uniqueKeys?: string[][];
    foreignKeys?: Key[];
  };
}
type Row = Record<string, string>;

/** Checks what a JSON Schema of the fixtures asks for; returns what is wrong. */
function faultsUnder(file: string, descriptor: unknown): unknown[] {
  const ajv = new Ajv({ strict: false, allErrors: true, formats: { textarea: true } });
  addFormats.default(ajv);
  const { $schema: _, ...schema } = JSON.parse(readFileSync(`tests/fixtures/data-package/${file}`, 'utf8'));
  ajv.validate(schema, descriptor);
  return ajv.errors ?? [];
}

const profiles = ['rules-2.0.json', 'data-package-1.0.json'];

describe.each(releases)('the Data Package of %s', (_, release) => {
  const descriptor = JSON.parse(dataPackage(release)) as { version: string; resources: Resource[] };
  const { resources } = descriptor;
  const rowsOf = ({ name }: Resource): Row[] =>
    parse(tableAsCsv(release.dataset, tableNames.find((table) => table === name) ?? 'areas'), {
      columns: true,
    });
  const rows = new Map(resources.map((one) => [one.name, rowsOf(one)]));

  test.each(profiles)('is what %s asks for', (file) => {
    expect(faultsUnder(file, descriptor)).toEqual([]);
  });

  test('has every table, with the size and checksum of its CSV, and the version', () => {
    expect(resources.map(({ name }) => name)).toEqual(tableNames);
    expect(descriptor.version).toBe(release.version);
    for (const { path, bytes, hash } of resources) {
      const csv = tableAsCsv(release.dataset, tableNames.find((table) => `${table}.csv` === path) ?? 'areas');
      expect(Buffer.byteLength(csv), path).toBe(bytes);
      expect(hash).toBe(`sha256:${createHash('sha256').update(csv).digest('hex')}`);
    }
  });

  test.each(resources.map((one) => [one.name, one] as const))('types every cell of %s', (_name, resource) => {
    for (const { name, type, format, constraints = {} } of resource.schema.fields) {
      const cells = (rows.get(resource.name) ?? []).map((row) => row[name]);
      const filled = cells.filter((cell) => cell !== '');
      if (constraints.required) expect(filled, name).toHaveLength(cells.length);
      if (constraints.enum)
        expect(filled.filter((cell) => !constraints.enum?.includes(cell ?? ''))).toEqual([]);
      if (type === 'number')
        expect(
          filled.filter((cell) => !Number.isFinite(Number(cell))),
          name,
        ).toEqual([]);
      if (type === 'integer')
        expect(
          filled.filter((cell) => !/^\d+$/.test(cell ?? '')),
          name,
        ).toEqual([]);
      if (format === 'uri')
        expect(
          filled.filter((cell) => !URL.canParse(cell ?? '')),
          name,
        ).toEqual([]);
    }
  });

  test.each(resources.map((one) => [one.name, one] as const))(
    'has keys of %s that hold',
    (_name, resource) => {
      const own = rows.get(resource.name) ?? [];
      const { primaryKey, uniqueKeys = [], foreignKeys = [] } = resource.schema;
      for (const key of [...(primaryKey ? [primaryKey] : []), ...uniqueKeys]) {
        expect(new Set(own.map((row) => JSON.stringify(key.map((name) => row[name])))).size).toBe(own.length);
      }
      for (const { fields, reference } of foreignKeys) {
        const [name = ''] = fields;
        const ids = new Set(
          rows.get(reference.resource ?? resource.name)?.map((row) => row[reference.fields[0] ?? '']),
        );
        expect(
          own.map((row) => row[name]).filter((cell) => cell && !ids.has(cell)),
          name,
        ).toEqual([]);
      }
    },
  );
});

test('a package that lacks what the rules ask for is told', () => {
  const [, release] = releases[0] ?? expect.unreachable('there is no release');
  const whole = JSON.parse(dataPackage(release));
  const spoilt = structuredClone(whole);
  spoilt.resources[0].path = '../areas.csv';
  delete spoilt.resources[1].name;
  spoilt.resources[2].schema.fields[0].type = 'text';
  expect(faultsUnder('rules-2.0.json', spoilt).length).toBeGreaterThan(2);
  expect(faultsUnder('data-package-1.0.json', spoilt).length).toBeGreaterThan(0);
});

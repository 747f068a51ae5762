import { z } from 'zod';
import { type CellFacts, cellFacts } from '../../model/cell.ts';
import { fileSchemas } from './file-schemas.ts';
import * as judged from './judged-schemas.ts';
import * as record from './record-schemas.ts';

type JsonSchema = Record<string, unknown>;

/** Every schema that has a name, by that name. */
const named = new Map<string, z.ZodType>([
  ...[...Object.values(record), ...Object.values(judged)].flatMap((one): [string, z.ZodType][] =>
    one instanceof z.ZodType ? [[one.meta()?.title ?? '', one]] : [],
  ),
  ...Object.entries(fileSchemas),
]);

/** What a cell is once it is read: the schema of what is written in CSV tells of its letters. */
function asRead({ kind, rule }: CellFacts): JsonSchema {
  if (rule.startsWith('not-a-list')) return { type: 'array', items: { type: 'string' } };
  if (rule === 'not-a-whole-number') return { type: 'integer', minimum: 0 };
  if (kind === 'number') return { type: 'number' };
  return kind === 'address' ? { type: 'string', format: 'uri' } : {};
}

/** Schemas of version 2020-12 for all that files of the API hold, named in `components` of their description. */
export function jsonSchemas(): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of named) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
    io: 'output',
    // What a cell is read into, zod cannot tell; its facts do.
    unrepresentable: 'any',
    uri: (id) => `#/components/schemas/${id}`,
    override: ({ zodSchema, jsonSchema }) => {
      const facts = cellFacts.get(zodSchema);
      if (facts) Object.assign(jsonSchema, asRead(facts));
      if (facts?.kind === 'text') delete jsonSchema.pattern;
      // A reader must bear what a later file adds.
      delete jsonSchema.additionalProperties;
    },
  });
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, withoutAddress(schema)]));
}

/** As part of another document a schema has no address and dialect of its own. */
const withoutAddress = (schema: JsonSchema): JsonSchema =>
  Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$id' && key !== '$schema'));

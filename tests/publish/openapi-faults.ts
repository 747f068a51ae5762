import { Validator } from '@seriousme/openapi-schema-validator';

type Json = Record<string, unknown>;

/**
 * What is wrong with a description of an API, by the published schema of OpenAPI and by the rules that a schema cannot
 * tell; nothing where it is right.
 */
export async function openApiFaults(document: Json): Promise<string[]> {
  // The validator resolves references in what it is given.
  const { errors } = await new Validator().validate(structuredClone(document));
  if (typeof errors === 'string') return [errors];
  return [
    ...(errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`),
    ...pathFaults((document.paths ?? {}) as Record<string, Json>),
    ...unusedSchemas(document),
  ];
}

interface Operation {
  operationId?: string;
  parameters?: { name: string; in: string; required?: boolean }[];
}

function pathFaults(paths: Record<string, Json>): string[] {
  const faults: string[] = [];
  const shapes = Object.keys(paths).map((path) => path.replace(/\{.*?\}/g, '{}'));
  if (new Set(shapes).size < shapes.length) faults.push('paths: two cannot be told apart');
  const ids = new Set<string | undefined>();
  for (const [path, item] of Object.entries(paths)) {
    const { operationId, parameters = [] } = item.get as Operation;
    if (ids.has(operationId)) faults.push(`${path}: has the operationId of another`);
    ids.add(operationId);
    const inPath = [...path.matchAll(/\{(.*?)\}/g)].map(([, name]) => name);
    const told = parameters.filter((one) => one.in === 'path' && one.required).map(({ name }) => name);
    if (inPath.join() !== told.join()) faults.push(`${path}: does not name its parameters`);
  }
  return faults;
}

/** Schemas that no path leads to. */
function unusedSchemas(document: Json): string[] {
  const { schemas = {} } = (document.components ?? {}) as { schemas?: Json };
  const text = JSON.stringify(document);
  return Object.keys(schemas)
    .filter((name) => !text.includes(`"$ref":"#/components/schemas/${name}"`))
    .map((name) => `components: nothing uses ${name}`);
}

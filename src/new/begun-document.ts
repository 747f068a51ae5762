import type { Given } from './field.ts';
import { partsOf } from './field.ts';

/** The text of a document that is begun: its keys, those without a value left open, and what is to be written. */
export const begunDocument = (front: Given, toWrite: string): string =>
  ['---', ...Object.entries(front).map(([key, value]) => lineOf(key, value)), '---', '', toWrite, ''].join(
    '\n',
  );

const plainKeys = ['area', 'assessment', 'indicator', 'after'];

function lineOf(key: string, value: string): string {
  if (!value) return `${key}:`;
  if (key === 'sources') return [`${key}:`, ...partsOf(value).map((id) => `  - ${id}`)].join('\n');
  return `${key}: ${plainKeys.includes(key) ? value : JSON.stringify(value)}`;
}

/** Some of what was given, in an order; of those that may be missing, only what is there. */
export const keysOf = (given: Given, needed: readonly string[], more: readonly string[] = []): Given =>
  Object.fromEntries([
    ...needed.map((key) => [key, given[key] ?? '']),
    ...more.flatMap((key) => (given[key] ? [[key, given[key]]] : [])),
  ]);

import { createHash } from 'node:crypto';

const known = new WeakMap<object, string>();

/** A short name for bytes: the same bytes have the same, and no others. */
export const digestBytes = (bytes: string | Uint8Array): string =>
  createHash('sha256').update(bytes).digest('base64url').slice(0, 22);

const written = (value: unknown): string => digestBytes(JSON.stringify(value) ?? '');

/**
 * A short name for all that a value says, as JSON writes it. A function is left out: those of charts write figures as
 * their indicators say, and these every page is taken to read.
 */
export function digestOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return written(value);
  const digest = known.get(value) ?? written(value);
  known.set(value, digest);
  return digest;
}

/** The same for what a page is given. Its parts are shared by many pages, and each is written down once. */
export const digestOfProps = (props: object): string =>
  written(
    Object.entries(props).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map(digestOf) : digestOf(value),
    ]),
  );

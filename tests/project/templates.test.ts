import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const label = z.string().min(1);
const id = z.string().regex(/^[A-Za-z0-9_-]+$/);
const validations = z.strictObject({ required: z.boolean() }).optional();
const asked = (type: string, attributes: z.ZodRawShape = {}) =>
  z.strictObject({
    type: z.literal(type),
    id,
    attributes: z.strictObject({ label, description: label.optional(), ...attributes }),
    validations,
  });

/** What GitHub demands of a form, as its documentation says: https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema */
const form = z.strictObject({
  name: label,
  description: label,
  title: label.optional(),
  labels: z.array(label).optional(),
  body: z.array(
    z.discriminatedUnion('type', [
      z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: label }) }),
      asked('input') as never,
      asked('textarea') as never,
      asked('dropdown', { options: z.array(label).min(1) }) as never,
    ]),
  ),
});

const folder = '.github/ISSUE_TEMPLATE';
const forms = globSync(`${folder}/*.yml`).filter((file) => !file.endsWith('/config.yml'));
const read = (file: string) => parse(readFileSync(file, 'utf8')) as z.infer<typeof form>;

test('there is a form for a wrong figure, a reply, a missing council and a fault', () => {
  const names = forms.map((file) => file.slice(folder.length + 1)).sort();
  expect(names).toEqual(['bug.yml', 'council-reply.yml', 'missing-council.yml', 'wrong-figure.yml']);
  expect(new Set(forms.map((file) => read(file).name)).size).toBe(forms.length);
});

describe.each(forms)('%s', (file) => {
  test('is a form to GitHub: it asks at least one thing, and nothing twice', () => {
    expect(form.safeParse(read(file)).error?.issues).toBeUndefined();
    const fields = (
      read(file).body as { type: string; id?: string; attributes: { label?: string } }[]
    ).filter(({ type }) => type !== 'markdown');
    expect(fields.length).toBeGreaterThan(0);
    expect(new Set(fields.map((field) => field.id)).size).toBe(fields.length);
    expect(new Set(fields.map(({ attributes }) => attributes.label)).size).toBe(fields.length);
  });
});

test('issues without a form are allowed, and no address is made up', () => {
  expect(parse(readFileSync(`${folder}/config.yml`, 'utf8'))).toEqual({ blank_issues_enabled: true });
});

test('owners are named nowhere until an organisation has its teams', () => {
  const lines = readFileSync('.github/CODEOWNERS', 'utf8').split('\n');
  expect(lines.filter((line) => line.trim() && !line.startsWith('#'))).toEqual([]);
});

import { parseArgs } from 'node:util';
import { nearest, suggest } from '../load/nearest.ts';
import { flagOf, type Given } from './field.ts';
import type { Kind } from './kind.ts';
import { kinds } from './kinds.ts';
import { wrong } from './stopped.ts';

/** What the command line asks for. */
export interface Flags {
  /** None where only help is asked for. */
  name?: string;
  kind?: Kind;
  given: Given;
  root: string;
  help: boolean;
}

const known = [
  'root',
  ...Object.values(kinds).flatMap(({ fields }) => fields.map(({ name }) => flagOf(name))),
];

/** Reads the arguments of the command. Stops at the first that is wrong. */
export function readFlags(args: readonly string[]): Flags {
  const { tokens } = parseArgs({
    args: [...args],
    options: {
      help: { type: 'boolean' },
      ...Object.fromEntries(known.map((name) => [name, { type: 'string' as const }])),
    },
    ...{ strict: false, allowPositionals: true, tokens: true },
  });
  const [name, ...more] = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const options = tokens.flatMap((token) => (token.kind === 'option' ? [token] : []));
  const help = options.some((option) => option.name === 'help');
  if (name === undefined && help) return { given: {}, root: '.', help };
  const kind = kindNamed(name);
  const values = valuesOf(options, kind);
  if (more.length)
    wrong(
      `Expected one KIND, and nothing else: "${more[0]}" is too much. A value with spaces stands in quotes.`,
    );
  const { root = '.', ...given } = Object.fromEntries(values);
  return { name: name ?? '', kind, given, root, help };
}

function kindNamed(name: string | undefined): Kind {
  const found = name !== undefined && Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  return (
    found ??
    wrong(
      name === undefined
        ? 'Expected a KIND.'
        : `There is no kind "${name}". ${suggest(name, Object.keys(kinds), 'npm run new -- --help')}`,
    )
  );
}

interface Option {
  name: string;
  rawName: string;
  value?: string | undefined;
  inlineValue?: boolean | undefined;
}

/** The values of fields by their names; each stands once, and belongs to the kind. */
function valuesOf(options: readonly Option[], { fields }: Kind): [string, string][] {
  const names = new Map([
    ['root', 'root'],
    ...fields.map(({ name }): [string, string] => [flagOf(name), name]),
  ]);
  const seen = new Set<string>();
  return options.flatMap(({ name: flag, rawName, value, inlineValue }) => {
    if (flag === 'help') return [];
    const name = names.get(flag) ?? unknownFlag(rawName, flag, [...names.keys()]);
    if (seen.has(name)) wrong(`--${flag} stands twice.`);
    seen.add(name);
    if (value === undefined || (value.startsWith('--') && !inlineValue))
      return wrong(`--${flag} has no value.`);
    return [[name, value]];
  });
}

function unknownFlag(raw: string, flag: string, flags: readonly string[]): never {
  const near = nearest(flag, flags);
  return wrong(`There is no ${raw} here.${near ? ` Did you mean --${near}?` : ''}`);
}

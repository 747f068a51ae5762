import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { adapters } from '../../src/import/adapters.ts';
import { type Proposal, proposeImport } from '../../src/import/import-file.ts';
import { Refusal } from '../../src/import/refusal.ts';
import { tellRefusal } from '../../src/import/tell-plan.ts';
import { writeTexts } from '../../src/rows/write-texts.ts';
import { temporaryFolder } from '../fixtures/worlds.ts';

/** A root with nothing in it, gone when the test is. */
export function emptyRoot(): string {
  const root = join(temporaryFolder(), 'root');
  mkdirSync(root);
  return root;
}

/** What a file would bring to a root. */
export const propose = (adapter: string, name: string, bytes: Uint8Array, root: string): Proposal => {
  const found = adapters[adapter];
  if (!found) throw new Error(`there is no adapter ${adapter}`);
  return proposeImport(found, { name, bytes }, root);
};

/** Brings a file into a root, and returns what was proposed. */
export function bringIn(adapter: string, name: string, bytes: Uint8Array, root: string): Proposal {
  const proposal = propose(adapter, name, bytes, root);
  writeTexts(root, proposal.texts);
  return proposal;
}

/** Why a file is refused; an empty text where it is not. */
export function refusalOf(adapter: string, name: string, bytes: Uint8Array, root: string): string {
  try {
    propose(adapter, name, bytes, root);
    return '';
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return tellRefusal(error);
  }
}

/** All figures of a root, file by file, as they stand. */
export const figuresIn = (root: string): string =>
  readdirSync(join(root, 'data/observations'))
    .sort()
    .map((file) => `${file}\n${readFileSync(join(root, 'data/observations', file), 'utf8')}`)
    .join('\n');

/** The lines of a file of a root that hold a text. */
export const linesWith = (root: string, file: string, text: string): string[] =>
  readFileSync(join(root, file), 'utf8')
    .split('\n')
    .filter((line) => line.includes(text));

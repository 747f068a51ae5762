import { basename } from 'node:path';
import { type DocumentKind, documentKinds, kindsByArea } from '../../model/document.ts';
import { nearest, slug } from '../nearest.ts';
import { type Problem, problemAt } from '../problem.ts';
import { listFiles } from './list-files.ts';

/** A document where it belongs: its kind, and its path below the kind's folder without `.mdx`. */
export interface FoundDocument {
  file: string;
  kind: DocumentKind;
  id: string;
}

/** What stands below `content/`: documents, all files by name, and what is misplaced or no document. */
export interface FoundDocuments {
  documents: FoundDocument[];
  /** The names of all files, as ids: so that a file put wrong is not told of as missing too. */
  names: Set<string>;
  problems: Problem[];
}

/** Finds all documents. Whatever else stands in `content/` is a problem: nothing would read it. */
export function findDocuments(root: string): FoundDocuments {
  const { files, problems } = listFiles(root, 'content');
  const documents: FoundDocument[] = [];
  for (const file of files) {
    const found = placeDocument(file);
    if ('kind' in found) documents.push(found);
    else problems.push(found);
  }
  const names = new Set(files.map((file) => slug(basename(file).replace(/\..*$/, ''))));
  return { documents, names, problems };
}

/** What a path says of its document; a problem where no document can stand there. */
function placeDocument(file: string): FoundDocument | Problem {
  const [, folder = '', ...rest] = file.split('/');
  const kind = documentKinds.find((one) => one === folder);
  if (!kind) return unknownKind(file, rest.length ? folder : undefined);
  if (!file.endsWith('.mdx')) return noDocument(file);
  const depth = kindsByArea.includes(kind) ? 2 : 1;
  if (rest.length !== depth) return tooDeep(file, kind, rest, depth);
  const id = rest.join('/').slice(0, -'.mdx'.length);
  const right = id.split('/').map(slug).join('/');
  if (right !== id)
    return problemAt('document-name', { file, value: id }, { right: `content/${kind}/${right}.mdx` });
  return { file, kind, id };
}

const folders = documentKinds.map((kind) => `content/${kind}/`).join(', ');

function unknownKind(file: string, folder: string | undefined): Problem {
  const meant = folder && nearest(folder, documentKinds);
  const [near, all] = [`Did you mean content/${meant}/?`, `Documents stand in ${folders}.`];
  return problemAt(
    'unexpected-file',
    { file },
    { what: 'kind of document', fix: meant ? `${near} ${all}` : all },
  );
}

function noDocument(file: string): Problem {
  const meant = /\.(mdx?|markdown)(\.txt)?$|\.txt$/i.test(file);
  const right = basename(file).replace(/(\.(mdx?|markdown|txt))+$/i, '.mdx');
  const fix = meant
    ? `If it is one, call it ${right}; if not, move it away.`
    : 'Move it away: documents are .mdx files.';
  return problemAt('unexpected-file', { file }, { what: 'kind of document', fix });
}

function tooDeep(file: string, kind: DocumentKind, rest: readonly string[], depth: number): Problem {
  const name = basename(file);
  const area = rest.length > 1 ? rest[0] : '<area>';
  const right = depth === 1 ? `content/${kind}/${name}` : `content/${kind}/${area}/${name}`;
  return problemAt('misplaced-file', { file }, { right });
}

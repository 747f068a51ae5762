import { type Document, type DocumentKind, type Documents, documentKinds } from '../../model/document.ts';
import type { Place, Problem } from '../problem.ts';
import type { Path } from '../prose/diagnose-key.ts';
import type { ComponentUse } from './component-use.ts';
import { type FoundDocument, findDocuments } from './find-documents.ts';
import { readDocument } from './read-document.ts';

/** A document whose front matter is right, with the place of each of its keys. */
export interface PlacedDocument<Kind extends DocumentKind = DocumentKind> extends Document<Kind> {
  kind: Kind;
  placeOf: (path: Path) => Place;
}

/** All that stands below `content/`. */
export interface ReadContent {
  /** Every document found, those with faults too; none where there is no `content/` at all. */
  files: string[] | undefined;
  /** The names of all files, misplaced ones too, as ids. */
  names: ReadonlySet<string>;
  documents: Documents;
  placed: PlacedDocument[];
  uses: ComponentUse[];
  problems: Problem[];
}

const noDocuments = (): Documents =>
  Object.fromEntries(documentKinds.map((kind) => [kind, []])) as unknown as Documents;

/** What is read where there is no content at all. */
export const noContent = (problems: Problem[]): ReadContent => ({
  files: undefined,
  names: new Set(),
  documents: noDocuments(),
  placed: [],
  uses: [],
  problems,
});

/** Reads every document under `content/` strictly, without running any of it. */
export function readContent(root: string): ReadContent {
  const found = findDocuments(root);
  const content: ReadContent = {
    ...noContent(found.problems),
    files: found.documents.map(({ file }) => file),
    names: found.names,
  };
  for (const one of found.documents) readInto(content, root, one);
  return content;
}

function readInto(content: ReadContent, root: string, { file, kind, id }: FoundDocument): void {
  const { front, uses, problems } = readDocument(root, file, kind);
  content.problems.push(...problems);
  content.uses.push(...uses);
  if (!front?.data) return;
  const document = { id, file, data: front.data } as Document<DocumentKind>;
  (content.documents[kind] as Document<DocumentKind>[]).push(document);
  content.placed.push({ ...document, kind, placeOf: front.placeOf });
}

import type { Rule } from '../rule.ts';

/** Faults of the lines between --- and --- that start a document. */
export const frontMatterRules = {
  'no-front-matter': {
    severity: 'error',
    title: 'A document starts with front matter',
    message: 'the document does not start with front matter',
    hint: 'Start it with a line ---, then the keys {keys}, then another line ---.',
    example: {
      wrong: 'Plymouth is …',
      right: '---\ntitle: "Plymouth"\narea: plymouth\n---\n\nPlymouth is …',
    },
  },
  'unclosed-front-matter': {
    severity: 'error',
    title: 'Front matter ends with a line of its own',
    message: 'the front matter that starts here never ends',
    hint: 'Put a line --- below its last key.',
    example: {
      wrong: '---\ntitle: "Plymouth"\n\nPlymouth is …',
      right: '---\ntitle: "Plymouth"\n---\n\nPlymouth is …',
    },
  },
  'broken-front-matter': {
    severity: 'error',
    title: 'Front matter can be read',
    message: 'the front matter cannot be read: {what}',
    hint: '{fix}',
    example: { wrong: 'title: Care plan: 2023', right: 'title: "Care plan: 2023"' },
  },
  'front-matter-shorthand': {
    severity: 'error',
    title: 'Front matter holds plain text',
    message: '{what} stands in the front matter: {value}',
    hint: 'Write out what is meant; put text that starts with & * or ! in quotes.',
    example: { wrong: 'title: *name', right: 'title: "Plymouth"' },
  },
  'repeated-key': {
    severity: 'error',
    title: 'A key stands once',
    message: '{field} stands already on line {first}',
    hint: 'Delete one of the two.',
    example: { wrong: 'title: "A", then title: "B"', right: 'title: "B"' },
  },
  'unknown-key': {
    severity: 'error',
    title: 'Front matter has the keys of its kind',
    message: 'there is no key "{value}" {where}',
    hint: '{fix}',
    example: { wrong: 'begins: "2022"', right: 'starts: "2022"' },
  },
  'missing-key': {
    severity: 'error',
    title: 'Front matter has what its kind needs',
    message: '{field} is missing',
    hint: 'Add a line {key}: with {expected}. The keys are {keys}.',
    example: { wrong: 'no title', right: 'title: "Plymouth"' },
  },
  'wrong-front-matter': {
    severity: 'error',
    title: 'Front matter has values of the right kind',
    message: '{field} is {said}, expected {expected}',
    hint: '{fix}',
    example: { wrong: 'starts: 2022', right: 'starts: "2022"' },
  },
} as const satisfies Record<string, Rule>;

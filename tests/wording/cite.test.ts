import { describe, expect, test } from 'vitest';
import { type Citation, type CitationForm, citationForms, cite } from '../../src/wording/cite.ts';

const panel = {
  publisher: 'Northam Council',
  title: 'Care Panel, 4 October 2023: performance',
  date: '4 October 2023',
  url: 'https://example.org/panel?ID=1&item=2',
  places: 'page 5',
};
const figure: Citation = {
  documents: [panel],
  title: 'Northam: People reviewed, 2022/23: 58.5%',
  address: 'https://scorecards.example/sources/panel/#observations-northam-reviews-2022-23',
  version: '0123456789ab',
};

/** The same by its forms, each after its name. */
const inAllForms = (citation: Citation) =>
  citationForms.map((form) => `${form}\n${cite(citation, form)}\n`).join('\n');

test('the citation of a figure names its producer first, then this site, its address and the version of the data', () => {
  expect(cite(figure, 'text')).toBe(
    'Northam Council, Care Panel, 4 October 2023: performance (page 5). Council Scorecards, “Northam: People reviewed, 2022/23: 58.5%”, https://scorecards.example/sources/panel/#observations-northam-reviews-2022-23, data version 0123456789ab.',
  );
});

test('it stands in every form as it was read over', async () => {
  await expect(inAllForms(figure)).toMatchFileSnapshot('golden/cite-figure.txt');
});

test('every sign that means something to a form is made to mean itself', async () => {
  const signs = {
    publisher: 'Smith & Sons {Ltd}',
    title: '<b>100%</b> of "C#" \\ a_b ~ $5 ^ [x](y) *z* `q` | it\'s',
  };
  const odd = { ...figure, documents: [signs], title: signs.title };
  await expect(inAllForms(odd)).toMatchFileSnapshot('golden/cite-signs.txt');
});

describe('a citation', () => {
  const text = (changes: Partial<Citation>, form: CitationForm = 'text') =>
    cite({ ...figure, ...changes }, form);

  test('says the date of a document whose title does not', () => {
    const documents = [{ ...panel, title: 'Performance', places: undefined }];
    expect(text({ documents })).toMatch(/^Northam Council, Performance, 4 October 2023\. Council Scorecards/);
  });

  test('names only the producers, each once, of what rests on many documents', () => {
    const watch = { publisher: 'Care Watch', title: 'Assessment' };
    expect(text({ documents: [panel, watch, panel, panel] })).toMatch(
      /^Northam Council; Care Watch\. Council Scorecards/,
    );
  });

  test('has no address where this copy of the site has none', () => {
    expect(text({ address: undefined })).toMatch(/58\.5%”, data version 0123456789ab\.$/);
    expect(text({ address: undefined }, 'bibtex')).not.toContain('url');
  });

  test('begins with this site where it rests on no document', () => {
    expect(text({ documents: [] })).toMatch(/^Council Scorecards, “Northam/);
    expect(text({ documents: [] }, 'bibtex')).toContain('author = {{Council Scorecards}}');
  });
});

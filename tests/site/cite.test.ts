import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { named } from '../../src/verify/page.ts';
import { readSite } from './built-site.ts';
import { openSite } from './open-site.ts';
import { kindOf } from './page-kinds.ts';

const built = inject('atRoot');
const { base, pages } = readSite(built);
const site = openSite(built);
const cited = ['council', 'assessment', 'journey', 'quarter', 'indicator', 'source', 'chart'];
const textsOf = (page: (typeof pages)[number]) =>
  named(page, 'pre').filter(({ attributes }) => attributes['data-form']);

/** A page with a clipboard that can be written and read. */
async function openAt(path: string) {
  const context = await site.browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(site.origin + path);
  return { page, copied: () => page.evaluate(() => navigator.clipboard.readText()) };
}

describe('without a script', () => {
  const withData = pages.filter((page) => page.html.includes('data-cite'));

  test.each(cited)('a page of kind "%s" says how it is cited in four forms', (kind) => {
    const some = withData.find((page) => kindOf(page, base) === kind);
    const texts = some ? textsOf(some) : [];
    expect(texts.map(({ attributes }) => attributes['data-form'])).toEqual([
      'text',
      'markdown',
      'html',
      'bibtex',
    ]);
    for (const text of texts) expect(text.text()).toContain(some?.address);
  });

  test('every page shows one version of the data, and every citation names it', () => {
    const shown = pages.flatMap((page) => [...page.html.matchAll(/Data version ([0-9a-f]{12})</g)]);
    const versions = new Set(shown.map(([, version]) => version));
    const framed = pages.filter((page) => kindOf(page, base) === 'embedded chart');
    expect(versions.size).toBe(1);
    expect(shown).toHaveLength(pages.length - framed.length);
    const [version = ''] = versions;
    expect(
      withData.flatMap(textsOf).filter((text) => !text.text().includes(`ata version ${version}`)),
    ).toEqual([]);
  });
});

const pack = `${base}sources/leicester-scrutiny-2023-10/`;
const entry = 'observations-leicester-requests-new-2022-23';

describe('with a script', () => {
  test('one touch copies the citation of a page, and says so', async () => {
    const { page, copied } = await openAt(`${base}councils/plymouth/`);
    await page.getByRole('button', { name: 'Copy citation' }).click();
    await page.getByRole('status').filter({ hasText: 'Citation copied as Text.' }).waitFor();
    expect(await copied()).toBe(await page.locator('[data-form=text]').textContent());
    expect(await copied()).toContain('Council Scorecards, “Plymouth: adult social care”');
    await page.context().close();
  });

  test('one touch copies the citation of a figure from its entry, with its place and its address', async () => {
    const { page, copied } = await openAt(pack);
    await page.locator(`[id="${entry}"] [data-cite-entry]`).click();
    await page.getByRole('status').filter({ hasText: 'Citation copied as Text.' }).waitFor();
    expect(await copied()).toMatch(
      /^Leicester City Council, Adult Social Care Scrutiny Commission, 5 October 2023: .* \(Appendix C, .*\)\. Council Scorecards, “Leicester: .*, 2022\/23: .*”, .*, data version/,
    );
    expect(await copied()).toContain(`${pack}#${entry}`);
    expect(page.url()).toBe(`${site.origin}${pack}#${entry}`);
    await page.context().close();
  });

  test('who follows a link to an entry finds beneath it how it is cited, in each form', async () => {
    const { page, copied } = await openAt(`${pack}#${entry}`);
    const beneath = page.locator(`[id="${entry}"] + tr`);
    await beneath.getByRole('button', { name: 'Copy as BibTeX' }).click();
    await page.getByRole('status').filter({ hasText: 'Citation copied as BibTeX.' }).waitFor();
    expect(await copied()).toMatch(
      /^@misc\{council-scorecards-.*observations-leicester-requests-new-2022-23-/,
    );
    await page.goto(`${site.origin}${pack}#main`);
    expect(await page.locator('[data-form=text]').textContent()).toContain('“Figures taken from: ');
    await page.context().close();
  });

  test('one link and one touch lead from a figure to its citation, whatever record it stands in', async () => {
    const { page, copied } = await openAt(`${base}councils/plymouth/assessments/plymouth-cqc-2025/`);
    await page.locator('.figure-link[href*="equity"]').click();
    await page.getByRole('button', { name: 'Copy citation' }).click();
    await page.getByRole('status').filter({ hasText: 'Citation copied as Text.' }).waitFor();
    expect(await copied()).toMatch(
      /^Care Quality Commission, Plymouth .* \(Quality statement: Equity .*\), December 2025\. Council Scorecards, “Plymouth: Equity in .*: Exceptional standard”, .*#grades-plymouth-cqc-2025-equity, data version/,
    );
    await page.context().close();
  });

  test('the citation of a figure that this site worked out says so', async () => {
    const derived = 'observations-leicester-day-centre-attendees-moving-plan-steps-1-to-2-2023-09-22';
    const { page } = await openAt(`${pack}#${derived}`);
    expect(await page.locator('[data-form=text]').textContent()).toContain(
      ': 10 people, worked out by this site”',
    );
    await page.context().close();
  });

  test('where the browser refuses, the citation is opened to be selected, and that is said', async () => {
    const { page } = await openAt(`${base}councils/plymouth/`);
    await page.context().clearPermissions();
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await page.getByRole('button', { name: 'Copy citation' }).click();
    await page.getByRole('status').filter({ hasText: 'did not let the citation be copied' }).waitFor();
    expect(await page.locator('[data-form=text]').isVisible()).toBe(true);
    await page.context().close();
  });
});

test('the published citation file says the version that pages show', () => {
  const file = readFileSync(join(built.folder, 'data/CITATION.cff'), 'utf8');
  const [, version] = /Data version ([0-9a-f]{12})</.exec(pages[0]?.html ?? '') ?? [];
  expect(parse(file)).toMatchObject({ version, title: expect.stringContaining('Council Scorecards') });
});

import { readFileSync } from 'node:fs';
import type { Locator, Page as Tab } from 'playwright-core';

/** What a reader does: each names what can be seen, as it is written on the page. */
export type Step =
  | { search: string }
  | { choose: string; from: string }
  /** A link by its name. `beside` is what stands in the same row or entry; without it, the first of the name. */
  | { follow: string; beside?: string[] }
  /** What is folded away under these words. */
  | { unfold: string; beside?: string[] }
  /** A file, by how its link begins. */
  | { open: string; beside?: string[] }
  | { copy: string; beside?: string[] };

/** Takes one step. Returns what was taken away by it, where it is a file or something copied. */
export async function takeStep(tab: Tab, step: Step): Promise<string | undefined> {
  if ('search' in step) return search(tab, step.search);
  if ('choose' in step) return choose(tab, step.choose, step.from);
  if ('copy' in step) return copy(tab, step.copy, step.beside);
  if ('open' in step) return open(tab, step.open, step.beside);
  const wanted =
    'unfold' in step
      ? inEntry(tab, tab.locator('summary', { hasText: step.unfold }), step.beside)
      : named(tab, 'link', step.follow, step.beside);
  await wanted.click();
  await tab.waitForLoadState('load');
  return undefined;
}

async function search(tab: Tab, words: string): Promise<undefined> {
  const box = tab.getByRole('searchbox').first();
  await box.fill(words);
  await box.press('Enter');
  await tab.waitForURL(/\?q=/);
}

async function choose(tab: Tab, label: string, from: string): Promise<undefined> {
  const filter = tab.getByRole('combobox', { name: from, exact: true });
  await filter.locator('option', { hasText: label }).first().waitFor({ state: 'attached' });
  await filter.selectOption({ label });
  await tab.waitForURL((url) => [...url.searchParams.values()].includes(label));
}

/** A file that the browser keeps, or one that it shows. */
async function open(tab: Tab, name: string, beside?: string[]): Promise<string | undefined> {
  // A file's link goes on to say how large it is.
  const link = inEntry(tab, tab.getByRole('link', { name }), beside);
  const address = new RegExp(`${await link.getAttribute('href')}$`);
  // Where the browser keeps the file, it gives up going to its address.
  const shown = tab.waitForURL(address).then(
    () => undefined,
    () => new Promise<never>(() => {}),
  );
  const [file] = await Promise.all([Promise.race([tab.waitForEvent('download'), shown]), link.click()]);
  if (file) return readFileSync(await file.path(), 'utf8');
  return (await tab.locator(':root').textContent()) ?? undefined;
}

async function copy(tab: Tab, name: string, beside?: string[]): Promise<string> {
  await named(tab, 'button', name, beside).click();
  await tab.getByRole('status').filter({ hasText: 'copied' }).waitFor();
  return tab.evaluate(() => navigator.clipboard.readText());
}

/** The first visible link or button of a name, beside the words given. */
const named = (tab: Tab, role: 'link' | 'button', name: string, beside?: readonly string[]): Locator =>
  inEntry(tab, tab.getByRole(role, { name, exact: true }), beside);

/** The first of what is wanted that is visible, in the smallest row, entry or section that holds the words beside it. */
function inEntry(tab: Tab, wanted: Locator, beside: readonly string[] = []): Locator {
  const all = tab.locator(beside.length ? ':is(tr, li, figure, section, article)' : 'body');
  const holding = beside
    .reduce<Locator>((entry, hasText) => entry.filter({ hasText }), all)
    .filter({ has: wanted });
  return holding.filter({ hasNot: holding }).locator(wanted).filter({ visible: true }).first();
}

import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Fault } from '../../src/verify/fault.ts';
import { named, type Page } from '../../src/verify/page.ts';

const config: ConfigData = {
  root: true,
  extends: ['html-validate:standard'],
  elements: ['html5'],
  rules: {
    'no-missing-references': 'error',
    'missing-doctype': 'error',
    'empty-heading': 'error',
    'empty-title': 'error',
    'no-redundant-role': 'error',
    'unique-landmark': 'error',
    // Astro writes `<` as it is in attributes, which HTML allows.
    'no-raw-characters': ['error', { relaxed: true }],
  },
};

const validator = new HtmlValidate(new StaticConfigLoader(config));

export async function invalidHtml({ html, address }: Page): Promise<Fault[]> {
  const { results } = await validator.validateString(html);
  return results
    .flatMap(({ messages }) => messages)
    .map(({ ruleId, message, selector }) => ({
      page: address,
      what: `${ruleId}: ${message}`,
      at: selector ?? 'no element',
    }));
}

/** The page begins with its one h1, and no heading is more than one level below the one before. */
export function headingFaults(page: Page): Fault[] {
  const headings = page.elements.filter(({ tagName }) => /^h[1-6]$/.test(tagName));
  const levels = headings.map(({ tagName }) => Number(tagName[1]));
  const tops = levels.filter((level) => level === 1).length;
  const faults = tops === 1 ? [] : [{ page: page.address, what: `there are ${tops} h1` }];
  const skips = headings
    .filter((_, index) => (levels[index] ?? 0) > (levels[index - 1] ?? 0) + 1)
    .map(({ tagName, text }) => ({
      page: page.address,
      what: `<${tagName}> skips a level`,
      at: text().trim(),
    }));
  return [...faults, ...skips];
}

export function tableFaults(page: Page): Fault[] {
  const captioned = new Set(
    named(page, 'caption')
      .filter(({ text }) => text().trim())
      .map(({ parent }) => parent),
  );
  const bare = named(page, 'table').filter((table) => !captioned.has(table));
  const unscoped = named(page, 'th').filter(
    ({ attributes }) => !/^(col|row)(group)?$/.test(attributes.scope ?? ''),
  );
  return [
    ...bare.map(({ text }) => ({ what: 'a table has no caption', at: text().trim().slice(0, 40) })),
    ...unscoped.map(({ text }) => ({ what: 'a th has no scope', at: text().trim() })),
  ].map((fault) => ({ page: page.address, ...fault }));
}

export function headFaults(page: Page): Fault[] {
  const language = named(page, 'html')[0]?.attributes.lang;
  const description = named(page, 'meta').find(({ attributes }) => attributes.name === 'description');
  return [
    ...(language === 'en-GB' ? [] : [`the language is ${language}`]),
    ...(description?.attributes.content?.trim() ? [] : ['there is no meta description']),
  ].map((what) => ({ page: page.address, what }));
}

/** Pages whose title is empty or stands on another page too. */
export function titleFaults(pages: Page[]): Fault[] {
  const titleOf = (page: Page) =>
    named(page, 'title')
      .find(({ parent }) => parent?.tagName === 'head')
      ?.text() ?? '';
  const byTitle = Map.groupBy(pages, titleOf);
  return [...byTitle]
    .filter(([title, list]) => !title.trim() || list.length > 1)
    .flatMap(([title, list]) =>
      list.map(({ address }) => ({ page: address, what: `the title is "${title}"` })),
    );
}

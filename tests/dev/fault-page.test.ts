import { describe, expect, test } from 'vitest';
import { faultPage } from '../../src/dev/fault-page.ts';
import type { Loaded } from '../../src/load/load-dataset.ts';
import { type Problem, problemAt } from '../../src/load/problem.ts';
import { readPage } from '../../src/verify/page.ts';

const loaded = (...problems: Problem[]): Loaded => ({
  dataset: {} as Loaded['dataset'],
  problems,
  counts: {
    files: 1,
    rows: 1,
    errors: problems.filter(({ severity }) => severity === 'error').length,
    warnings: problems.filter(({ severity }) => severity === 'warning').length,
  },
});
const elementsOf = (html: string) => readPage(html, 'index.html', '/').elements;
const tagsOf = (html: string) => elementsOf(html).map(({ tagName }) => tagName);

const plain = problemAt('missing-value', { file: 'data/areas.csv', field: 'id' }, { expected: 'an id' });

describe('the page of faults', () => {
  test('shows nothing of what a file holds as anything but text', () => {
    const hostile = '<script>alert(1)</script><img src=x onerror=alert(1)>"\'&amp;##[error]\u202e\u0007';
    const html = faultPage(
      loaded({ ...plain, file: hostile, value: hostile, message: hostile, hint: hostile }),
      '/',
    );
    expect(tagsOf(html)).toEqual(tagsOf(faultPage(loaded(plain), '/')));
    expect(html).not.toContain('##[');
    expect(html).not.toMatch(/\p{Cf}|(?!\n)\p{Cc}/u);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  test('shows every problem, however many', () => {
    const many = Array.from({ length: 3_000 }, (_, line) => ({ ...plain, line: line + 2 }));
    const html = faultPage(loaded(...many), '/');
    expect(tagsOf(html).filter((tag) => tag === 'li')).toHaveLength(3_000);
    expect(html).toContain('data/areas.csv:3001:1');
    expect(html).toContain('<h1>3000 errors</h1>');
  });

  test('keeps warnings apart from errors', () => {
    const html = faultPage(loaded(plain, { ...plain, severity: 'warning' }), '/');
    expect(html).toContain('<h1>1 error, 1 warning</h1>');
    expect(html).toContain('<li class="warning">');
  });

  test('finds the server and the rules below the path of the site', () => {
    const html = faultPage(loaded(plain), '/scorecards/');
    expect(html).toContain('"/scorecards/@vite/client"');
    expect(html).toContain('href="/scorecards/contribute/rules/#missing-value"');
  });

  test('says why where the check could not be done', () => {
    const html = faultPage(new Error('EACCES: permission denied, open <x>'), '/');
    expect(html).toContain('<h1>The check could not be done</h1>');
    expect(html).toContain('open &lt;x&gt;');
  });
});

import { countWords } from '../load/count-words.ts';
import type { Problem } from '../load/problem.ts';
import { inert } from '../load/report.ts';
import type { Checked } from './check-root.ts';
import { tellShown } from './open-pages.ts';

const letters: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that is nothing but text in a page, whatever a file holds. */
const plain = (text: string): string => inert(text).replace(/[&<>"']/g, (letter) => letters[letter] ?? '');

/**
 * The page that stands for every other while the data has faults: all of them, each with place, message and hint.
 * It listens to the dev server, which loads it anew after each change. `base` is the path the site lies under.
 */
export function faultPage(checked: Checked, base: string): string {
  const title = titleOf(checked);
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Council Scorecards</title>
<script type="module">${tellShown(base)}</script>
<style>${style}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${checked instanceof Error ? `<p>${plain(checked.message)}</p>` : problemsAsHtml(checked.problems, base)}
</main>
</body>
</html>
`;
}

function titleOf(checked: Checked): string {
  if (checked instanceof Error) return 'The check could not be done';
  const { errors, warnings } = checked.counts;
  return [countWords(errors, 'error'), ...(warnings ? [countWords(warnings, 'warning')] : [])].join(', ');
}

function problemsAsHtml(problems: readonly Problem[], base: string): string {
  const files = [...Map.groupBy(problems, ({ file }) => file)];
  const sections = files.map(
    ([file, own]) =>
      `<h2>${plain(file)}</h2>\n<ul>\n${own.map((one) => problemAsHtml(one, base)).join('\n')}\n</ul>`,
  );
  return `<p>The pages come back by themselves once the errors are mended.</p>\n${sections.join('\n')}`;
}

const problemAsHtml = (
  { file, line, column, severity, rule, message, hint }: Problem,
  base: string,
): string =>
  `<li class="${severity}">
<p class="place"><code>${plain(`${file}:${line}:${column}`)}</code> ${severity}, <a href="${base}contribute/rules/#${rule}">${rule}</a></p>
<p class="message">${plain(message)}</p>
<p class="hint">${plain(hint)}</p>
</li>`;

const style = `
:root { color-scheme: light dark; --paper: #fffefb; --ink: #1d1c1a; --soft: #56534d; --error: #8a2b12; --link: #12436d }
@media (prefers-color-scheme: dark) {
  :root { --paper: #161718; --ink: #ebe8e1; --soft: #b3aea4; --error: #f4a58c; --link: #8cc1ec }
}
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1rem }
h2 { margin: 2rem 0 0; font-size: 1.1rem }
ul { margin: 0; padding: 0; list-style: none }
li { margin: 1rem 0; padding-left: 1rem; border-left: 4px solid var(--soft) }
li.error { border-color: var(--error) }
p { margin: 0.2rem 0 }
.place { color: var(--soft); font-size: 0.9rem }
.message { font-weight: 600 }
a { color: var(--link) }
`;

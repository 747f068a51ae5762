import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { argv, env } from 'node:process';

/** GitHub takes 65,536 characters; what is counted here is bytes, of which there are never fewer. */
const most = 60_000;

/**
 * What is said below a pull request: what its change does to the data, and where it can be looked at. Nothing where the
 * change does nothing to the data. A change that is too large to be told whole is told by its first paragraphs.
 */
export function commentOf(told: string, preview: string): string {
  if (!told.trim()) return '';
  const link = preview && `[The site as it would be](${preview})\n\n`;
  const paragraphs = told.trim().split(/\n{2,}/);
  let size = 0;
  const fitting = paragraphs.filter((paragraph) => {
    size += Buffer.byteLength(paragraph) + 2;
    return size <= most;
  });
  const cut = fitting.length < paragraphs.length;
  const rest = 'The rest is too long for a comment: `npm run diff` tells all of it.';
  return `${link}${[...fitting, ...(cut ? [rest] : [])].join('\n\n')}\n`;
}

if (import.meta.main) {
  const [file = ''] = argv.slice(2);
  const { BASE = '', PREVIEW = '' } = env;
  // Where there is a preview, the charts before and after lie in it.
  const charts = ['--images', 'dist/changed', '--images-url', `${PREVIEW}changed/`];
  const shown = PREVIEW ? ['--site', PREVIEW, ...charts] : [];
  const words = ['run', '--silent', 'diff', '--', BASE, ...shown];
  const told = execFileSync('npm', words, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  writeFileSync(file, commentOf(told, PREVIEW));
}

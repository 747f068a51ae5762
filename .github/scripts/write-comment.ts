import { spawnSync } from 'node:child_process';
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

/** What `npm run diff` says. It ends with 1 where the data have errors, and names them in the place of the change. */
function tellChange(options: readonly string[]): string {
  const words = ['run', '--silent', 'diff', '--', ...options];
  const ended = spawnSync('npm', words, {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (ended.error) throw ended.error;
  const told = ended.status === 0 || (ended.status === 1 && ended.stdout.trim());
  if (!told) throw new Error(`npm run diff ended with ${ended.status ?? ended.signal}.`);
  return ended.stdout;
}

if (import.meta.main) {
  const [file = ''] = argv.slice(2);
  const { BASE = '', PREVIEW = '' } = env;
  // Where there is a preview, the charts before and after lie in it.
  const charts = ['--images', 'dist/changed', '--images-url', `${PREVIEW}changed/`];
  const shown = PREVIEW ? ['--site', PREVIEW, ...charts] : [];
  writeFileSync(file, commentOf(tellChange([BASE, ...shown]), PREVIEW));
}

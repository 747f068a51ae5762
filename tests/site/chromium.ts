import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inflate } from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const flags = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

/** Starts the Chromium of this machine, or the one that npm brought where the machine has none. */
export async function launchChromium(): Promise<Browser> {
  const own = process.env.CHROME_PATH ?? installed.find(existsSync);
  if (own) return chromium.launch({ executablePath: own, args: flags });
  const folder = await unpackChromium();
  const env = {
    ...(process.env as Record<string, string>),
    LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
    FONTCONFIG_FILE: join(folder, 'fonts.conf'),
  };
  return chromium.launch({ executablePath: join(folder, 'chromium'), args: flags, env });
}

/** The folder of npm's Chromium. Unpacked aside and moved into place, so two workers may do it at once. */
export async function unpackChromium(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'npm brings a Chromium for Linux on x64 only: install Chrome, or name one in CHROME_PATH.',
    );
  }
  const packageFolder = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
  const { version } = createRequire(import.meta.url)(join(packageFolder, 'package.json')) as {
    version: string;
  };
  const folder = join(tmpdir(), `council-scorecards-chromium-${version}`);
  if (existsSync(folder)) return folder;

  const aside = mkdtempSync(`${folder}-`);
  await inflateInto(aside, join(packageFolder, 'bin'));
  writeFileSync(join(aside, 'fonts.conf'), fontsOf(folder));
  moveIntoPlace(aside, folder);
  return folder;
}

/** `inflate` writes to the temporary folder as it stands when called, and has no other way to be told. */
async function inflateInto(folder: string, bin: string): Promise<void> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  const inflating = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br'].map((file) => inflate(join(bin, file)));
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  await Promise.all(inflating);
}

/** Its one font and no font of the machine, so that text measures the same everywhere. */
const fontsOf = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>
`;

function moveIntoPlace(aside: string, folder: string): void {
  try {
    renameSync(aside, folder);
  } catch (error) {
    rmSync(aside, { recursive: true });
    // Another worker was first: its folder holds the same.
    if (!existsSync(folder)) throw error;
  }
}

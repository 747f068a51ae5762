// Makes the fonts of the site and of its images from the whole ones: see README.md beside it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const [packages = '.', project = '.'] = process.argv.slice(2);
const require = createRequire(join(resolve(packages), 'package.json'));
const subsetFont = require('subset-font');

const between = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)).join('');
const marks = '–—‘’“”•…−≤≥';

// What prose and tables are set in, within 40 kB. A browser takes the rest from the next face in the list.
const site = `${between(0x20, 0x7e).replace(/[\^`{|}~\\<>#$*_@"]/g, '')}£±·½°×\u00a0${marks}àáâçéèêëíïñóôöúüŵŷÉ`;
// An image has no next face: every letter of western and central Europe.
const image = `${between(0x20, 0x7e)}${between(0xa0, 0x17f)}${marks}‚„†≈€™⁄`;
const symbols = '←↑→↓■□▮▲△▼▽◆◇○●✓✕';

const faces = {
  'newsreader-400': 'newsreader/400Regular/Newsreader_400Regular.ttf',
  'newsreader-600': 'newsreader/600SemiBold/Newsreader_600SemiBold.ttf',
  'public-sans-400': 'public-sans/400Regular/PublicSans_400Regular.ttf',
  'public-sans-600': 'public-sans/600SemiBold/PublicSans_600SemiBold.ttf',
  'inter-symbols': 'inter/400Regular/Inter_400Regular.ttf',
};

async function make(folder, name, letters, { extension, ...options }) {
  const from = require.resolve(`@expo-google-fonts/${faces[name]}`);
  const made = await subsetFont(readFileSync(from), letters, {
    noHinting: true,
    dropTables: ['STAT', 'GDEF', 'gasp'],
    ...options,
  });
  const family = faces[name].split('/')[0];
  mkdirSync(join(project, folder), { recursive: true });
  writeFileSync(join(project, folder, `${name}.${extension}`), made);
  const licence = readFileSync(require.resolve(`@expo-google-fonts/${family}/LICENSE_FONT`));
  writeFileSync(join(project, folder, `OFL-${family}.txt`), licence);
  console.log(`${name}.${extension}: ${made.length} bytes`);
}

const forSite = { extension: 'woff2', targetFormat: 'woff2', keepFeatures: ['kern', 'tnum', 'lnum'] };
const forImages = { extension: 'ttf', targetFormat: 'sfnt', keepFeatures: ['kern', 'lnum'] };
for (const name of ['newsreader-400', 'newsreader-600', 'public-sans-400', 'public-sans-600'])
  await make('public/fonts', name, site, forSite);
for (const name of ['newsreader-600', 'public-sans-400', 'public-sans-600'])
  await make('src/publish/fonts', name, image, forImages);
await make('src/publish/fonts', 'inter-symbols', symbols, forImages);

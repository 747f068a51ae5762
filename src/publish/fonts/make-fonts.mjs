// Makes the fonts of the site and of its images from the whole ones: see README.md beside it.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const [packages = '.', project = '.'] = process.argv.slice(2);
const require = createRequire(join(resolve(packages), 'package.json'));
const subsetFont = require('subset-font');

const between = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)).join('');
const marks = '–—‘’“”•…−≤≥';

// What prose and tables are set in, within 40 kB. A browser takes the rest from the next face in the list.
const site = `${between(0x20, 0x7e).replace(/[\^`{|}~\\<>]/g, '')}£±·½°×\u00a0–—‘’“”•…−àáâçéèêëíïñóôöúüÉ`;
// An image has no next face: every letter of western and central Europe.
const image = `${between(0x20, 0x7e)}${between(0xa0, 0x17f)}${marks}‚„†≈€™⁄`;
const symbols = '←↑→↓■□▮▲△▼▽◆◇○●✓✕';

const faces = {
  'newsreader-600': 'newsreader/600SemiBold/Newsreader_600SemiBold.ttf',
  'public-sans-400': 'public-sans/400Regular/PublicSans_400Regular.ttf',
  'public-sans-600': 'public-sans/600SemiBold/PublicSans_600SemiBold.ttf',
  'inter-symbols': 'inter/400Regular/Inter_400Regular.ttf',
};

async function make(folder, name, letters, { extension, ...options }) {
  const from = require.resolve(`@expo-google-fonts/${faces[name]}`);
  const made = await subsetFont(readFileSync(from), letters, {
    noHinting: true,
    // Family and weight by name, so that a renderer finds every weight under the one family.
    preserveNameIds: [16, 17],
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

const forImages = { extension: 'ttf', targetFormat: 'sfnt', keepFeatures: ['kern', 'lnum'] };
for (const name of ['newsreader-600', 'public-sans-400', 'public-sans-600'])
  await make('src/publish/fonts', name, image, forImages);
await make('src/publish/fonts', 'inter-symbols', symbols, forImages);

// One file a family holds all weights from 400 to 600: half the requests.
for (const family of ['newsreader', 'public-sans']) {
  const from = require.resolve(`@fontsource-variable/${family}/files/${family}-latin-wght-normal.woff2`);
  const made = await subsetFont(readFileSync(from), site, {
    targetFormat: 'woff2',
    noHinting: true,
    keepFeatures: ['kern', 'tnum', 'lnum'],
    variationAxes: { wght: { min: 400, max: 600 } },
  });
  mkdirSync(join(project, 'public/fonts'), { recursive: true });
  writeFileSync(join(project, 'public/fonts', `${family}.woff2`), made);
  copyFileSync(
    join(project, 'src/publish/fonts', `OFL-${family}.txt`),
    join(project, 'public/fonts', `OFL-${family}.txt`),
  );
  console.log(`${family}.woff2: ${made.length} bytes`);
}

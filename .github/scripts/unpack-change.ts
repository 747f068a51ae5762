import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv } from 'node:process';
import { type UnzipFileInfo, unzipSync } from 'fflate';

/** What a change of data may hold: no more, and nothing but tables and prose with plain names. */
const limits = { files: 10_000, bytes: 100_000_000 };
const name = '[a-z0-9]+(?:-[a-z0-9]+)*';
const mayStand = new RegExp(`^(?:data/(?:${name}/)*${name}\\.csv|content/(?:${name}/)*${name}\\.mdx|base)$`);

/** Looks at names and sizes before a byte is unpacked. Throws at the first that is not allowed. */
export function inspector(most = limits): (file: UnzipFileInfo) => boolean {
  const sum = { files: 0, bytes: 0 };
  return ({ name, originalSize }) => {
    sum.files += 1;
    sum.bytes += originalSize;
    // As JSON: a name with a line break would be read by the runner as a command.
    if (!mayStand.test(name)) throw new Error(`The change holds ${JSON.stringify(name.slice(0, 200))}.`);
    if (sum.files > most.files) throw new Error(`The change holds more than ${most.files} files.`);
    if (sum.bytes > most.bytes) throw new Error(`The change is larger than ${most.bytes} bytes.`);
    return true;
  };
}

/**
 * Puts the data of a change in the place of what stands in `folder`. All is written as plain files, so that a link in
 * the zip is a text. Returns the commit that the change is set against, as it claims. Throws before anything is touched.
 */
export function unpackChange(zip: Uint8Array, folder: string, most = limits): string {
  const { base: claimed = new Uint8Array(), ...files } = unzipSync(zip, { filter: inspector(most) });
  const base = new TextDecoder().decode(claimed).trim();
  if (!/^[0-9a-f]{40}$/.test(base)) throw new Error('The change names no commit that it is set against.');
  for (const file of globSync(['data/**/*.csv', 'content/**/*.mdx'], { cwd: folder }))
    rmSync(join(folder, file));
  for (const [file, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), bytes);
  }
  return base;
}

if (import.meta.main) {
  const [zip = '', folder = ''] = argv.slice(2);
  try {
    console.log(`base=${unpackChange(readFileSync(zip), folder)}`);
  } catch (error) {
    console.error(`Refused. ${(error as Error).message}`);
    process.exitCode = 1;
  }
}

import { type Zippable, zipSync } from 'fflate';

// Zips hold local time, so every time zone must name its own noon; the earliest day a zip can name is in 1980.
const noon = () => new Date(1980, 0, 1, 12);

/** Files as a zip whose bytes depend on nothing but names, order and contents. */
export const zipOf = (files: Readonly<Record<string, Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, bytes]) => [name, [bytes, { mtime: noon() }]]),
    ) as Zippable,
    { level: 9 },
  );

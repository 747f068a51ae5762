import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The place of a file of this project. Where pages are built, a module's own place is elsewhere. */
export const projectFile = (path: string): string => join(process.cwd(), path);

/** The text of a file of this project. Throws where there is none. */
export const readProjectFile = (path: string): string => readFileSync(projectFile(path), 'utf8');

/** The place of a file of a package that this project uses. Throws where there is none. */
export const packageFile = (specifier: string): string =>
  createRequire(projectFile('package.json')).resolve(specifier);

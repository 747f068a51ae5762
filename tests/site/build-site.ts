import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

const builder = resolve('src/cli/build.ts');
const site = 'https://scorecards.example';

/**
 * Builds the real site at `/` and under a sub-path before the tests of this folder.
 * The sub-path is given as a hurried hand writes it, without its first slash.
 * SITE_DIST and SITE_DIST_UNDER_BASE name folders built before, to save the time.
 */
export default async function buildSite(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'council-scorecards-site-'));
  const tidy = () => rmSync(folder, { recursive: true, force: true });
  try {
    const [atRoot, underBase] = await Promise.all([
      process.env.SITE_DIST ?? build(join(folder, 'root'), '/'),
      process.env.SITE_DIST_UNDER_BASE ?? build(join(folder, 'sub'), 'scorecards/'),
    ]);
    project.provide('atRoot', { folder: resolve(atRoot), base: '/' });
    project.provide('underBase', { folder: resolve(underBase), base: '/scorecards/' });
    return tidy;
  } catch (error) {
    tidy();
    throw error;
  }
}

async function build(out: string, base: string): Promise<string> {
  const options = ['--out', out, '--base', base, '--site', site];
  // Vitest tells its children that they are a test at `/`; Astro would take BASE_URL over `--base`.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(BASE_URL|DEV|MODE|NODE_ENV|PROD|SSR|TEST|VITEST.*)$/.test(name),
    ),
  );
  try {
    await promisify(execFile)(process.execPath, [builder, ...options], { env, maxBuffer: 64 * 1024 * 1024 });
    return out;
  } catch (error) {
    const said = (error as { stderr?: string }).stderr || String(error);
    throw new Error(`The site does not build under ${base}:\n${said}`);
  }
}

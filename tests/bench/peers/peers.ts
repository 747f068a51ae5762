import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Program } from '../program.ts';
import { cache, fromDebian, fromNpm, librariesIn } from './fetch.ts';

/** A generator that can make the pages: its name with its version, and what makes them from pages taken apart. */
export interface Peer {
  name: string;
  version: string;
  /** Lays out its project in a folder of its own; returns what makes the site, and where the pages will lie. */
  prepare(parts: string): { program: Program; made: string };
}

const own = (file: string) => join('tests/bench/peers', file);
const d3 = ['d3-scale@4.0.2', 'd3-shape@3.2.0'];

/** An empty folder for a project of a peer, where its packages are found. */
function projectIn(home: string, ...files: [from: string, to: string][]): string {
  const folder = join(home, 'project');
  rmSync(folder, { recursive: true, force: true });
  for (const [from, to] of files) cpSync(own(from), join(folder, to), { recursive: true });
  return folder;
}

/** Eleventy, with templates in JavaScript, its fastest: charts from d3-scale and d3-shape, texts by its own markdown-it. */
export function eleventy(version = '3.1.8'): Peer {
  const home = fromNpm(`eleventy-${version}`, [`@11ty/eleventy@${version}`, ...d3]);
  return {
    name: 'Eleventy',
    version,
    prepare(parts) {
      const folder = projectIn(
        home,
        ['eleventy/eleventy.config.js', 'eleventy.config.js'],
        ['eleventy/page.11ty.js', 'src/page.11ty.js'],
        ['draw-chart.js', 'draw-chart.js'],
        ['draw-table.js', 'draw-table.js'],
      );
      cpSync(parts, join(folder, 'parts'), { recursive: true });
      const program = {
        command: [process.execPath, join(home, 'node_modules/@11ty/eleventy/cmd.cjs'), '--quiet'],
        cwd: folder,
        clears: ['made'],
      };
      return { program, made: join(folder, 'made') };
    },
  };
}

/** Hugo as Debian has it, with templates of its own language. */
export function hugo(): Peer {
  const home = fromDebian('hugo', ['hugo', 'libsass1', 'libwebp7']);
  const env = { LD_LIBRARY_PATH: librariesIn(home) };
  const command = join(home, 'usr/bin/hugo');
  const { stdout } = spawnSync(command, ['version'], { env, encoding: 'utf8' });
  const version = /v(\d[\d.]*)/.exec(stdout ?? '')?.[1];
  if (!version) throw new Error('Hugo was unpacked and does not run');
  return {
    name: 'Hugo',
    version,
    prepare(parts) {
      const folder = projectIn(home, ['hugo', '.']);
      mkdirSync(join(folder, 'content'));
      mkdirSync(join(folder, 'data'));
      cpSync(join(parts, 'frame.json'), join(folder, 'data/frame.json'));
      for (const file of readdirSync(join(parts, 'pages')))
        cpSync(join(parts, 'pages', file), join(folder, 'content', file.replace(/json$/, 'md')));
      return {
        program: { command: [command, '--quiet'], cwd: folder, clears: ['made', 'resources'], env },
        made: join(folder, 'made'),
      };
    },
  };
}

/** Observable Framework, with charts drawn in the browser. */
export function framework(version = '1.13.4'): Peer {
  const home = fromNpm(`framework-${version}`, [`@observablehq/framework@${version}`, ...d3]);
  return {
    name: 'Observable Framework',
    version,
    prepare(parts) {
      const folder = projectIn(
        home,
        ['framework/observablehq.config.js', 'observablehq.config.js'],
        ['framework/draw.js', 'src/draw.js'],
        ['draw-chart.js', 'src/draw-chart.js'],
      );
      cpSync(join(parts, 'frame.json'), join(folder, 'frame.json'));
      const { status, stderr } = spawnSync(
        process.execPath,
        [own('write-framework-pages.ts'), parts, join(folder, 'src')],
        { encoding: 'utf8' },
      );
      if (status !== 0) throw new Error(stderr);
      const program = {
        command: [
          process.execPath,
          join(home, 'node_modules/@observablehq/framework/dist/bin/observable.js'),
          'build',
        ],
        cwd: folder,
        clears: ['made', 'src/.observablehq/cache'],
        env: { OBSERVABLE_TELEMETRY_DISABLE: '1' },
      };
      return { program, made: join(folder, 'made') };
    },
  };
}

/** The peers that can be had, and of the others why not. */
export function peersAtHand(): { peers: Peer[]; missing: string[] } {
  mkdirSync(cache, { recursive: true });
  const missing: string[] = [];
  const peers = Object.entries({ Eleventy: eleventy, Hugo: hugo, 'Observable Framework': framework }).flatMap(
    ([name, get]) => {
      try {
        return [get()];
      } catch (error) {
        missing.push(`${name} could not be had: ${error instanceof Error ? error.message : error}`);
        return [];
      }
    },
  );
  return { peers, missing };
}

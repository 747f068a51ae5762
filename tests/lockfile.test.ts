import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  version?: string;
  integrity?: string;
  optional?: boolean;
  link?: boolean;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
const packages = Object.entries(lock.packages);

test('the lockfile pins every optional package of every platform, so that npm ci works on each', () => {
  const missing = packages.flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !lock.packages[`node_modules/${name}`] && !lock.packages[`${path}/node_modules/${name}`],
    ),
  );
  expect(packages.length).toBeGreaterThan(100);
  expect(missing).toEqual([]);
});

test('the lockfile names no registry host', () => {
  expect(packages.filter(([, { resolved }]) => resolved?.includes('://'))).toEqual([]);
});

test('the project depends on exact versions', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  ) as Record<string, Record<string, string>>;
  const versions = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(versions.length).toBeGreaterThan(10);
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
});

test('every package that is not for one platform alone is known by its checksum, and none lies elsewhere than in the registry', () => {
  const others = packages.filter(([path]) => path !== '');
  const unchecked = others.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''));
  expect(unchecked.filter(([, { optional }]) => !optional)).toEqual([]);
  expect(others.filter(([, { link, version }]) => link || !/^\d+\.\d+\.\d+/.test(version ?? ''))).toEqual([]);
});

test('npm runs no script of a package while it installs', () => {
  expect(readFileSync('.npmrc', 'utf8').split('\n')).toContain('ignore-scripts=true');
});

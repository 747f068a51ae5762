import { statSync } from 'node:fs';
import { expect, inject, test } from 'vitest';

test.each(['atRoot', 'underBase'] as const)(
  'the folder of the site %s may be read by every user, a web server among them',
  (name) => {
    const mode = statSync(inject(name).folder).mode & 0o777;
    expect(mode.toString(8)).toBe('755');
  },
);

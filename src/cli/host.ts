import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headersFile } from '../build/headers.ts';
import { cloudFrontOf } from '../build/hosts/cloudfront.ts';
import { nginxOf } from '../build/hosts/nginx.ts';
import { readHeaders } from '../build/hosts/read-headers.ts';
import { readArguments, run, wrongUsage } from './arguments.ts';

const usage = `Usage: npm run host -- nginx|cloudfront [--out DIR]

Prints the headers of a built site, its content policy among them, in the form of a host that does not read _headers.
  nginx       maps and a server, for the folder of its sites
  cloudfront  a function, for the viewer's request and the viewer's response
  --out DIR   folder of the built site (default: dist)`;

await run(() => {
  const { kind = '', out = 'dist' } = readArguments({
    usage,
    options: { out: { type: 'string' } },
    places: ['kind'],
  });
  const file = join(out, headersFile);
  if (!existsSync(file)) wrongUsage(`There is no built site in "${out}".`, usage);
  const blocks = readHeaders(readFileSync(file, 'utf8'));
  const forms: Record<string, () => string> = {
    nginx: () => nginxOf(blocks, blocks[0]?.path ?? '/'),
    cloudfront: () => cloudFrontOf(blocks),
  };
  const form = Object.hasOwn(forms, kind) ? forms[kind] : undefined;
  if (!form) return wrongUsage(`There is no host "${kind}".`, usage);
  process.stdout.write(form());
  return 0;
});

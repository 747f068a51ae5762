import { type Block, headerNames, usualValue } from './read-headers.ts';

const variableOf = (name: string) => `$scorecards_${name.toLowerCase().replaceAll('-', '_')}`;
const quoted = (text: string) => `"${text.replaceAll(/["\\]/g, '\\$&')}"`;

/** A path as nginx matches it: whole, or by its beginning. */
const patternOf = ({ path, isFolder }: Block): string =>
  quoted(isFolder ? `~^${path.replaceAll(/[.+?()[\]{}|^$*\\]/g, '\\$&')}` : path);

function mapOf(blocks: Block[], name: string): string {
  const usual = usualValue(blocks, name);
  const others = blocks.filter(({ headers }) => (headers.get(name) ?? '') !== usual);
  const lines = others.map((block) => `    ${patternOf(block)} ${quoted(block.headers.get(name) ?? '')};`);
  return [`map $uri ${variableOf(name)} {`, `    default ${quoted(usual)};`, ...lines, '}'].join('\n');
}

/**
 * A site's headers as nginx reads them, with a server to send them: goes into the folder of its sites, such as
 * /etc/nginx/conf.d. A header without a value is not sent. `base` is the path that the site lies under.
 */
export function nginxOf(blocks: Block[], base: string): string {
  const names = headerNames(blocks);
  const server = [
    'server {',
    '    listen 80;',
    `    # The folder in which the site lies as ${quoted(base)}.`,
    '    root /srv/council-scorecards;',
    '    index index.html;',
    `    error_page 404 ${base}404.html;`,
    '    absolute_redirect off;',
    '    charset utf-8;',
    ...names.map((name) => `    add_header ${name} ${variableOf(name)} always;`),
    '}',
  ];
  return `${[...names.map((name) => mapOf(blocks, name)), server.join('\n')].join('\n\n')}\n`;
}

import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { cloudFrontOf } from '../../../src/build/hosts/cloudfront.ts';
import { nginxOf } from '../../../src/build/hosts/nginx.ts';
import { readHeaders } from '../../../src/build/hosts/read-headers.ts';
import { parseHeaders } from '../../site/headers-file.ts';

const text = `/a/
  Content-Security-Policy: default-src 'none'; frame-ancestors 'none'
  X-Content-Type-Options: nosniff

/a/404.html
  Content-Security-Policy: default-src 'none'; frame-ancestors 'none'
  X-Content-Type-Options: nosniff

/a/data/*
  Content-Security-Policy: default-src 'none'; frame-ancestors 'none'
  X-Content-Type-Options: nosniff
  Access-Control-Allow-Origin: *

/a/embed/*
  Content-Security-Policy: default-src 'none'; frame-ancestors *
  X-Content-Type-Options: nosniff
`;
const blocks = readHeaders(text);

test('nginx sends each path what _headers says', () => {
  expect(nginxOf(blocks, '/a/')).toMatchInlineSnapshot(`
    "map $uri $scorecards_content_security_policy {
        default "default-src 'none'; frame-ancestors 'none'";
        "~^/a/embed/" "default-src 'none'; frame-ancestors *";
    }

    map $uri $scorecards_x_content_type_options {
        default "nosniff";
    }

    map $uri $scorecards_access_control_allow_origin {
        default "";
        "~^/a/data/" "*";
    }

    server {
        listen 80;
        # The folder in which the site lies as "/a/".
        root /srv/council-scorecards;
        index index.html;
        error_page 404 /a/404.html;
        absolute_redirect off;
        charset utf-8;
        add_header Content-Security-Policy $scorecards_content_security_policy always;
        add_header X-Content-Type-Options $scorecards_x_content_type_options always;
        add_header Access-Control-Allow-Origin $scorecards_access_control_allow_origin always;
    }
    "
  `);
});

describe('a function of CloudFront', () => {
  const { handler } = runInNewContext(`${cloudFrontOf(blocks)}; ({ handler })`) as {
    handler(event: object): { uri: string } & { headers: Record<string, { value: string }> };
  };
  const sent = (uri: string) => {
    const context = { eventType: 'viewer-response' };
    const { headers } = handler({ context, request: { uri }, response: { headers: {} } });
    return Object.entries(headers).map(([name, { value }]) => [name, value]);
  };

  test.each(['/a/', '/a/404.html', '/a/data/areas.csv', '/a/embed/x/y/index.html'])(
    'sends %s what _headers says',
    (path) => {
      const wanted = parseHeaders(text)
        .filter(({ pattern }) =>
          pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
        )
        .flatMap(({ headers }) => headers.map(([name, value]) => [name.toLowerCase(), value]));
      expect(wanted.length).toBeGreaterThan(1);
      expect(sent(path)).toEqual(wanted);
    },
  );

  test('finds the page of a folder', () => {
    const ask = (uri: string) => handler({ context: { eventType: 'viewer-request' }, request: { uri } }).uri;
    expect([ask('/a/'), ask('/a/data/areas.csv')]).toEqual(['/a/index.html', '/a/data/areas.csv']);
  });
});

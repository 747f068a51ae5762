import { expect, test } from 'vitest';
import { brokenLinks, idsTwice } from '../../src/verify/broken-links.ts';
import { readPage } from '../../src/verify/page.ts';
import type { ReadSite } from '../../src/verify/read-site.ts';
import { pageSeer } from '../../src/verify/seen-page.ts';

/** A site of three files, served under `/sub/`, its home page with what is given in the body. */
function siteWith(body: string): ReadSite {
  const pages = [
    readPage(`<!doctype html><title>Home</title><main>${body}</main>`, 'index.html', '/sub/'),
    readPage('<!doctype html><title>About</title><h2 id="us">Us</h2>', 'about/index.html', '/sub/'),
  ].map(pageSeer());
  const byFile = new Map(pages.map((page) => [page.file, page]));
  const files = new Set([...byFile.keys(), 'data/all.csv']);
  return { folder: '', base: '/sub/', origin: 'https://here.example', pages, byFile, files };
}

test.each([
  '<a href="/sub/">',
  '<a href="about/#us">',
  '<a href="#top">',
  '<a href="/sub/about/?q=1#:~:text=Us">',
  '<a href="https://here.example/sub/about/">',
  '<a href="https://elsewhere.example/page">',
  '<a href="mailto:us@here.example">',
  '<a href="data/all.csv" download>',
  '<img src="data:image/png;base64,AA==">',
  '<object data="data/all.csv"></object><data value="1">one</data>',
])('%s leads somewhere', (body) => {
  expect(brokenLinks(siteWith(body))).toEqual([]);
});

test.each([
  ['<a href="/about/">', '<a href> "/about/": leaves the base /sub/'],
  ['<a href="about">', '<a href> "about": has no / at its end'],
  ['<a href="about/index.html">', '<a href> "about/index.html": names index.html'],
  ['<a href="gone/">', '<a href> "gone/": there is no such page or file'],
  ['<a href="about/#them">', '<a href> "about/#them": there is no #them there'],
  ['<a href="#them">', '<a href> "#them": there is no #them there'],
  ['<a href="data/all.csv#x">', '<a href> "data/all.csv#x": a file has no parts to point at'],
  ['<a href="javascript:go()">', '<a href> "javascript:go()": has the scheme javascript:'],
  ['<a href="http://[">', '<a href> "http://[": is not an address'],
  ['<form action="find/">', '<form action> "find/": there is no such page or file'],
  [
    '<svg><use href="/sub/icons.svg#x"/></svg>',
    '<use href> "/sub/icons.svg#x": there is no such page or file',
  ],
  ['<img srcset="a.png 1x, data/all.csv 2x">', '<img srcset> "a.png": there is no such page or file'],
  [
    '<script src="https://cdn.example/x.js"></script>',
    '<script src> "https://cdn.example/x.js": is fetched from another origin',
  ],
  ['<img src="//cdn.example/x.png">', '<img src> "//cdn.example/x.png": is fetched from another origin'],
  [
    '<link rel="preconnect" href="https://cdn.example">',
    '<link href> "https://cdn.example": is fetched from another origin',
  ],
  [
    '<style>@import "https://cdn.example/a.css";</style>',
    'a style in <style> "https://cdn.example/a.css": is fetched from another origin',
  ],
  ['<p style="background: url(x.png)">', 'a style in <p> "x.png": there is no such page or file'],
  [
    '<meta http-equiv="refresh" content="0; url=gone/">',
    '<meta refresh> "gone/": there is no such page or file',
  ],
  ['<link rel="canonical" href="gone/">', '<link href> "gone/": there is no such page or file'],
])('%s is told of', (body, what) => {
  expect(brokenLinks(siteWith(body))).toEqual([{ page: '/sub/', what }]);
});

test('an id that stands twice is told of', () => {
  expect(idsTwice(siteWith('<p id="a"><p id="b"><p id="a">'))).toEqual([
    { page: '/sub/', what: 'the id "a" stands more than once' },
  ]);
});

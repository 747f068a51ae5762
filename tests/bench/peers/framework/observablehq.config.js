import { readFileSync } from 'node:fs';

const frame = JSON.parse(readFileSync('frame.json', 'utf8'));

// Its own fonts would be asked of a third party; its side bar and list of headings have no match in the other sites.
export default {
  title: 'Council Scorecards',
  root: 'src',
  output: 'made',
  globalStylesheets: [],
  theme: 'air',
  sidebar: false,
  toc: false,
  pager: false,
  search: false,
  header: frame.header,
  footer: frame.footer,
};

/** Prose that is found by its headings alone says so: in full, what only few look for would weigh on every first search. */
const headingsAlone = 'data-search="headings"';

function withoutText(html: string): string {
  const at = html.indexOf(headingsAlone);
  if (at < 0) return html;
  return html.slice(0, at) + html.slice(at).replace(/<(ol|p|pre|table|ul)\b/g, '$& data-pagefind-ignore');
}

/**
 * A page as the index is given it. Cells and terms stand apart, for Pagefind joins their words; and a hit is named and
 * linked by the heading with an id that it stands under, so the heading of a figure has the figure's id, and a term of
 * the glossary is a heading. No other id is kept: Pagefind would list each with its text beside every hit of the page.
 */
export const pageForIndex = (html: string): string =>
  withoutText(html)
    .replace(/<\/(caption|d[dt]|t[dhr])>/g, '$& ')
    .replace(/(<figure[^>]*\sid="([^"]+)"[^>]*>\s*<h3)>/g, '$1 id="$2">')
    .replace(/<dt (id="[^"]+")>(.*?)<\/dt>/g, '<h2 $1>$2</h2>')
    .replace(/(<(?!h\d)[a-z]+\b[^>]*?)\sid="[^"]+"/g, '$1');

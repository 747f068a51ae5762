/**
 * A page as the index is given it. Cells stand apart, for Pagefind joins their words; and the heading of a figure has
 * the figure's id, for a hit is named and linked by the heading with an id that it stands under.
 */
export const pageForIndex = (html: string): string =>
  html
    .replace(/<\/(caption|t[dhr])>/g, '$& ')
    .replace(/(<figure[^>]*\sid="([^"]+)"[^>]*>\s*<h3)>/g, '$1 id="$2">');

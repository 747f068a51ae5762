/**
 * A page as the index is given it. Cells stand apart, for Pagefind joins their words; and a hit is named and linked by
 * the heading with an id that it stands under, so the heading of a figure has the figure's id, and a term of the
 * glossary is a heading.
 */
export const pageForIndex = (html: string): string =>
  html
    .replace(/<\/(caption|t[dhr])>/g, '$& ')
    .replace(/(<figure[^>]*\sid="([^"]+)"[^>]*>\s*<h3)>/g, '$1 id="$2">')
    .replace(/<dt (id="[^"]+")>(.*?)<\/dt>/g, '<h2 $1>$2</h2>');

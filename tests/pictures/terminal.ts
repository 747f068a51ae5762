/** What a command prints on a terminal, as a page that looks like one. Knows the marks that the check uses: bold, dim and colours. */
export function terminalPage(command: string, printed: string): string {
  const style =
    'body{margin:0;background:#fff}pre{margin:0;padding:14px 18px;width:760px;box-sizing:border-box;' +
    'background:#14171c;color:#e8e6e1;font:13px/1.5 "DejaVu Sans Mono",monospace;white-space:pre-wrap}' +
    '.bold{font-weight:bold}.dim{color:#a3a7ad}.red{color:#ff8f85}.yellow{color:#f0cf6b}.cyan{color:#7fd4e0}';
  return `<!doctype html><meta charset="utf-8"><style>${style}</style><pre>$ ${command}\n${marked(printed)}</pre>`;
}

const classes: Readonly<Record<string, string>> = {
  1: 'bold',
  2: 'dim',
  31: 'red',
  33: 'yellow',
  36: 'cyan',
};

/** Marks of a terminal as elements: each opens one, and an end closes all that are open. */
function marked(printed: string): string {
  let open = 0;
  const text = printed.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: terminals are told of colours by this one.
  const html = text.replace(/\u001B\[([\d;]*)m/g, (_, codes: string) => {
    const names = codes.split(';').flatMap((code) => classes[code] ?? []);
    if (names.length) {
      open += 1;
      return `<span class="${names.join(' ')}">`;
    }
    const ends = '</span>'.repeat(open);
    open = 0;
    return ends;
  });
  return html + '</span>'.repeat(open);
}

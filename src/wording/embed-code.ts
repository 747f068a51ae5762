const quoted = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The markup that shows a chart on somebody else's page, for them to copy: an address, a title, a height in pixels. */
export const embedCode = (address: string, title: string, height: number): string =>
  `<iframe src="${quoted(address)}" title="${quoted(title)}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>`;

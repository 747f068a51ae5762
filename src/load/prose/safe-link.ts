/** What is wrong with the address of a link, to follow its address; nothing where it is safe. */
export function refuseLink(url: string): string | undefined {
  if (url === '') return 'leads nowhere';
  if (/[\\\s\p{Cc}]/u.test(url)) return 'holds a space, a backslash or a control character';
  if (url.startsWith('//')) return 'does not say https:, so it may not be secure';
  if (url.startsWith('/') || /^#./.test(url)) return undefined;
  const scheme = /^([^/?#]*?):/.exec(decoded(url))?.[1]?.toLowerCase();
  if (scheme === 'https') return refuseHost(url);
  if (scheme === 'http') return 'is not secure: it starts with http:';
  if (scheme === 'mailto') return 'is an e-mail address, and none are published here';
  if (scheme !== undefined) return `starts with ${scheme}:, which may run code or open a program`;
  return 'depends on the page it stands on';
}

/** Encoded letters do not hide what a link starts with. */
const decoded = (url: string): string =>
  url.replace(/%([\da-f]{2})/gi, (_, byte: string) => String.fromCharCode(Number.parseInt(byte, 16)));

function refuseHost(url: string): string | undefined {
  const found = URL.canParse(url) ? new URL(url) : undefined;
  if (!found || !/^https:\/\/[^/]/i.test(url)) return 'is no address of a page';
  if (found.username || found.password) return 'hides where it leads behind a name and an @';
  return undefined;
}

const most = 12;

/** Texts as a list in order, each once; the last of them where they are many. */
export function listLast(texts: readonly string[]): string {
  const sorted = [...new Set(texts)].sort();
  const left = sorted.length - most;
  return left > 0 ? `${sorted.slice(left).join(', ')} and ${left} before` : sorted.join(', ');
}

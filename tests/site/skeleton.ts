/**
 * Runs in the page: takes away every neighbour that is like the two before it, and tells the markup of what is left
 * without its words: elements, classes, and where text stands.
 * Two stay, so that odd and even rows are both there. Pages of one template with data alike tell the same.
 */
export function thinToSkeleton(): string {
  /** Attributes whose value changes the look; of the others only whether they are there counts. */
  const valued = ['class', 'role', 'type', 'open', 'hidden'];
  /** Names and addresses stand on every page and differ on every page. */
  const ofContent = ['id', 'href', 'title', 'content'];
  /** Shapes hold no words, and every line of a chart is a shape of its own. */
  const shapes = 'path, line, rect, circle, ellipse, polygon, polyline, use';

  const skeletonOf = (node: Node): string => {
    if (node instanceof Text) return node.data.trim() ? 'words' : '';
    if (!(node instanceof Element) || node.matches(shapes)) return '';
    const attributes = [...node.attributes]
      .filter(({ name }) => !ofContent.includes(name))
      .map(({ name, value }) => (valued.includes(name) ? `${name}=${value}` : name));
    return `<${[node.localName, ...attributes.sort()].join(' ')}>${inside(node)}</>`;
  };
  const inside = (parent: Element): string => {
    const kept: string[] = [];
    for (const child of [...parent.childNodes]) {
      const skeleton = skeletonOf(child);
      const third = skeleton === kept.at(-1) && skeleton === kept.at(-2);
      if (third) child.remove();
      else if (skeleton) kept.push(skeleton);
    }
    return kept.join('');
  };
  return inside(document.body);
}

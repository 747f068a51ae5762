import { attributeOf, attributesOf, type Element, inner, isElement, type Node, outer } from './elements.ts';
import type { DrawnChart, Mark } from './page-parts.ts';

type Size = [width: number, height: number];

const share = (number: number, of: number) => Number((number / of).toFixed(5));

/** Takes a drawing apart, so that another program can draw it again from numbers. */
export function chartIn(svg: Element): DrawnChart {
  const [, , width = 1, height = 1] = attributeOf(svg, 'viewBox').split(' ').map(Number);
  const children = svg.childNodes.filter((node) => !isSaid(node));
  return {
    attributes: attributesOf(svg, 'viewBox', 'width', 'height'),
    width,
    height,
    said: svg.childNodes.filter(isSaid).map(outer).join(''),
    marks: children.map((node) => markOf(node, [width, height])),
  };
}

const isSaid = (node: Node): boolean => isElement(node) && ['title', 'desc'].includes(node.tagName);
const isText = (element: Element) => element.tagName === 'text' && attributeOf(element, 'x') !== '';

function markOf(node: Node, size: Size): Mark {
  if (!isElement(node)) return { markup: outer(node) };
  const lines = node.tagName === 'path' ? linesOf(attributeOf(node, 'd'), size) : undefined;
  if (lines) return { lines, attributes: attributesOf(node, 'd') };
  if (node.tagName === 'g')
    return { group: node.childNodes.map((child) => markOf(child, size)), attributes: attributesOf(node) };
  if (!isText(node)) return { markup: outer(node) };
  const [x, y] = [Number(attributeOf(node, 'x')), Number(attributeOf(node, 'y'))];
  return {
    words: inner(node),
    at: [share(x, size[0]), share(y, size[1])],
    attributes: attributesOf(node, 'x', 'y'),
  };
}

type Lines = Extract<Mark, { lines: unknown }>['lines'];

/** A path as lines through places; nothing where it has a curve. */
function linesOf(d: string, [width, height]: Size): Lines | undefined {
  const lines: Lines = [];
  let [x, y] = [0, 0];
  for (const [, command = '', rest = ''] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const numbers = (rest.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number);
    const line = lines.at(-1);
    if ('Zz'.includes(command) && line) line.closed = true;
    else if (!'MmLlHhVv'.includes(command)) return undefined;
    for (const [dx, dy] of movesOf(command, numbers)) {
      const isRelative = command === command.toLowerCase();
      x = dx === undefined ? x : dx + (isRelative ? x : 0);
      y = dy === undefined ? y : dy + (isRelative ? y : 0);
      if ('Mm'.includes(command)) lines.push({ closed: false, through: [] });
      lines.at(-1)?.through.push([share(x, width), share(y, height)]);
    }
  }
  return lines;
}

function movesOf(command: string, numbers: number[]): [number | undefined, number | undefined][] {
  if ('Hh'.includes(command)) return numbers.map((x) => [x, undefined]);
  if ('Vv'.includes(command)) return numbers.map((y) => [undefined, y]);
  return numbers.flatMap((x, at) => (at % 2 ? [] : [[x, numbers[at + 1]] as [number, number | undefined]]));
}

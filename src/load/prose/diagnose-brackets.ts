import { problemAt } from '../problem.ts';
import { endOfLine, endOfTag } from '../read/offset.ts';
import { at, type Diagnosed, rawHtml, type Stopped } from '../read/stopped.ts';
import { isHtml } from './diagnose-tag.ts';

/** Curly brackets with something in them that is not even code. */
export function diagnoseBrackets(stopped: Stopped): Diagnosed {
  const { text, offset } = stopped;
  const from = openingBracket(text, offset);
  const to = closingBracket(text, from);
  return inTag(stopped, from, to) ?? curly(stopped, from, to);
}

function curly(stopped: Stopped, from: number, to: number): Diagnosed {
  const value = stopped.text.slice(from, to);
  return { problem: problemAt('curly-bracket', at(stopped, from, { value })), from, to };
}

/** A curly bracket that never closes. */
export function unclosedBracket(stopped: Stopped): Diagnosed {
  const { text, offset: from } = stopped;
  return (
    inTag(stopped, from, endOfLine(text, from)) ?? {
      problem: problemAt('unclosed-bracket', at(stopped, from, { value: '{' })),
      from,
      to: from + 1,
    }
  );
}

/** Brackets in a tag: the whole tag is passed over, as it would not be one without them. */
function inTag(stopped: Stopped, bracket: number, end: number): Diagnosed | undefined {
  const { text } = stopped;
  const found = /<([a-z_$][\w.:-]*)[^<>]*$/i.exec(text.slice(0, bracket));
  if (!found) return undefined;
  const [from, component, value] = [found.index, found[1] ?? '', text.slice(bracket, end)];
  const to = Math.max(end, endOfTag(text, end));
  if (isHtml(component)) return rawHtml(stopped, from, to, component);
  const place = at(stopped, bracket, { value });
  return { problem: problemAt('code-in-attribute', place, { component }), from, to };
}

/** The outermost bracket of a paragraph that is open at an offset. */
function openingBracket(text: string, offset: number): number {
  const start = text.lastIndexOf('\n\n', offset) + 1;
  const open: number[] = [];
  for (let index = start; index < offset; index += 1) {
    if (text[index] === '{') open.push(index);
    if (text[index] === '}') open.pop();
  }
  return open[0] ?? offset;
}

function closingBracket(text: string, from: number): number {
  let depth = 0;
  for (let index = from; index < text.length; index += 1) {
    if (text[index] === '{') depth += 1;
    if (text[index] === '}') depth -= 1;
    if (depth === 0) return index + 1;
  }
  return endOfLine(text, from);
}

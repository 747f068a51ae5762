import { type Problem, problemAt } from '../problem.ts';
import { endOfLine, endOfTag } from '../read/offset.ts';
import { at, type Diagnosed, rawHtml, type Stopped } from '../read/stopped.ts';
import { diagnoseBrackets, unclosedBracket } from './diagnose-brackets.ts';
import { closingTag, lessThan, openTag } from './diagnose-tag.ts';

/** Says in words what the MDX parser stopped at. */
export function diagnoseMdx(stopped: Stopped): Diagnosed {
  const { text, offset, said } = stopped;
  const script = insideScript(text, offset);
  if (script) return rawHtml(stopped, script.from, script.to, script.name);
  if (said.startsWith('Could not parse expression')) return diagnoseBrackets(stopped);
  if (said.startsWith('Unexpected end of file in expression')) return unclosedBracket(stopped);
  if (text[offset] !== '<') return { problem: broken(stopped), from: offset, to: offset };
  if (text.startsWith('<!', offset)) return commentOrDoctype(stopped);
  if (text.startsWith('</', offset)) return closingTag(stopped);
  const tag = /^<[a-z_$][^<>]*>/i.exec(text.slice(offset))?.[0];
  if (tag && said.startsWith('Expected a closing tag')) return openTag(stopped, offset);
  return lessThan(stopped);
}

const broken = (stopped: Stopped): Problem =>
  problemAt('broken-mdx', at(stopped, stopped.offset), {
    what: stopped.said.replace(/\s*\(.*/s, '').slice(0, 100),
  });

/** The script or style that an offset lies in: its content is code, and told of as a whole. */
function insideScript(text: string, offset: number) {
  const small = text.toLowerCase();
  for (const name of ['script', 'style']) {
    const from = small.lastIndexOf(`<${name}`, offset);
    const close = from < 0 ? 0 : small.indexOf(`</${name}>`, from);
    if (from >= 0 && close < 0) return { name, from, to: text.length };
    if (from >= 0 && close >= offset) return { name, from, to: close + name.length + 3 };
  }
  return undefined;
}

/** A comment, a doctype, or another mark that starts with <!. */
function commentOrDoctype(stopped: Stopped): Diagnosed {
  const { text, offset: from } = stopped;
  if (!text.startsWith('<!--', from)) {
    const to = endOfTag(text, from);
    return rawHtml(stopped, from, to, text.slice(from + 1, to).replace(/>$/, ''));
  }
  const close = text.indexOf('-->', from);
  const to = close < 0 ? endOfLine(text, from) : close + 3;
  return { problem: problemAt('comment', at(stopped, from, { value: text.slice(from, to) })), from, to };
}

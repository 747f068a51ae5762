import { componentLike, writtenComponent } from '../../model/prose-component.ts';
import { problemAt } from '../problem.ts';
import { endOfLine, endOfTag, offsetOf } from '../read/offset.ts';
import { at, type Diagnosed, rawHtml, type Stopped } from '../read/stopped.ts';

/** A closing tag that fits nothing: of another tag that was never closed, or of none. */
export function closingTag(stopped: Stopped): Diagnosed {
  const { text, offset: from, said, opened } = stopped;
  const [, line, column] = /expected corresponding closing tag for .* \((\d+):(\d+)\)/.exec(said) ?? [];
  if (line) return openTag(stopped, offsetOf(text, Number(line), Number(column)));
  const to = endOfTag(text, from);
  const name = /^<\/\s*([^\s>]*)/.exec(text.slice(from))?.[1] ?? '';
  const known = opened.lastIndexOf(name);
  if (known >= 0) {
    opened.splice(known, 1);
    return { from, to };
  }
  const component = componentLike(name);
  if (!component) return rawHtml(stopped, from, to, `/${name}`);
  const facts = { what: `</${name}> closes nothing`, right: writtenComponent(component) };
  return { problem: problemAt('unclosed-tag', at(stopped, from, { value: name }), facts), from, to };
}

/** A tag that is never closed. */
export function openTag(stopped: Stopped, from: number): Diagnosed {
  const { text, opened } = stopped;
  const to = endOfTag(text, from);
  const name = /^<([^\s/>]*)/.exec(text.slice(from))?.[1] ?? '';
  opened.push(name);
  if (isHtml(name)) return rawHtml(stopped, from, to, name);
  const right = writtenComponent(componentLike(name) ?? name);
  const facts = { what: `<${name}> is never closed`, right };
  return { problem: problemAt('unclosed-tag', at(stopped, from, { value: name }), facts), from, to };
}

/** Whether a tag is one of HTML: all that is not written like a component. */
export const isHtml = (name: string): boolean =>
  !componentLike(name) && (/^[a-z]|^$/.test(name) || /^[A-Z]+\d?$/.test(name));

/** An address in angle brackets, a tag that cannot be read, or a less-than sign. */
export function lessThan(stopped: Stopped): Diagnosed {
  const { text, offset: from } = stopped;
  const line = text.slice(from, endOfLine(text, from));
  const address = /^<([a-z][a-z\d+.-]*:[^\s<>]*|[^\s<>@]+@[^\s<>@]+)>/i.exec(line);
  if (address) return addressInBrackets(stopped, address[1] ?? '');
  const name = /^<([a-z_$][\w.:-]*)/i.exec(line)?.[1];
  const component = name && componentLike(name);
  const tag = /^<[^<>]*>/.exec(text.slice(from))?.[0];
  if (name && (component || tag)) return brokenTag(stopped, name, tag);
  const value = /^<\s*(\S{0,20})/.exec(line)?.[1] ?? '';
  return { problem: problemAt('less-than-sign', at(stopped, from, { value })), from, to: from + 1 };
}

function addressInBrackets(stopped: Stopped, address: string): Diagnosed {
  const [from, to] = [stopped.offset, stopped.offset + address.length + 2];
  const place = at(stopped, from, { value: address });
  const mail = address.includes('@') && !address.includes('/');
  const problem = mail
    ? problemAt('unsafe-link', place, { what: 'is an e-mail address, and none are published here' })
    : problemAt('angle-bracket-link', place, { address });
  return { problem, from, to };
}

function brokenTag(stopped: Stopped, name: string, tag: string | undefined): Diagnosed {
  const { text, offset: from } = stopped;
  const to = tag ? from + tag.length : endOfLine(text, from);
  if (tag && !tag.endsWith('/>')) stopped.opened.push(name);
  if (isHtml(name)) return rawHtml(stopped, from, to, name);
  const what = !tag
    ? 'it has no > at its end'
    : /[\u201c-\u201f\u2018\u2019]/.test(tag)
      ? 'it has curly quotes'
      : 'an attribute has no quotes, or only one';
  const right = writtenComponent(componentLike(name) ?? name);
  return { problem: problemAt('broken-tag', at(stopped, from, { value: name }), { what, right }), from, to };
}

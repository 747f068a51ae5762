import { isSound } from './sound-cell.ts';

/** So long is the longest reason: it stands as a heading. */
const longest = 300;

/**
 * Why a change was made, from the message of its commit: the first line, in plain text. What a platform writes by itself
 * when it merges tells no reason, and who asked for it: there the first line below says it. Nothing where the message
 * would not pass the check, or tells nothing.
 */
export function reasonOf(message: string): string | undefined {
  const [subject = '', ...below] = message.split('\n').map(plainLine);
  const line = /^Merge (pull request|branch|remote|tag|commit)\b/i.test(subject)
    ? below.find(Boolean)
    : subject;
  const reason = shortened(line ?? '');
  return reason && isSound('reason', reason) ? reason : undefined;
}

/** One line without characters that do not show or control, with single spaces, and without what starts a formula. */
const plainLine = (line: string): string =>
  line
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zs}]+/gu, ' ')
    .replace(/[\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/ +/g, ' ')
    .replace(/^[\s=+@＝＋－＠-]+/u, '')
    .trim();

const shortened = (line: string): string =>
  line.length <= longest ? line : `${line.slice(0, longest).replace(/ \S*$/, '')} …`;

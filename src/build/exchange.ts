import { spawnSync } from 'node:child_process';
import { lstatSync } from 'node:fs';

/** The number of Linux's call renameat2, by machine. */
const callNumbers: Partial<Record<string, string>> = { x64: '316', arm64: '276' };

/** -100: paths are read from the working folder; 2: exchange. A number must be made one, or Perl hands it on as text. */
const inPerl = 'exit(syscall($ARGV[0] + 0, -100, $ARGV[1], -100, $ARGV[2], 2) != 0)';

/**
 * Exchanges what two paths name in one step of the disk, so that at no moment either of them names nothing.
 * Linux can do it (renameat2), and Node cannot ask for it; so a small program is asked that can: `mv` of coreutils
 * 9.5 or later, or Perl, which Debian and Ubuntu have always. Returns whether it was done; if not, nothing changed.
 */
export function exchange(one: string, other: string): boolean {
  if (process.platform !== 'linux') return false;
  const was = lstatSync(other).ino;
  const number = callNumbers[process.arch];
  const programs: [string, string[]][] = [
    ['mv', ['--exchange', '--no-target-directory', one, other]],
    ...(number ? ([['perl', ['-e', inPerl, number, one, other]]] as [string, string[]][]) : []),
  ];
  // The disk is asked, not the program: one that was killed may have done its work.
  return programs.some(([program, options]) => {
    spawnSync(program, options, { stdio: 'ignore' });
    return lstatSync(other).ino !== was;
  });
}

import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** The options a command takes, and the text of its `--help`. */
export interface Usage {
  usage: string;
  options: Record<string, { type: 'string' | 'boolean'; default?: string }>;
  /** The names of what stands without a name, in its order; each must be given. */
  places?: readonly string[];
}

/** Reads a command's arguments. Prints help and exits 0, or names the fault and exits 2. */
export function readArguments({ usage, options, places = [] }: Usage): Record<string, string | undefined> {
  try {
    const { values, positionals } = parseArgs({
      options: { ...options, help: { type: 'boolean' } },
      strict: true,
      allowPositionals: places.length > 0,
    });
    if (values.help) {
      process.stdout.write(`${usage}\n`);
      process.exit(0);
    }
    const given = Object.fromEntries(places.map((name, at) => [name, positionals[at]]));
    if (positionals.length !== places.length)
      throw new Error(
        `Expected ${places.map((name) => name.toUpperCase()).join(' and ')}, and nothing else.`,
      );
    return { ...(values as Record<string, string | undefined>), ...given };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${said}\n\n${usage}\n`);
    process.exit(2);
  }
}

/** Ends a command for wrong usage: says what is wrong and what is right, and exits 2. */
export function wrongUsage(said: string, usage: string): never {
  process.stderr.write(`${said}\n\n${usage}\n`);
  process.exit(2);
}

/** The whole path of the folder that a command is to read; ends the command for wrong usage where it is none. */
export function rootFolder(root: string, usage: string): string {
  const isFolder = root !== '' && statSync(resolve(root), { throwIfNoEntry: false })?.isDirectory();
  return isFolder ? resolve(root) : wrongUsage(`There is no folder "${root}".`, usage);
}

/** Runs a command; a fault of the program itself is named in one line and exits 3, a full disk and its like too. */
export async function run(command: () => Promise<number> | number): Promise<void> {
  // A process that a library waits for may die; Node would then end with 13 and say nothing a reader understands.
  const cutShort = () => {
    if (process.exitCode !== 13) return;
    process.stderr.write('The program failed: something it waited for never came.\n');
    process.exitCode = 3;
  };
  process.once('exit', cutShort);
  try {
    process.exitCode = await command();
  } catch (error) {
    const refused = refusalIn(error);
    const said = error instanceof Error ? (process.env.DEBUG ? error.stack : error.message) : String(error);
    process.stderr.write(
      refused && !process.env.DEBUG
        ? `The system refused: ${refused}\n`
        : `The program failed: ${said}\nPlease report this; DEBUG=1 shows where it happened.\n`,
    );
    process.exitCode = 3;
  } finally {
    process.off('exit', cutShort);
  }
}

/** What the operating system refused: as Node says it, or as a library does that has its own hand on the disk. */
function refusalIn(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('syscall' in error) return error.message;
  return /.*\(os error \d+\)/.exec(error.message)?.[0].trim();
}

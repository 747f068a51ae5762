/** Says a line to whoever runs the command. */
export const say = (text: string): void => void process.stderr.write(`${text}\n`);

/** Does a step of a long work. On a terminal it says which, and then how long it took; in a pipe, nothing. */
export async function step<Done>(name: string, work: () => Done | Promise<Done>): Promise<Done> {
  const { stderr } = process;
  if (!stderr.isTTY) return work();
  const began = performance.now();
  stderr.write(`${name} …`);
  try {
    return await work();
  } finally {
    stderr.write(`\r\u001B[2K${name}: ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
  }
}

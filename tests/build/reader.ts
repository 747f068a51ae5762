import { readFileSync } from 'node:fs';

// Reads one page of a site again and again, until it is told to stop; then says what it met.
const page = `${process.argv[2]}/index.html`;
const met: Record<string, number> = {};
let going = true;

const read = (): string => {
  try {
    return readFileSync(page, 'utf8');
  } catch (error) {
    return `nothing (${(error as NodeJS.ErrnoException).code})`;
  }
};

function readOn(): void {
  for (let count = 0; count < 100; count += 1) {
    const text = read();
    met[text] = (met[text] ?? 0) + 1;
  }
  if (going) setImmediate(readOn);
  else process.send?.(met, () => process.disconnect());
}

process.once('message', () => {
  going = false;
});
process.send?.('reading');
readOn();

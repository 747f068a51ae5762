/** Says a line to whoever runs the command. */
export const say = (text: string): void => void process.stderr.write(`${text}\n`);

/** What a step cost. */
interface Cost {
  name: string;
  /** By the clock, and of all this process's threads together. */
  seconds: number;
  ofProcessors: number;
  /** The most memory that the process had held by its end, in megabytes. */
  peak: number;
}

const costs: Cost[] = [];

const secondsOfProcessors = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** Does a step of a long work. On a terminal it says which, and then how long it took; in a pipe, nothing. */
export async function step<Done>(name: string, work: () => Done | Promise<Done>): Promise<Done> {
  const { isTTY } = process.stderr;
  const [began, used] = [performance.now(), secondsOfProcessors()];
  if (isTTY) process.stderr.write(`${name} …`);
  try {
    return await work();
  } finally {
    const seconds = (performance.now() - began) / 1000;
    const peak = process.resourceUsage().maxRSS / 1024;
    costs.push({ name, seconds, ofProcessors: secondsOfProcessors() - used, peak });
    if (isTTY) process.stderr.write(`\r\u001B[2K${name}: ${seconds.toFixed(1)} s\n`);
  }
}

/** What each step so far cost, a line each under a heading, in the order in which they ended. */
export const costsOfSteps = (): string[] => [
  'seconds  of processors  peak MB',
  ...costs.map(({ name, seconds, ofProcessors, peak }) => {
    const [wall, busy] = [seconds, ofProcessors].map((one) => one.toFixed(1));
    return `${wall?.padStart(7)}  ${busy?.padStart(13)}  ${peak.toFixed(0).padStart(7)}  ${name}`;
  }),
];

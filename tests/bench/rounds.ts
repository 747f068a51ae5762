import { type Program, runProgram } from './program.ts';
import type { Run } from './timing.ts';

/** A program to be measured beside others, and how many rounds it takes part in where that is fewer. */
export interface Contender {
  name: string;
  program: Program;
}

/** Runs programs in turns, so that what slows the machine slows them all. Throws where one fails. */
export function inTurns(
  contenders: readonly Contender[],
  rounds: number,
  progress: (text: string) => void,
): Map<string, Run[]> {
  const runs = new Map<string, Run[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 1; round <= rounds; round += 1)
    for (const { name, program } of contenders) {
      progress(`round ${round} of ${rounds}: ${name}`);
      runs.get(name)?.push(runProgram(program));
    }
  return runs;
}

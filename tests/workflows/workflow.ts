import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';

export interface Step {
  id?: string;
  if?: string;
  uses?: string;
  run?: string;
  'continue-on-error'?: boolean;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}

export interface Job {
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  outputs?: Record<string, string>;
  steps: Step[];
}

/** A workflow as its file says it, with what only the text tells. */
export interface Workflow {
  file: string;
  text: string;
  name?: string;
  on: string | string[] | Record<string, unknown>;
  permissions?: Record<string, string> | string;
  jobs: Record<string, Job>;
}

/** Reads one workflow. */
export function readWorkflow(path: string): Workflow {
  const text = readFileSync(path, 'utf8');
  return { ...(parse(text) as Workflow), file: basename(path), text };
}

/** Every workflow in a folder, in order of its name. */
export const workflowsIn = (folder: string): Workflow[] =>
  globSync(`${folder}/*.{yml,yaml}`).sort().map(readWorkflow);

/** What starts a workflow. */
export const eventsOf = ({ on }: Workflow): string[] =>
  typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(on);

export const jobsOf = ({ jobs }: Workflow): [string, Job][] => Object.entries(jobs);

export const stepsOf = (workflow: Workflow): Step[] => jobsOf(workflow).flatMap(([, { steps }]) => steps);

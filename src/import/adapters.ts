import type { Adapter } from './adapter.ts';
import { ascof } from './ascof/ascof.ts';
import { cqc } from './cqc/cqc.ts';

/** Every adapter by the name it is called with. */
export const adapters: Readonly<Record<string, Adapter>> = { ascof, cqc };

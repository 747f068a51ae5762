import type { Rule } from '../rule.ts';

/** Figures that contradict each other. Where the contradiction stands in the sources, `discrepancies` names it, and the site shows both. */
export const arithmeticRules = {} as const satisfies Record<string, Rule>;

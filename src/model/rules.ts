import type { Blanks, RuleGroup } from './rule.ts';
import { arithmeticRules } from './rules/arithmetic.ts';
import { bytesRules } from './rules/bytes.ts';
import { proseRules } from './rules/prose.ts';
import { rowsRules } from './rules/rows.ts';
import { shapeRules } from './rules/shape.ts';
import { valuesRules } from './rules/values.ts';

/** Every rule by its stable id, in groups: the only place where a fault is worded. */
export const rulesByGroup = {
  bytes: bytesRules,
  shape: shapeRules,
  values: valuesRules,
  rows: rowsRules,
  arithmetic: arithmeticRules,
  prose: proseRules,
} as const satisfies Record<RuleGroup, object>;

export const rules = {
  ...bytesRules,
  ...shapeRules,
  ...valuesRules,
  ...rowsRules,
  ...arithmeticRules,
  ...proseRules,
} as const;

export type RuleId = keyof typeof rules;

/** What the place of a problem tells by itself, and no caller has to fill in. */
type Told = 'file' | 'field' | 'value';

/** What must be known to word a problem of a rule. */
export type FactsOf<Id extends RuleId> = Record<
  Exclude<Blanks<(typeof rules)[Id]['message'] | (typeof rules)[Id]['hint']>, Told>,
  string | number
>;

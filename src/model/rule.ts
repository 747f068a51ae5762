/** Where in a maintainer's work a fault lies. */
export const ruleGroups = {
  bytes: 'Files and their bytes',
  shape: 'The shape of a table',
  values: 'What stands in a cell',
  rows: 'Rows beside other rows',
  arithmetic: 'Figures that should add up',
  prose: 'Documents in MDX',
} as const;

export type RuleGroup = keyof typeof ruleGroups;

/** One kind of fault: what it is called for good, how it is told, and how it is mended. `{name}` in a text is filled in where the fault is found. */
export interface Rule {
  /** An error stops the build; a warning is to be looked at. */
  severity: 'error' | 'warning';
  /** What the rule asks for, as a heading. */
  title: string;
  message: string;
  hint: string;
  /** A wrong input, and beside it the same made right. */
  example: { wrong: string; right: string };
}

/** The names that a text leaves blank, as a type: `'a' | 'b'` of `{a} and {b}`. */
export type Blanks<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Blanks<Rest>
  : never;

/** Fills the blanks of a text. Throws where one has no filling. */
export const fillIn = (text: string, facts: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const fact = facts[name];
    if (fact === undefined) throw new Error(`nothing to fill {${name}} of "${text}"`);
    return String(fact);
  });

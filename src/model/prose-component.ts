/** A component that prose may use: the attributes it needs, and those it can have. */
export interface ProseComponent {
  required: readonly string[];
  optional: readonly string[];
  /** A chart or a picture stands on a line of its own; the others stand in a sentence. */
  ownLine?: true;
}

/** The components that prose may use, by name. */
export const proseComponents: Readonly<Record<string, ProseComponent>> = {
  Figure: { required: ['area', 'indicator', 'period'], optional: ['breakdown'] },
  Steps: { required: ['area', 'indicator', 'period'], optional: [], ownLine: true },
  Finding: { required: ['id'], optional: [] },
  Target: { required: ['id'], optional: [] },
  Picture: { required: ['name', 'alt'], optional: [], ownLine: true },
};

export const componentNames: readonly string[] = Object.keys(proseComponents);

/** A component of this name, whatever its capitals; undefined where there is none. */
export const componentLike = (name: string): string | undefined =>
  componentNames.find((one) => one.toLowerCase() === name.toLowerCase());

/** How a component is written: `<Finding id="…" />`. */
export const writtenComponent = (name: string): string => {
  const { required } = proseComponents[name] ?? { required: ['id'] };
  return `<${name} ${required.map((one) => `${one}="…"`).join(' ')} />`;
};

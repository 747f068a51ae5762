// The package brings no types of its own; this is the part of it that the tests use.
declare module 'jsonld' {
  interface LoadedDocument {
    contextUrl?: string | undefined;
    documentUrl: string;
    document: object;
  }
  interface Options {
    documentLoader: (url: string) => Promise<LoadedDocument>;
    /** Throws where something told would be dropped. */
    safe?: boolean;
  }
  const jsonld: { expand(input: object, options: Options): Promise<object[]> };
  export default jsonld;
}

/** The parts of Citation.js that the tests use; the project gives no types. */
declare module '@citation-js/core' {
  interface Item {
    readonly title?: string;
    readonly publisher?: string;
    readonly URL?: string;
    readonly note?: string;
    readonly issued?: { readonly 'date-parts'?: readonly (readonly number[])[] };
  }
  export class Cite {
    constructor(input: string, options: { readonly forceType: string; readonly generateGraph: boolean });
    readonly data: readonly Item[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';

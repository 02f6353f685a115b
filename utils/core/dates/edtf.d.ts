/** The part of the `edtf` package that is used here; it ships without types. */
declare module 'edtf' {
  interface ExtendedDate {
    /** Milliseconds since 1970-01-01 UTC of the first and the last moment that the date covers. */
    readonly min: number;
    readonly max: number;
  }
  /** Throws where the text is not EDTF of at most the given level. */
  export default function edtf(text: string, options?: { readonly level?: 0 | 1 | 2 }): ExtendedDate;
}

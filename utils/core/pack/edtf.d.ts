declare module 'edtf' {
  /**
   * Throws where `text` is not a date of EDTF levels 0 to 2. `min` and `max` are milliseconds, UTC, possibly infinite.
   */
  export default function edtf(text: string): { readonly type: string; readonly min: number; readonly max: number };
}

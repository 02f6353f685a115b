/** The package has no types of its own: what its reader gives of version 1 commands. */
declare module 'quickstatements-to-wikibase-edit' {
  type Value = string | { readonly time: string; readonly precision: number };
  interface Claim {
    readonly value: Value;
    readonly references?: Readonly<Record<string, readonly Value[]>>;
  }
  interface Edit {
    readonly id: string;
    readonly claims: Readonly<Record<string, readonly (Value | Claim)[]>>;
    readonly aliases?: Readonly<Record<string, readonly string[]>>;
  }
  /** Throws for a qualifier or reference without a value, or of another form. */
  export default function convert(commands: string): {
    readonly edits: readonly Edit[];
    readonly creations: readonly object[];
    readonly merges: readonly object[];
  };
}

import type catalogue from './en.json';

type Leaf = string | { readonly n: string };
type Keys<Node, Prefix extends string = ''> = {
  [Key in keyof Node & string]: Node[Key] extends Leaf ? `${Prefix}${Key}` : Keys<Node[Key], `${Prefix}${Key}.`>;
}[keyof Node & string];

/** Every string that a reader sees, by its place in the catalogue ("card.signed"). */
export type StringKey = Keys<typeof catalogue>;

/**
 * Gives the reader's language: `substitutions` fill `$1`, `$2`, …; `count` chooses the plural form of an entry
 * `{"1": …, "n": …}` (the count itself is `$1` there, further substitutions follow).
 */
export type Translate = (key: StringKey, substitutions?: readonly string[], count?: number) => string;

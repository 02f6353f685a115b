import type catalogue from './en.json';

type Leaf = string | { readonly n: string };
type Keys<Node, Prefix extends string = ''> = {
  [Key in keyof Node & string]: Node[Key] extends Leaf ? `${Prefix}${Key}` : Keys<Node[Key], `${Prefix}${Key}.`>;
}[keyof Node & string];

/** The key of a string in the catalogue ("card.signed"). */
export type StringKey = Keys<typeof catalogue>;

/**
 * Gives a string in the reader's language: `substitutions` fill `$1`, `$2`, …; `count` chooses the plural form of an
 * entry `{"1": …, "n": …}` (the count itself is `$1` there, further substitutions follow).
 */
export type Translate = (key: StringKey, substitutions?: readonly string[], count?: number) => string;

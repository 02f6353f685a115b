/** Finds the key of a list by each name in it; commas stand between the names, as in a selector. */
export const byName = <Key extends string>(lists: Partial<Record<Key, string>>): Map<string | null, Key> =>
  new Map(
    (Object.entries(lists) as [Key, string][]).flatMap(([key, names]) => names.split(',').map((name) => [name, key])),
  );

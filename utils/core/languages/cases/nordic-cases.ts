/** Swedish, Danish and Norwegian put -s behind the whole name: Lunds universitets, Universitetet i Bergens. */
const MAY_HAVE_S = /^(?:\p{L}+[–-]+)*\p{L}+(?<![sxzSXZ\p{Lu}])$/u;
const IS_WORD = /^[\p{L}–-]+$/u;
const IS_LONG = /\p{L}{2}$/u;
/** A name of one word that says what the body is: Vexvaleuniversitetet. */
const IS_COMPOUND = /^\p{Lu}\p{L}{3,}universitet(?:et)?$/u;

/** Word by word: one expression for the whole name would take minutes for a very long one. */
export function nordicGenitive(name: string): string[] {
  const words = name.split(' ');
  if (!MAY_HAVE_S.test(words.pop() ?? '')) return [];
  if (words.length === 0) return IS_COMPOUND.test(name) ? [`${name}s`] : [];
  const before = words.findLast((word) => IS_LONG.test(word) || !IS_WORD.test(word));
  return before !== undefined && IS_LONG.test(before) ? [`${name}s`] : [];
}

/**
 * Nouns that Icelandic names begin with, and compounds of them; with their other cases, with and without the article.
 */
const ICELANDIC: readonly (readonly [ending: string, ...cases: string[]])[] = [
  ['skóli', 'skóla'],
  ['skólinn', 'skólann', 'skólanum', 'skólans'],
  ['stofnun', 'stofnunar'],
  ['stofnunin', 'stofnunina', 'stofnuninni', 'stofnunarinnar'],
  ['akademía', 'akademíu'],
  ['miðstöð', 'miðstöðvar'],
  ['ráðuneyti', 'ráðuneytis'],
  ['ráðuneytið', 'ráðuneytinu', 'ráðuneytisins'],
  ['banki', 'banka'],
  ['bankinn', 'bankann', 'bankanum', 'bankans'],
  ['safn', 'safni', 'safns'],
  ['safnið', 'safninu', 'safnsins'],
  ['sendiráð', 'sendiráði', 'sendiráðs'],
];

/** In UTF-16 units. */
const SHORTEST_OWNER = 6;

/** Við Háskóla Íslands, rektor Háskólans í Reykjavík. */
export function icelandicCases(name: string): string[] {
  const [first = ''] = name.split(' ', 1);
  const [ending = '', ...cases] = ICELANDIC.find(([each]) => first.toLowerCase().endsWith(each)) ?? [];
  // A name of one word says whose it is: Torukháskóli.
  if (first === name && first.length - ending.length < SHORTEST_OWNER) return [];
  const rest = name.slice(first.length);
  return cases.map((each) => {
    const changed = first.slice(0, first.length - ending.length) + each;
    return (ending.length === first.length ? changed.charAt(0).toUpperCase() + changed.slice(1) : changed) + rest;
  });
}

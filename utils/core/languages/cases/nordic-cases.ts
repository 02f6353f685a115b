/** Swedish, Danish and Norwegian put -s behind the whole name: Lunds universitets, Universitetet i Bergens. */
const MAY_HAVE_S = /\p{L}{2,} (?:\p{L}+[ –-]+)*\p{L}+(?<![sxzSXZ\p{Lu}])$/u;

export const nordicGenitive = (name: string): string[] => (MAY_HAVE_S.test(name) ? [`${name}s`] : []);

/** Nouns that Icelandic names begin with, and compounds of them; with their other cases, with and without the article. */
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

/** Við Háskóla Íslands, rektor Háskólans í Reykjavík. */
export function icelandicCases(name: string): string[] {
  const [first = ''] = name.split(' ', 1);
  if (first === name) return [];
  const [ending = '', ...cases] = ICELANDIC.find(([each]) => first.toLowerCase().endsWith(each)) ?? [];
  const rest = name.slice(first.length);
  return cases.map((each) => {
    const changed = first.slice(0, first.length - ending.length) + each;
    return (ending.length === first.length ? changed.charAt(0).toUpperCase() + changed.slice(1) : changed) + rest;
  });
}

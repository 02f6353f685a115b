/** Albanian changes a name's first word and the article behind it: Universiteti i Torukut, Universitetit të Torukut. */
const ENDINGS: readonly (readonly [ending: string, genitive: string, accusative: string])[] = [
  ['ti', 'tit', 'tin'],
  ['ku', 'kut', 'kun'],
  ['oni', 'onit', 'onin'],
  ['ia', 'isë', 'inë'],
  ['ta', 'tës', 'tën'],
];
const HEAD = /^(?:universitet|institut|politeknik|komision|ministri|akademi|organizat|shoqat)\p{L}{1,3}$/iu;
const ARTICLE = /^ (?:i|e) /u;

export function albanianCases(name: string): string[] {
  const [first = ''] = name.split(' ', 1);
  if (first === name || !HEAD.test(first)) return [];
  const found = ENDINGS.find(([ending]) => first.endsWith(ending));
  if (found === undefined) return [];
  const [ending, genitive, accusative] = found;
  const stem = first.slice(0, first.length - ending.length);
  const rest = name.slice(first.length);
  const isFeminine = ending.endsWith('a');
  return [
    stem + genitive + rest.replace(ARTICLE, isFeminine ? ' së ' : ' të '),
    stem + accusative + rest.replace(ARTICLE, ' e '),
  ];
}

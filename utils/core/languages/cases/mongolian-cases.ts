import { suffixedHeads } from './suffixed-heads.ts';

/**
 * Mongolian puts its endings on the last word of a name, which says what the body is: Торук институтэд. Genitive,
 * dative, ablative, accusative, instrumental, comitative; words of other languages take those of either vowel.
 */
const mongolianHeads = suffixedHeads([
  ['институт', '', 'ийн эд ээс ийг ээр тэй ын ад аас ыг аар тай'],
  ['университет коллеж лицей', '', 'ийн эд ээс ийг ээр тэй'],
  ['сургууль', 'ь', 'ийн ьд иас ийг иар ьтай'],
  ['хүрээлэн', '', 'гийн д гээс г гийг гээр тэй'],
  ['яам', '', 'ны анд наас ыг аар тай'],
  ['газар', 'ар', 'рын арт раас рыг раар артай'],
  ['хороо холбоо', '', 'ны нд ноос г гоор той'],
  ['комисс', '', 'ын т оос ыг оор той'],
  ['байгууллага', 'а', 'ын ад аас ыг аар атай'],
  ['төв', '', 'ийн д өөс ийг өөр тэй'],
  ['академи', '', 'йн д ас йг ар тай тэй'],
  ['банк', '', 'ны инд наас ийг аар тай'],
  ['хурал', 'ал', 'лын алд лаас лыг лаар алтай'],
  ['сан', '', 'гийн д гаас г гийг гаар тай'],
]);

/** The genitive of a name in capitals is written in several ways: ТОРУК-гийн, ТОРУК-ийн, ТОРУКгийн. */
const GENITIVE = /(?<=\p{Lu})-гийн(?= )/u;
const OTHER_GENITIVES = ['-ийн', 'гийн', 'ийн'];

export function mongolianCases(name: string): string[] {
  const names = GENITIVE.test(name)
    ? [name, ...OTHER_GENITIVES.map((ending) => name.replace(GENITIVE, ending))]
    : [name];
  return names.flatMap((each, at) => {
    const found = mongolianHeads(each);
    const others = found === null ? [] : found.lastWords.map((word) => found.before + word);
    return at === 0 ? others : [each, ...others];
  });
}

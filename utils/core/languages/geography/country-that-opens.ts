/**
 * The country, or the town of one, with which a sentence opens:
 * "In Kenya, officials of the ministry …", in many languages.
 */
import { countryOf, countryOfWords } from './places.ts';

const IN = `in en em no na à au aux im i w we v ve vo u в във во у di tại ở στη στην στο στον la în`.split(' ');
const OPENING = new RegExp(
  // At most two words before it: Meanwhile in Kenya; Over in Kenya.
  `^[^\\p{L}\\p{N}]*(?:\\p{Lu}\\p{Ll}+,?\\s(?:\\p{Ll}+,?\\s)?)?(?<in>${[...IN, ...IN.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join('|')})\\s(?:\\p{Ll}+\\s)?(?:the\\s|der\\s|den\\s)?(?<place>\\p{Lu}[\\p{L}\\p{M}’'-]*(?:\\s\\p{Lu}[\\p{L}\\p{M}’'-]*){0,2})(?=[,\\s])`,
  'u',
);
const WORDS = /\p{Lu}[\p{L}\p{M}-]*/gu;

/**
 * The country that so many of the first words name, the longest
 * name first: "In Kenya Chinese officials" has a shorter one.
 */
function countryOfFirst(words: readonly string[]): string | undefined {
  for (let count = words.length; count > 0; count -= 1) {
    const country = countryOfWords(words.slice(0, count))?.country;
    if (country !== undefined) return country;
  }
  return undefined;
}

/** `before` is what the sentence has before a name. Undefined where it names the country `own` as well. */
export function countryThatOpens(before: string, own: string): string | undefined {
  const words = OPENING.exec(before)?.groups?.place?.split(/\s/u);
  if (words === undefined || (before.match(WORDS) ?? []).some((word) => countryOf(word) === own)) return undefined;
  return countryOfFirst(words);
}

const PLACE = "(?:the\\s)?(?<place>\\p{Lu}[\\p{L}\\p{M}’'-]*(?:\\s\\p{Lu}[\\p{L}\\p{M}’'-]*){0,2})";
const PARTNER = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:\\p{L}[\\p{L}’'-]*\\s){0,5}?(?:[Ww]ith|[Mm]it|[Aa]vec|[Cc]on|[Cc]om|[Сс])\\s${PLACE}(?=[,\\s])`,
  'u',
);
/**
 * The country with which a sentence says, before a name, that something is done: "Together with Kenya, the ministry …".
 */
export function partnerThatOpens(before: string): string | undefined {
  const words = PARTNER.exec(before)?.groups?.place?.split(/\s/u);
  return words === undefined ? undefined : countryOfFirst(words);
}

const UNIT_BEHIND = new RegExp(
  `^(?:['’]s)?(?:\\s\\p{Ll}+){0,2}\\s(?:offices?|officials?|officers?|inspectors?|branch(?:es)?|departments?|staff|representatives?)\\s(?:in|at|from)\\s${PLACE}`,
  'u',
);
/** Where the people or the office of a body are: "the ministry’s district office in Kitwe". */
export function countryOfUnit(after: string): string | undefined {
  const words = UNIT_BEHIND.exec(after)?.groups?.place?.split(/\s/u);
  return words === undefined ? undefined : countryOfFirst(words);
}

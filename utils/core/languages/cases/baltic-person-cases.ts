/**
 * Names of Latvians and Lithuanians in the cases of their languages, in which every part of a name is declined: Juris
 * Vexičs, of Jura Vexiča; Jonas Vexaitis, of Jono Vexaičio.
 */
import { type Paradigm, personCases } from './head-cases.ts';

/** A consonant before -is that changes in front of a vowel: Bērziņš, Bērziņa, but Ozolītis, Ozolīša. */
const SOFTENED = 'l>ļ n>ņ d>ž t>š b>bj m>mj p>pj v>vj c>č s>š z>ž';
const latvianIs = SOFTENED.split(' ').map((pair): Paradigm => {
  const [hard = '', soft = ''] = pair.split('>');
  return [`${hard}is`, [`${soft}a`, `${hard}im`, `${hard}i`, `${hard}ī`]];
});
/** In each row genitive, dative, accusative, locative. */
const LATVIAN: readonly Paradigm[] = [
  ['us', ['us', 'um', 'u', 'ū']],
  ...latvianIs,
  ['is', ['a', 'im', 'i', 'ī']],
  ['ņš', ['ņa', 'ņam', 'ņu', 'ņā']],
  ['š', ['ša', 'šam', 'šu', 'šā']],
  ['s', ['a', 'am', 'u', 'ā']],
  ['a', ['as', 'ai', 'u', 'ā']],
  ['e', ['es', 'ei', 'i', 'ē']],
];
/** In each row genitive, dative, accusative, instrumental. */
const LITHUANIAN: readonly Paradigm[] = [
  ['tis', ['čio', 'čiui', 'tį', 'čiu']],
  ['dis', ['džio', 'džiui', 'dį', 'džiu']],
  ['tys', ['čio', 'čiui', 'tį', 'čiu']],
  ['dys', ['džio', 'džiui', 'dį', 'džiu']],
  ['is', ['io', 'iui', 'į', 'iu']],
  ['ys', ['io', 'iui', 'į', 'iu']],
  ['ius', ['iaus', 'iui', 'ių', 'iumi']],
  ['us', ['aus', 'ui', 'ų', 'umi']],
  ['as', ['o', 'ui', 'ą', 'u']],
  ['a', ['os', 'ai', 'ą', 'a']],
  ['ė', ['ės', 'ei', 'ę', 'e']],
];

/** Letters that only Latvian writes, and endings of surnames that only Lithuanians bear. */
const IS_LATVIAN = /[ģķļņ]|(?:[čš]s|[āēīū]\p{L}*(?:[sš]|[ae]))$/u;
const IS_LITHUANIAN = /(?:(?:ait|yt|ut|iūt|ien)ė|(?:[eė]l|[aeo]it|yt|ūn|on|ėn)[iau]s|[ae]vičius|auskas)$/u;
const ENDS_IN_LATVIAN = /(?:[sš]|[ae])$/u;
const ENDS_IN_LITHUANIAN = /(?:s|[aė])$/u;
/** Men have such an ending in both names, women in neither: Elena Antonis is a Greek. */
const OF_MEN = /[sš]$/u;

/**
 * The whole name in each case, whose last word is the surname alone; none for a name that is of neither language by its
 * surname and the ending of its given name.
 */
export function balticPersonCases(name: string): readonly string[] {
  const words = name.split(' ');
  const [first = ''] = words;
  const surname = words.at(-1) ?? '';
  if (words.length < 2 || !/^[\p{Script=Latin} -]+$/u.test(name)) return [];
  if (OF_MEN.test(first) !== OF_MEN.test(surname)) return [];
  const inCases = (paradigms: readonly Paradigm[]): readonly string[] =>
    personCases(name, paradigms).filter((form) => !form.startsWith(`${first} `));
  if (IS_LITHUANIAN.test(surname) && ENDS_IN_LITHUANIAN.test(first)) return inCases(LITHUANIAN);
  return IS_LATVIAN.test(surname) && ENDS_IN_LATVIAN.test(first) ? inCases(LATVIAN) : [];
}

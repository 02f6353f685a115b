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

/** How given names and surnames end: those of men, and those of women. A name of either side needs both. */
interface Gender {
  readonly given: RegExp;
  readonly surname: RegExp;
}

/**
 * Letters that only Latvian writes, or a long vowel with what else only Latvian has: men in -s, women in -īte or with a
 * letter that neither Polynesian and Japanese names have nor the scholars' spelling of Arabic ones.
 */
const LATVIAN_MAN = /(?:[^aāeēoōiīuūyȳ]|[iu])s$|š$/u;
const LATVIANS: readonly Gender[] = [
  { given: LATVIAN_MAN, surname: /[ģķļņ].*(?:[^aāeēoōiīuū]|[iu])s$|[ģķļņ].*š$|[čš]s$/u },
  { given: LATVIAN_MAN, surname: /[āēīū]\p{L}*(?:[^aāeēoōiīuū]|[iu])[sš]$/u },
  {
    given: /[ae]$/u,
    surname: /[ģķļņ][\p{L}-]*[ae]$|\p{L}{3}īte$|[čšž]\p{L}*[āēīū]\p{L}*[ae]$|[āēīū]\p{L}*[čšž]\p{L}*[ae]$/u,
  },
];

/** Endings of surnames that only Lithuanians bear, and those that Greeks bear as well. */
const LITHUANIAN_MAN = /[aiuy]s$/u;
const LITHUANIANS: readonly Gender[] = [
  { given: LITHUANIAN_MAN, surname: /(?:aitis|[ėū]nas|ėlis|[ae]vičius|auskas)$/u },
  { given: /(?:ius|ys)$|[ąęėįšųūž]\p{L}*s$/u, surname: /(?:el|on|yt|ut)is$/u },
  { given: LITHUANIAN_MAN, surname: /[ąčęėįšųūž]\p{L}*(?:el|on|yt|ut)is$/u },
  { given: /[aė]$/u, surname: /(?:ait|yt|ut|iūt|ien)ė$/u },
];

/**
 * The whole name in each case, whose last word is the surname alone; none for a name that is of neither language by its
 * surname and its given name, or whose halves are those of a man and of a woman.
 */
export function balticPersonCases(name: string): readonly string[] {
  const words = name.split(' ');
  const [first = ''] = words;
  const surname = words.at(-1) ?? '';
  if (words.length < 2 || !/^[\p{Script=Latin} -]+$/u.test(name)) return [];
  const isOneOf = (genders: readonly Gender[]): boolean =>
    genders.some((gender) => gender.given.test(first) && gender.surname.test(surname));
  const inCases = (paradigms: readonly Paradigm[]): readonly string[] =>
    personCases(name, paradigms).filter((form) => !form.startsWith(`${first} `));
  if (isOneOf(LITHUANIANS)) return inCases(LITHUANIAN);
  return isOneOf(LATVIANS) ? inCases(LATVIAN) : [];
}

/** Words before the name of a body that make it the name of another one. */

/** National, Nationale, Nationella, Nacional, Nazionale, Națională: before a name it makes another one of it. */
const NATIONAL =
  /^N(?:ational(?:e[nrs]?|a|t)?|ationella|asjonale?|acional|azionale|ațional[ăa]?|acionaln[aieou]|árodní|arodow[ya])$/u;

const N = 0x4e;
export const isNational = (word: string): boolean => word.charCodeAt(0) === N && NATIONAL.test(word);

const KINDS_OF_UNIVERSITY = new Set(
  `Adventist Agricultural Anglican Autonomous Baptist Catholic Christian Evangelical Federal Free Islamic Jesuit Lutheran Maritime
  Medical Methodist Metropolitan Military Naval Open Orthodox Pedagogical Polytechnic Pontifical Presbyterian Private
  Protestant State Technical Technological Veterinary Virtual
  Evangelische Evangelischen Freie Freien Katholische Katholischen Medizinische Medizinischen Pädagogische Pädagogischen
  Technische Technischen Katholieke Protestantse Vrije Katolska Tekniska`.split(/\s+/u),
);

/** Catholic, Technische: before “University of Toruk” such a word makes another one of it. */
export const isKindOfUniversity = (word: string): boolean => KINDS_OF_UNIVERSITY.has(word);

/** Of those in small letters but the Korean one, in UTF-16 units. */
const SHORTEST = 6;
const KOREAN = '국립';
/** In languages that write them in small letters as well. */
const IN_SMALL_LETTERS =
  /^(?:nationale|nacional|nazionale|národn[íi]\p{L}{0,3}|narodow\p{L}{1,3}|nacionaln\p{L}{1,3}|нац[иі]ональн\p{L}{1,3}|националн\p{L}{1,4}|εθνικ\p{L}{1,3}|nemzeti|ulusal|kansalli\p{L}{2,6}|राष्ट्रीय|국립)$/iu;

/** Université nationale Toruk, Национальный университет Торук: whose name has no such word, is not meant. */
export const isNationalInSmallLetters = (word: string): boolean =>
  (word.length >= SHORTEST || word === KOREAN) && IN_SMALL_LETTERS.test(word);

const OF_STATES = /\b(?:Nations|Union)$/u;
/** Whether an English name ends as that of a body that states have together. */
export const endsAsBodyOfStates = (name: string): boolean => OF_STATES.test(name);

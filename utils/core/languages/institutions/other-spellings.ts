/** Other spellings of the words in the names of bodies: British and American, older and newer, in full and in short. */

const NONE: readonly string[] = [];

const UNIVERSITY = /\bUniversity\b/gu;

/** Pairs of spellings of one word, British and American or older and newer. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\borganization/giu, 'organisation'],
  [/\borganisation/giu, 'organization'],
  [/\bcentre\b/giu, 'center'],
  [/\bcenter\b/giu, 'centre'],
  [/\bprogramme\b/giu, 'program'],
  [/\bprogram\b/giu, 'programme'],
  [/\bdefence\b/giu, 'defense'],
  [/\bdefense\b/giu, 'defence'],
  [/\bco-(?=operat|ordinat)/giu, 'co'],
  [/\bco(?=operat|ordinat)/giu, 'co-'],
  [/\bnon-(?=\p{Ll}{4})/giu, 'non'],
  [/\bnon(?=\p{Ll}{4})/giu, 'non-'],
  [/ & /gu, ' and '],
  [/ and /gu, ' & '],
  [UNIVERSITY, 'Univ.'],
  [/^Technische Universität (?=\p{Lu})/gu, 'TU '],
  [/^Technische Hochschule (?=\p{Lu})/gu, 'TH '],
  [/^Technische Universiteit (?=\p{Lu})/gu, 'TU '],
  [/^Technical University of (?=\p{Lu})/gu, 'TU '],
  [/^École [Nn]ormale [Ss]upérieure (?=de \p{Lu}|\p{Lu})/gu, 'ENS '],
  [/^Università degli Studi (?=d[ie] |d['’])/gu, 'Università '],
  [/\bHanoi\b/gu, 'Ha Noi'],
  [/\bVietnam\b/gu, 'Viet Nam'],
  [/^United States (?=\p{Lu})/gu, 'U.S. '],
  [/^United States (?=\p{Lu})/gu, 'US '],
  [/^U\.S\. (?=\p{Lu})/gu, 'United States '],
  [/^United Nations (?=\p{Lu})/gu, 'U.N. '],
  [/^United Nations (?=\p{Lu})/gu, 'UN '],
];

/** A fast check that excludes most names. */
const RESPELLABLE =
  /organi[sz]ation|cent(?:re|er)|program|defen[cs]e|co-?operat|co-?ordinat|non|^Techni(?:sche|cal) |^École |^Università degli |Hanoi|Vietnam|^U(?:nited|\.S\.) | & | and |['’ʼ]/iu;

export function otherSpellings(text: string): readonly string[] {
  if (!RESPELLABLE.test(text)) {
    if (!text.includes('University')) return smallGenericWord(text);
    // As most names with another spelling have only this one.
    const short = text.replace(UNIVERSITY, 'Univ.');
    return short === text ? smallGenericWord(text) : [short, ...smallGenericWord(text), ...smallGenericWord(short)];
  }
  const spellings = [...new Set([text, ...respelled(text)])];
  return [...spellings.slice(1), ...spellings.flatMap(smallGenericWord)];
}

function respelled(text: string): string[] {
  const others = SPELLINGS.map(([found, other]) =>
    text.replace(found, (word) => (/^\p{Lu}/u.test(word) ? other.charAt(0).toUpperCase() + other.slice(1) : other)),
  );
  return [...others, text.replace(/(?<=\p{L})['’ʼ](?=\p{Ll}(?!\b))/gu, '')];
}

/** A word for the kind of body, last of at least three: news write it small (the Metal Mining group). */
const GENERIC = new Set(
  `Group University College Institute Academy Commission Committee Embassy Office Government Alliance Association
  Corporation Company Foundation School`.split(/\s+/u),
);

/** An association of Universities is written as one of University as well, where no article or number shows which. */
const OF_BODIES =
  /(?<=\b(?:Association|Alliance|Consortium|Council|Federation|Network|Union) of (?:\p{Lu}[\p{L}-]+ )*)Universities\b/u;
export const inSingular = (text: string): readonly string[] =>
  text.includes('Universities') && OF_BODIES.test(text) ? [text.replace(OF_BODIES, 'University')] : NONE;

function smallGenericWord(text: string): readonly string[] {
  const last = text.lastIndexOf(' ') + 1;
  const word = text.slice(last);
  return GENERIC.has(word) && /\S\s+\S+\s+\S+$/u.test(text) ? [text.slice(0, last) + word.toLowerCase()] : NONE;
}

/**
 * Endings that languages put on names of other languages in a sentence, whatever
 * the name: Hollowmeresta, Unelcem, Foundationnel. Most names have no spelling
 * of their own for each, so that the text is asked for the name that is left.
 */
import { languageTest } from '../language-test.ts';
import { madeOnce } from '../made-once.ts';

/**
 * The endings of words, and what the name has in the place of each: `u>o` makes Unelco of Unelcu, `n` Hollowmere of
 * Hollowmeren. They are told apart by what the name without them ends in: `owi` stands behind a consonant, as in
 * Vexelowi.
 */
interface Endings {
  readonly behindVowel: string;
  readonly behindConsonant: string;
}

const FINNISH = 'n ssa ssä sta stä lla llä lta ltä lle ksi na nä a ä ta tä';
const ESTONIAN = 's st sse le l lt ga ks t ni na';
const HUNGARIAN = 'nak nek ban ben ba be ra re ról ről ból ből tól től nál nél hoz hez höz ért ig';
/** The consonant at the end of a name is doubled before these: Foundationnel. */
const HUNGARIAN_WITH = [...'bcdfghjklmnpqrstvwxz'].flatMap((letter) => ['al', 'el'].map((end) => `${letter}${end}`));
const UZBEK = 'ning ga ni da dan dagi';
const WITH_S: Endings = { behindVowel: 's', behindConsonant: 's' };
const SOUTH_SLAVIC: Endings = { behindVowel: 'a>o u>o om>o m e>a i>a', behindConsonant: 'a u om em' };
const CZECH: Endings = {
  behindVowel: 'a>o u>o em>o om>o ovi>o y>a ě>a e>a u>a ou>a',
  behindConsonant: 'u a em om ovi e',
};
const afterI = (endings: string): string =>
  endings
    .split(' ')
    .map((ending) => `i${ending}`)
    .join(' ');

const LANGUAGES: Readonly<Record<string, Endings>> = {
  fi: { behindVowel: `${FINNISH} an on en in un`, behindConsonant: `${afterI(FINNISH)} iin` },
  et: { behindVowel: ESTONIAN, behindConsonant: `i ${afterI(ESTONIAN)} it` },
  hu: {
    behindVowel: `${HUNGARIAN} t n val vel`,
    behindConsonant: `${HUNGARIAN} t ot et öt on en ön ${HUNGARIAN_WITH.join(' ')}`,
  },
  cs: CZECH,
  sk: CZECH,
  pl: { behindVowel: '', behindConsonant: 'u a em owi ie' },
  hr: SOUTH_SLAVIC,
  sr: SOUTH_SLAVIC,
  bs: SOUTH_SLAVIC,
  sl: SOUTH_SLAVIC,
  lt: { behindVowel: '', behindConsonant: 'as o ui ą u e' },
  lv: { behindVowel: 'es>e ei>e i>e ē>e as>a ai>a u>a ā>a', behindConsonant: 's a am u ā' },
  eu: { behindVowel: 'k ren ri rekin n ko tik ra', behindConsonant: 'ek en i ekin eko etik era' },
  sv: WITH_S,
  da: WITH_S,
  nb: WITH_S,
  nn: WITH_S,
  no: WITH_S,
  de: WITH_S,
  nl: { behindVowel: '', behindConsonant: '' },
  ro: { behindVowel: 'ului', behindConsonant: 'ului' },
  tr: { behindVowel: 'nin ne ni nde nden yle', behindConsonant: '' },
  // Names in Cyrillic count as if they ended in a consonant.
  uz: { behindVowel: UZBEK, behindConsonant: `${UZBEK} нинг га ни да дан даги` },
  kk: { behindVowel: '', behindConsonant: 'ның нің ға ге қа ке ны ні да де дан ден мен' },
  ky: { behindVowel: '', behindConsonant: 'нун нын нин го га ге ну ны ни до да де дон дан ден' },
};

interface Ending {
  readonly text: string;
  readonly instead: string;
  readonly isBehindVowel: boolean;
}

const endingsOf = (list: string, isBehindVowel: boolean): readonly Ending[] =>
  list
    .split(' ')
    .filter((each) => each !== '')
    .map((each) => {
      const [text = '', instead = ''] = each.split('>');
      return { text, instead, isBehindVowel };
    });

/** By language, and by the last letter of the ending. */
const tables = madeOnce(
  () =>
    new Map(
      Object.entries(LANGUAGES).map(([language, { behindVowel, behindConsonant }]) => [
        language,
        Map.groupBy([...endingsOf(behindVowel, true), ...endingsOf(behindConsonant, false)], ({ text }) =>
          text.slice(-1),
        ),
      ]),
    ),
);

const primary = (language: string): string => language.toLowerCase().split(/[-_]/u, 1)[0] ?? '';
const VOWEL = /[aeiouyáéíóúýàèìòùäöüåøæãõēāīūėôêâ]$/iu;
/** In UTF-16 units. */
const SHORTEST_STEM = 3;

const NONE: readonly Ending[] = [];

/** Whether texts of a language (BCP 47) put endings on names of others. */
export const putsEndingsOnNames = languageTest(Object.keys(LANGUAGES).join(' '));

/** What a name in such an adjective ends in besides: Leedská is of Leeds, and Göttinger of Göttingen. */
interface AdjectiveEnding {
  readonly ending: RegExp;
  readonly instead: readonly string[];
}
const adjective = (ending: RegExp, ...instead: string[]): AdjectiveEnding => ({ ending, instead: ['', ...instead] });

/** Of names before the word for a university: Leedsi Egyetem, Harvardova univerzita, Heidelberger Universität. */
const ADJECTIVE_ENDINGS: Readonly<Record<string, readonly AdjectiveEnding[]>> = {
  hu: [adjective(/i$/u)],
  cs: [adjective(/ov(?:a|y|ě|u|ou)$/u, 'a'), adjective(/sk(?:á|é|ou)$/u, 's')],
  sk: [adjective(/ov(?:a|ej|u|ou)$/u, 'a'), adjective(/sk(?:á|ej|ú|ou)$/u, 's')],
  hr: [adjective(/sk(?:o|og|om|i)$/u, 's')],
  sr: [adjective(/sk(?:i|og|om|im)$/u, 's')],
  bs: [adjective(/sk(?:i|og|om|im)$/u, 's')],
  sl: [adjective(/sk(?:a|e|i|o)$/u, 's')],
  de: [adjective(/er$/u, 'en', 'e'), adjective(/ler$/u, 'el')],
  nl: [adjective(/se$/u, 'en', 's')],
};

/** What a word before the word for a university may be without the ending of an adjective. */
export const withoutAdjectiveEnding = (word: string, language: string): readonly string[] =>
  (ADJECTIVE_ENDINGS[primary(language)] ?? []).flatMap(({ ending, instead }) => {
    const at = word.search(ending);
    return at < SHORTEST_STEM ? [] : instead.map((each) => word.slice(0, at) + each);
  });

/** What a word may be without its ending in a language, the longest first; none where it has no such ending. */
export function withoutForeignEnding(word: string, language: string): readonly string[] {
  const found: string[] = [];
  for (const { text, instead, isBehindVowel } of tables().get(primary(language))?.get(word.slice(-1)) ?? NONE) {
    if (word.length - text.length < SHORTEST_STEM - instead.length || !word.endsWith(text)) continue;
    const name = word.slice(0, word.length - text.length) + instead;
    // Unesc-a and Unesco: what was there before the ending decides, where nothing is put in its place.
    if ((instead !== '' || VOWEL.test(name) === isBehindVowel) && !found.includes(name)) found.push(name);
  }
  return found.length < 2 ? found : found.sort((a, b) => b.length - a.length);
}

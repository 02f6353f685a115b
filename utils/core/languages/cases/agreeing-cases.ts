/**
 * Languages in which a name's head noun and the adjectives beside it take the endings of a case together: na Českém
 * vysokém učení technickém v Praze. What else the name holds stays: before the head it is the genitive of a place or
 * person (Vilniaus universitetas), behind it whatever tells the body from others. Only nouns that say what a body is
 * are declined, each by its own row, so that no other word gets an ending of its kind by chance.
 */
import { madeOnce } from '../made-once.ts';

/**
 * Stems of nouns, their ending in the nominative, and what replaces it in each other case; - stands for nothing. The
 * Polish row `['izb', 'a', 'y ie ę ą ie']` holds izba, and of it izby, izbie, izbę, izbą, izbie. Each language says
 * which cases it lists.
 */
export type StemRow = readonly [stems: string, ending: string, cases: string];
/**
 * An ending of adjectives in the nominative, and what replaces it in each other case, which are those of the nouns in
 * the same order: of `['y', 'ego emu y ym ym']` Wolny becomes Wolnego, Wolnemu, Wolny, Wolnym, Wolnym.
 */
export type EndingRow = readonly [ending: string, cases: string];

export interface Gender {
  readonly nouns: readonly StemRow[];
  readonly adjectives: readonly EndingRow[];
  /** Those that may stand behind the noun: without them, none. */
  readonly following?: readonly EndingRow[];
}

export interface Agreement {
  readonly genders: readonly Gender[];
  /** What joins two adjectives. */
  readonly and: string;
  /** Adjectives that stand before the head of any body: a name of these and the head alone is a common noun. */
  readonly common?: string;
  /** Pages write all words but the first one small, whatever the pack does. */
  readonly isSmall: boolean;
}

interface Endings {
  readonly ending: string;
  readonly cases: readonly string[];
}
interface Head extends Endings {
  readonly adjectives: readonly Endings[];
  readonly following: readonly Endings[];
}
interface Compiled {
  readonly heads: ReadonlyMap<string, Head>;
  readonly and: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
}

const wordsOf = (text = ''): readonly string[] => text.split(/\s+/u).filter((word) => word !== '');
const casesOf = (row: string): readonly string[] => wordsOf(row).map((ending) => (ending === '-' ? '' : ending));
const endingsOf = (rows: readonly EndingRow[] = []): readonly Endings[] =>
  rows.map(([ending, cases]) => ({ ending, cases: casesOf(cases) }));

function compiled({ genders, and, common }: Agreement): Compiled {
  const heads = new Map<string, Head>();
  for (const { nouns, adjectives, following } of genders) {
    const agreeing = { adjectives: endingsOf(adjectives), following: endingsOf(following) };
    for (const [stems, ending, cases] of nouns)
      for (const stem of casesOf(stems)) heads.set(stem + ending, { ending, cases: casesOf(cases), ...agreeing });
  }
  return { heads, and: new Set(wordsOf(and)), common: new Set(wordsOf(common)) };
}

const SHORTEST_ADJECTIVE = 3;
const endingIn = (word: string, endings: readonly Endings[]): Endings | undefined =>
  word.length < SHORTEST_ADJECTIVE || !/^\p{L}+(?:[-–]\p{L}+)*,?$/u.test(word)
    ? undefined
    : endings.find(({ ending }) => word.endsWith(ending) || word.endsWith(`${ending},`));

/** A comma ends the run of words that agree. */
const endsRun = (word = ''): boolean => word.endsWith(',');
/** Behind an adjective that agrees comes no other noun, which would be what it belongs to: Muzeum české hudby. */
const mayEndAgreement = (next: string | undefined): boolean =>
  next === undefined || next.length <= LONGEST_SMALL_WORD || !/^\p{Ll}/u.test(next);
const LONGEST_SMALL_WORD = 3;

/** The words that change with the head, by their place. */
type Changing = ReadonlyMap<number, Endings>;

function agreeingBefore(words: readonly string[], at: number, head: Head, and: ReadonlySet<string>): Changing {
  const found = new Map<number, Endings>();
  for (let before = at - 1; before >= 0; before -= 1) {
    const word = words[before] ?? '';
    const endings = endsRun(word) ? undefined : endingIn(word, head.adjectives);
    if (endings !== undefined) found.set(before, endings);
    else if (found.size === 0 || !and.has(word)) break;
  }
  return found;
}

function agreeingBehind(words: readonly string[], at: number, head: Head, and: ReadonlySet<string>): Changing {
  const found = new Map<number, Endings>();
  let behind = at + 1;
  for (; behind < words.length && !endsRun(words[behind - 1]); behind += 1) {
    const word = words[behind] ?? '';
    const endings = endingIn(word, head.following);
    if (endings !== undefined) found.set(behind, endings);
    else if (found.size === 0 || !and.has(word)) break;
  }
  return endsRun(words[behind - 1]) || mayEndAgreement(words[behind]) ? found : new Map();
}

const inCase = (word: string, { ending, cases }: Endings, at: number): string => {
  const comma = endsRun(word) ? ',' : '';
  const plain = word.slice(0, word.length - comma.length);
  const changed = plain.slice(0, plain.length - ending.length) + (cases[at] ?? ending);
  // The whole word may change: Ίδρυμα, Ιδρύματος.
  const first = plain.charAt(0) === plain.charAt(0).toLowerCase() ? changed.charAt(0) : changed.charAt(0).toUpperCase();
  return first + changed.slice(1) + comma;
};

/** What gives the other cases of a name, in the same order for each. */
export function agreeingCases(agreement: Agreement): (name: string) => string[] {
  const table = madeOnce(() => compiled(agreement));
  return (name) => {
    const { heads, and, common } = table();
    const words = name.split(' ');
    const at = words.findIndex((word) => heads.has(word.replace(/,$/u, '').toLowerCase()));
    const head = heads.get((words[at] ?? '').replace(/,$/u, '').toLowerCase());
    if (head === undefined || words.every((word, place) => place === at || common.has(word.toLowerCase()))) return [];
    const changing = new Map([
      ...agreeingBefore(words, at, head, and),
      [at, head] as const,
      ...(endsRun(words[at]) ? [] : agreeingBehind(words, at, head, and)),
    ]);
    // Right behind a noun that comes first, a capital is that of a name: Univerzita Karlova.
    const withSmall = (word: string, place: number): string =>
      agreement.isSmall && place > 0 && (at > 0 || place <= at) ? word.toLowerCase() : word;
    const nominative = words.map((word, place) => (changing.has(place) ? withSmall(word, place) : word));
    const others = head.cases.map((_, each) =>
      nominative.map((word, place) => {
        const endings = changing.get(place);
        return endings === undefined ? word : inCase(word, endings, each);
      }),
    );
    return [...new Set([nominative, ...others].map((form) => form.join(' ')))].filter((form) => form !== name);
  };
}

import { REPORT_WORDS } from '../../languages/reporting/all.ts';
import { LOOKS_LIKE, SCRIPTS, type ScriptSigns } from '../../languages/reporting/scripts.ts';
import type { BodyNoun, ReportWords } from '../../languages/reporting/types.ts';
import { type Hit, PhraseIndex, phrasesOf, sourceOf } from './phrases.ts';

export type WordList = Exclude<
  keyof ReportWords,
  | 'languages'
  | 'spaced'
  | 'dates'
  | 'bodyNouns'
  | 'lowerCaseNames'
  | 'lowerCaseAdjectives'
  | 'bareOf'
  | 'subjectsBehind'
  | 'postposed'
  | 'participlesLast'
  | 'capitalNouns'
  | 'presentOfLastWeek'
>;

/** Some lists of one language, to be looked for in a text. */
export interface Matcher {
  find(text: string): readonly Hit[];
  isIn(text: string): boolean;
}

export interface BodyNounHit extends Hit {
  readonly noun: BodyNoun;
}

/** The words of one language, compiled when they are first asked for. */
export class Words {
  readonly language: string;
  readonly spaced: boolean;
  readonly dates: ReportWords['dates'];
  readonly lowerCaseNames: boolean;
  readonly lowerCaseAdjectives: readonly string[];
  readonly bareOf: boolean;
  readonly subjectsBehind: boolean;
  readonly postposed: boolean;
  readonly participlesLast: boolean;
  readonly capitalNouns: boolean;
  readonly presentOfLastWeek: boolean;
  readonly #lists: ReportWords;
  readonly #matchers = new Map<string, Matcher>();
  readonly #patterns = new Map<string, RegExp>();
  #index: PhraseIndex<WordList> | null = null;
  #bodyNouns: PhraseIndex<BodyNoun> | null = null;

  constructor(lists: ReportWords) {
    this.language = lists.languages[0] ?? 'en';
    this.spaced = lists.spaced;
    this.dates = lists.dates;
    this.lowerCaseNames = lists.lowerCaseNames ?? false;
    this.lowerCaseAdjectives = phrasesOf(lists.lowerCaseAdjectives ?? '');
    this.bareOf = lists.bareOf ?? false;
    this.subjectsBehind = lists.subjectsBehind ?? false;
    this.postposed = lists.postposed ?? false;
    this.participlesLast = lists.participlesLast ?? false;
    this.capitalNouns = lists.capitalNouns ?? false;
    this.presentOfLastWeek = lists.presentOfLastWeek ?? false;
    this.#lists = lists;
  }

  /** Where the words of every list stand. */
  findAll(text: string): ReadonlyMap<WordList, readonly Hit[]> {
    this.#index ??= new PhraseIndex(
      Object.entries(this.#lists).flatMap(([list, phrases]) =>
        typeof phrases === 'string' ? [[list as WordList, phrases] as const] : [],
      ),
      this.spaced,
    );
    return this.#index.find(text);
  }

  /** A matcher of one list or of several at once. */
  matcher(...lists: readonly WordList[]): Matcher {
    const key = lists.join();
    const done = this.#matchers.get(key);
    if (done) return done;
    const index = new PhraseIndex([[key, lists.map((list) => this.#lists[list]).join()] as const], this.spaced);
    const made: Matcher = { find: (text) => index.find(text).get(key) ?? [], isIn: (text) => index.isIn(text) };
    this.#matchers.set(key, made);
    return made;
  }

  /**
   * The words for kinds of bodies in a text, in its order; of words that end together the longest alone: 研究院, not 院.
   */
  bodyNounsIn(text: string): readonly BodyNounHit[] {
    this.#bodyNouns ??= new PhraseIndex(
      Object.entries(this.#lists.bodyNouns).map(([noun, phrases]) => [noun as BodyNoun, phrases] as const),
      this.spaced,
    );
    const found = [...this.#bodyNouns.find(text)].flatMap(([noun, hits]) => hits.map((hit) => ({ ...hit, noun })));
    return found
      .filter(({ start, end }) => !found.some((other) => other.end === end && other.start < start))
      .sort((a, b) => a.end - b.end);
  }

  phrases(...lists: readonly WordList[]): readonly string[] {
    return lists.flatMap((list) => phrasesOf(this.#lists[list])).map((phrase) => phrase.replace(/^\^/u, ''));
  }

  /** The source of an expression for any phrase of the lists, to be built into larger ones. */
  source(...lists: readonly WordList[]): string {
    return sourceOf(this.phrases(...lists), this.spaced);
  }

  /** An expression made from such sources, kept under a name. */
  pattern(name: string, make: (words: Words) => RegExp): RegExp {
    const done = this.#patterns.get(name);
    if (done) return done;
    const made = make(this);
    this.#patterns.set(name, made);
    return made;
  }
}

const compiled = new Map<ReportWords, Words>();

/** How much of a text is looked at for its script. */
const SAMPLE = 200;
const ENGLISH = 'en';

/** Cyrillic, Thai, Han and what lies between and behind them: without any of it no script decides. */
const OTHER_SCRIPT = /[\u0370-\u1fff\u2e80-\udfff\uf900-\ufaff]/;

/** What stands in quotation marks may be in another language than the sentence. */
const QUOTED = /«[^»]*»|„[^“”]*[“”]|“[^”]*”|"[^"]*"/gu;

/** A Russian text has a third as many of the letters that Ukrainian has not as a Ukrainian one has of its own. */
const FOREIGN_WEIGHT = 3;

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

const isForeign = (sample: string, { letters, foreign }: ScriptSigns): boolean =>
  foreign !== undefined && count(sample, foreign) * FOREIGN_WEIGHT > count(sample, letters);

/** The language that the letters of a text tell, on a page that is declared to be in another one or in the same. */
function languageOfLetters(text: string, declared: string): string | undefined {
  if (!OTHER_SCRIPT.test(text)) return undefined;
  return SCRIPTS.find((signs) => {
    const sample = LOOKS_LIKE[signs.language] === declared ? text.replace(QUOTED, '') : text;
    return count(sample, signs.letters) > sample.length * signs.share && !isForeign(sample, signs);
  })?.language;
}

/**
 * Whether a text whose letters tell another language may be in the declared one all the same: a headline may lack its
 * letters.
 */
function mayBe(declared: string, byLetters: string, sample: string): boolean {
  const signs = SCRIPTS.find(({ language }) => language === declared);
  return LOOKS_LIKE[declared] === byLetters && !(signs && isForeign(sample, signs));
}

/** The words for a text: those of its script where that decides, otherwise those of the declared language. */
export function wordsOf(text: string, language: string): Words {
  const sample = text.slice(0, SAMPLE);
  const primary = language.slice(0, 2).toLowerCase();
  const byLetters = languageOfLetters(sample, primary);
  const find = (tag: string): ReportWords | undefined => REPORT_WORDS.find(({ languages }) => languages.includes(tag));
  const own = find(primary);
  const isOther = byLetters !== undefined && own?.languages[0] !== byLetters && !mayBe(primary, byLetters, sample);
  const lists = (isOther ? find(byLetters) : own) ?? find(ENGLISH);
  if (!lists) throw new Error('There are no words of English');
  const done = compiled.get(lists) ?? new Words(lists);
  compiled.set(lists, done);
  return done;
}

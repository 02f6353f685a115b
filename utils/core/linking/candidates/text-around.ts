import { countryAfter, mayOpenPlace } from '../../languages/geography/places.ts';
import { type FoundCountry, hanCountryAround, isMostlyHan } from '../../languages/han/places.ts';
import { vietnameseHeadLength } from '../../languages/institutions/vietnamese-universities.ts';
import {
  CAPITAL,
  isApostrophe,
  isCapitalised,
  isLetter,
  isPossessive,
  kindAt,
  kindOf,
  OTHER,
  wordEnd,
  wordStart,
} from '../../languages/letters.ts';
import type { TextPart } from '../../languages/persons/role-words.ts';
import { isOfOrFor, leadsToName } from '../../languages/sentences/names-with-of.ts';
import { endsSentence, mayEndSentence } from './sentence-ends.ts';

/** How far a sentence is looked at on either side, in UTF-16 units. */
const REACH = 160;
const WORDS = /\p{L}[\p{L}\p{M}-]*/gu;
const MAX_SMALL_WORDS = 2;
const FIRST_CYRILLIC = 0x400;
const SPACE = 0x20;
/** In UTF-16 units. */
const FEW_WORDS = 64;
const ENDS_PART = '.!?;:\n';
/** How far the next word may be. */
const GAP_REACH = 24;
/** What a Chinese name belongs to stands no farther, in UTF-16 units. */
const NEAR = 16;
const POSSESSIVE = /^['’ʼ]s(?![\p{L}\p{N}])/u;
const isCyrillic = (unit: number): boolean => unit >= 0x400 && unit < 0x530;

/** What stands around a span, as the rules for names look at it. Read when asked for: most spans need little of it. */
export class TextAround {
  readonly text: string;
  /** Whether 's stands behind the span: what follows belongs to it, and is no part of its name. */
  readonly isPossessive: boolean;
  private readonly start: number;
  /** Behind the span and its possessive ending. */
  private readonly end: number;
  // What was asked for already.
  private knownBefore: string | undefined = undefined;
  private knownAfter: string | undefined = undefined;
  private knownStretchBefore: TextPart | undefined = undefined;
  private knownStretchAfter: TextPart | undefined = undefined;
  private knownPrevious: string | undefined = undefined;
  private knownNext: string | undefined = undefined;
  private knownNextGap: string | undefined = undefined;
  private knownPreviousGap: string | undefined = undefined;
  private knownGoesOn: boolean | undefined = undefined;
  private knownWordsInFront: readonly string[] | undefined = undefined;
  private knownWordsBehind: readonly string[] | undefined = undefined;
  private readonly previousStart: number;
  private readonly previousEnd: number;
  private readonly nextStart: number;

  constructor(text: string, start: number, end: number) {
    this.text = text;
    this.start = start;
    this.isPossessive = isApostrophe(text.charCodeAt(end)) && POSSESSIVE.test(text.slice(end, end + 3));
    this.end = this.isPossessive ? end + 2 : end;
    let left = start;
    while (left > 0 && start - left < GAP_REACH && kindOf(text.charCodeAt(left - 1)) === OTHER) {
      if (endsSentence(text, left - 1, start)) break;
      left -= 1;
    }
    this.previousEnd = left;
    this.previousStart = wordStart(text, left);
    let right = this.end;
    while (right < text.length && right - this.end < GAP_REACH && kindOf(text.charCodeAt(right)) === OTHER) {
      if (endsSentence(text, right, text.length)) break;
      right += 1;
    }
    this.nextStart = right;
  }

  /** The nearest word before, without a possessive ending; empty where the sentence begins with the span. */
  get previous(): string {
    this.knownPrevious ??= this.text.slice(this.previousStart, this.isBare ? this.previousEnd : this.previousEnd - 2);
    return this.knownPrevious;
  }

  /** Whether the previous word has no possessive ending. */
  get isBare(): boolean {
    return this.previousEnd - this.previousStart < 2 || !isPossessive(this.text, this.previousEnd);
  }

  /** Up to three words right before the span that belong together, the last one without a possessive ending. */
  get wordsBefore(): readonly string[] {
    if (!isJoined(this.previousGap)) return [];
    const words = [this.previous];
    for (let at = this.previousStart; words.length < 3 && this.text.charAt(at - 1) === ' '; ) {
      const start = wordStart(this.text, at - 1);
      if (start === at - 1) break;
      words.unshift(this.text.slice(start, at - 1));
      at = start;
    }
    return words;
  }

  /**
   * The word before the span, or that before one or two small words: Universität Toruk, Universidad de los Toruks. Null
   * where it is apart from the span; `start` is its offset.
   */
  wordBeforeSmall(isSmall: (word: string) => boolean): { readonly word: string; readonly start: number } | null {
    let end = this.start;
    for (let count = 0; count <= MAX_SMALL_WORDS; count += 1) {
      const isElided = isApostrophe(this.text.charCodeAt(end - 1));
      if (!isElided && this.text.charCodeAt(end - 1) !== 0x20) return null;
      const start = wordStart(this.text, end - 1);
      const word = this.text.slice(start, end - 1);
      if (word === '') return null;
      // L'Université: the article is joined to the word.
      const article = isApostrophe(word.charCodeAt(1)) ? 2 : 0;
      if (!isSmall(word)) return { word: word.slice(article), start: start + article };
      end = start;
    }
    return null;
  }

  /** The offset of the span. */
  get from(): number {
    return this.start;
  }

  /** The offset of the word for a university in Vietnamese right before the span; undefined where none stands there. */
  get vietnameseHead(): number | undefined {
    const length = vietnameseHeadLength(this.text, this.start);
    return length === 0 ? undefined : this.start - length;
  }

  /** False where `wordBeforeSmall` surely gives no word with a capital or in Cyrillic, whatever words are small. */
  get mayFollowHead(): boolean {
    const { text } = this;
    let end = this.start;
    for (let count = 0; count <= MAX_SMALL_WORDS; count += 1) {
      const start = wordStart(text, end - 1);
      if (start >= end - 1) return false;
      const first = isApostrophe(text.charCodeAt(start + 1)) ? start + 2 : start;
      const unit = text.charCodeAt(first);
      if (unit >= FIRST_CYRILLIC || kindOf(unit) === CAPITAL) return true;
      end = start;
    }
    return false;
  }

  /** Words near the span in its sentence, the nearest first on either side; at most `count` on each. */
  wordsNear(count: number): readonly string[] {
    return [...this.wordsInFront.slice(-count).reverse(), ...this.wordsBehind.slice(0, count)];
  }

  /** The words of the sentence before the span, in the order of the text. */
  get wordsInFront(): readonly string[] {
    this.knownWordsInFront ??= this.before.match(WORDS) ?? [];
    return this.knownWordsInFront;
  }

  /** The words of the sentence behind the span. */
  get wordsBehind(): readonly string[] {
    this.knownWordsBehind ??= this.after.match(WORDS) ?? [];
    return this.knownWordsBehind;
  }

  /** Whether these characters stand right before the span. */
  follows(characters: string): boolean {
    const from = this.start - characters.length;
    // At the beginning of the text the span itself would be compared.
    return from >= 0 && this.text.startsWith(characters, from);
  }

  get previousGap(): string {
    this.knownPreviousGap ??= this.text.slice(this.previousEnd, this.start);
    return this.knownPreviousGap;
  }

  /** Whether nothing stands between the span and the word before. */
  get touchesPrevious(): boolean {
    return this.previousEnd === this.start;
  }

  /** Whether a space and a letter stand right behind the span, as behind most: no mark parts it from what follows. */
  get goesOnInWords(): boolean {
    return this.text.charCodeAt(this.end) === SPACE && isLetter(kindAt(this.text, this.end + 1));
  }

  /** Whether the next word follows one space and begins with one of these letters; true where none follows so. */
  mayGoOnWith(letters: string): boolean {
    return !this.goesOnInWords || letters.includes(this.text.charAt(this.end + 1));
  }

  /** The nearest word behind. */
  get next(): string {
    const { text, nextStart } = this;
    const isWord = nextStart < text.length && kindOf(text.charCodeAt(nextStart)) !== OTHER;
    this.knownNext ??= isWord ? text.slice(nextStart, wordEnd(text, nextStart)) : '';
    return this.knownNext;
  }

  /** Whether the line, or the text, ends with the span, without so much as a full stop. */
  get endsLine(): boolean {
    return /^[^\S\n]*(?:\n|$)/u.test(this.text.slice(this.end, this.end + GAP_REACH));
  }

  get nextGap(): string {
    this.knownNextGap ??= this.text.slice(this.end, this.nextStart);
    return this.knownNextGap;
  }

  /** Whether a capitalised word follows, with nothing but white space between. */
  get goesOnInCapitals(): boolean {
    this.knownGoesOn ??= isJoined(this.nextGap) && isCapitalised(this.next);
    return this.knownGoesOn;
  }

  /** Whether the previous word begins its sentence, a quotation or a part that a colon or a dash opens. */
  get previousOpens(): boolean {
    const head = this.before.slice(0, Math.max(0, this.before.length - (this.start - this.previousStart)));
    return !/[\p{L}\p{N}]/u.test(head) || /[:;“"«‘(|·—–]\s*$/u.test(head);
  }

  /** Whether the previous word is Cyrillic and the span Latin, or the other way round: they are no one name. */
  get changesAlphabet(): boolean {
    return isCyrillic(this.previous.charCodeAt(0)) !== isCyrillic(this.text.charCodeAt(this.start));
  }

  /** The text of the same sentence before the span, as far as it is looked at. */
  get before(): string {
    this.knownBefore ??= this.text.slice(this.stretchBefore.from, this.start);
    return this.knownBefore;
  }

  /** The text of the same sentence behind the span. */
  get after(): string {
    this.knownAfter ??= this.text.slice(this.end, this.stretchAfter.to);
    return this.knownAfter;
  }

  /** A few words before the span and behind it, with its possessive ending; not as far as the end of a sentence. */
  get nearBefore(): string {
    const { text, start } = this;
    const least = Math.max(0, start - FEW_WORDS);
    let from = start;
    while (from > least && !(text.charCodeAt(from - 1) <= 0x3f && ENDS_PART.includes(text.charAt(from - 1)))) from -= 1;
    return text.slice(from, start);
  }

  get nearBehind(): string {
    const end = this.isPossessive ? this.end - 2 : this.end;
    return this.text.slice(end, end + FEW_WORDS);
  }

  /** Whether a capitalised name follows behind "of" or "for". */
  get goesOnWithOf(): boolean {
    return isOfOrFor(this.next) && leadsToName(this.after);
  }

  /** The country to which what follows leads: "of Mongolia", "in Singapore". */
  get placeAfter(): FoundCountry | undefined {
    // Most spans lead to none, so that their sentence is not read.
    return mayOpenPlace(this.text, this.end) ? countryAfter(this.after) : undefined;
  }

  /** What stands right before the span and right behind it, whatever sentences it belongs to. */
  get rightBefore(): string {
    return this.text.slice(Math.max(0, this.start - NEAR), this.start);
  }

  get rightAfter(): string {
    return this.text.slice(this.end, this.end + NEAR);
  }

  /** Whether the span stands by itself among other scripts, with a space on both sides. */
  get isApart(): boolean {
    const { text, start, end } = this;
    return (start === 0 || text.charCodeAt(start - 1) === 0x20) && (end >= text.length || text.charCodeAt(end) <= 0x2e);
  }

  /** The text before the span, sentences and all, as far as it is looked at. */
  get blockBefore(): string {
    return this.text.slice(Math.max(0, this.start - REACH), this.start);
  }

  get isInChinese(): boolean {
    return isMostlyHan(this.text);
  }

  /** The country of a body that every country has, by what the block says around it in Chinese. */
  hanCountry(own: string): string | undefined {
    return hanCountryAround(this.text, this.start, this.end, own);
  }

  /** The sentence of the span, in offsets of the text, as far as it is looked at. */
  get sentence(): TextPart {
    return { from: this.stretchBefore.from, to: this.stretchAfter.to };
  }

  /** Its parts before the span and behind it. */
  get stretchBefore(): TextPart {
    this.knownStretchBefore ??= { from: this.sentenceStart(), to: this.start };
    return this.knownStretchBefore;
  }

  get stretchAfter(): TextPart {
    this.knownStretchAfter ??= { from: this.end, to: this.sentenceEnd() };
    return this.knownStretchAfter;
  }

  private sentenceStart(): number {
    const least = Math.max(0, this.start - REACH);
    const { text } = this;
    for (let at = this.start - 1; at >= least; at -= 1)
      if (mayEndSentence(text.charCodeAt(at)) && endsSentence(text, at, this.start)) return at + 1;
    return least;
  }

  private sentenceEnd(): number {
    const most = Math.min(this.text.length, this.end + REACH);
    const { text } = this;
    for (let at = this.end; at < most; at += 1)
      if (mayEndSentence(text.charCodeAt(at)) && endsSentence(text, at, text.length)) return at;
    return most;
  }
}

export function isHyphen(gap: string): boolean {
  const unit = gap.charCodeAt(0);
  return gap.length === 1 && (unit === 0x2d || (unit >= 0x2010 && unit <= 0x2012));
}
/** Whether only white space keeps two words apart. */
export const isJoined = (gap: string): boolean => gap === ' ' || (gap !== '' && /^\s+$/u.test(gap));

import { kindOf, other, wordEnd, wordStart } from './letters.ts';

/** How far a sentence is looked at on either side, in UTF-16 units. */
const reach = 160;
/** How far the next word may be. */
const gapReach = 24;
const possessive = /^['’ʼ]s(?![\p{L}\p{N}])/u;
const enders = '.!?…。！？\n';
/** Abbreviations whose full stop does not end a sentence; neither does one after a single letter. */
const abbreviations = new Set('mr mrs ms dr prof st amb assoc no vs ltd co univ dept gen sen rep hon rev'.split(' '));

/** What stands around a span, as the rules for names look at it. Read when asked for: most spans need little of it. */
export class Surroundings {
  private readonly text: string;
  private readonly start: number;
  /** Behind the span and its possessive ending. */
  private readonly end: number;
  private known: { before?: string; after?: string } = {};
  private readonly previousStart: number;
  private readonly previousEnd: number;
  private readonly nextStart: number;

  constructor(text: string, start: number, end: number) {
    this.text = text;
    this.start = start;
    this.end = end + (possessive.exec(text.slice(end, end + 3))?.[0].length ?? 0);
    let left = start;
    while (left > 0 && start - left < gapReach && kindOf(text.charCodeAt(left - 1)) === other) {
      if (this.endsSentence(left - 1, start)) break;
      left -= 1;
    }
    this.previousEnd = left;
    this.previousStart = wordStart(text, left);
    let right = this.end;
    while (right < text.length && right - this.end < gapReach && kindOf(text.charCodeAt(right)) === other) {
      if (this.endsSentence(right, text.length)) break;
      right += 1;
    }
    this.nextStart = right;
  }

  /** The nearest word before, without a possessive ending; empty where the sentence begins with the span. */
  get previous(): string {
    return this.text.slice(this.previousStart, this.previousEnd).replace(/['’ʼ]s$/u, '');
  }

  /** Whether the previous word has no possessive ending. */
  get isBare(): boolean {
    return !/['’ʼ]s$/u.test(this.text.slice(this.previousStart, this.previousEnd));
  }

  /** Up to three words right before the span that belong together, the last one without a possessive ending. */
  get wordsBefore(): readonly string[] {
    if (!/^\s+$/u.test(this.previousGap)) return [];
    const words = [this.previous];
    for (let at = this.previousStart; words.length < 3 && this.text.charAt(at - 1) === ' '; ) {
      const start = wordStart(this.text, at - 1);
      if (start === at - 1) break;
      words.unshift(this.text.slice(start, at - 1));
      at = start;
    }
    return words;
  }

  get previousGap(): string {
    return this.text.slice(this.previousEnd, this.start);
  }

  /** The nearest word behind. */
  get next(): string {
    const { text, nextStart } = this;
    return nextStart < text.length && kindOf(text.charCodeAt(nextStart)) !== other
      ? text.slice(nextStart, wordEnd(text, nextStart))
      : '';
  }

  get nextGap(): string {
    return this.text.slice(this.end, this.nextStart);
  }

  /** Whether the previous word begins its sentence, a quotation or a part that a colon or a dash opens. */
  get previousOpens(): boolean {
    const head = this.before.slice(0, Math.max(0, this.before.length - (this.start - this.previousStart)));
    return !/[\p{L}\p{N}]/u.test(head) || /[:;“"«‘(|·—–]\s*$/u.test(head);
  }

  /** The text of the same sentence before the span, as far as it is looked at. */
  get before(): string {
    this.known.before ??= this.text.slice(this.sentenceStart(), this.start);
    return this.known.before;
  }

  /** The text of the same sentence behind the span. */
  get after(): string {
    this.known.after ??= this.text.slice(this.end, this.sentenceEnd());
    return this.known.after;
  }

  private sentenceStart(): number {
    const least = Math.max(0, this.start - reach);
    for (let at = this.start - 1; at >= least; at -= 1) if (this.endsSentence(at, this.start)) return at + 1;
    return least;
  }

  private sentenceEnd(): number {
    const most = Math.min(this.text.length, this.end + reach);
    for (let at = this.end; at < most; at += 1) if (this.endsSentence(at, this.text.length)) return at;
    return most;
  }

  /** Whether a sentence ends with the character at `at`, seen from a text that goes on to `limit`. */
  private endsSentence(at: number, limit: number): boolean {
    const { text } = this;
    const mark = text.charAt(at);
    if (!enders.includes(mark)) return false;
    if (mark === '\n' || mark === '。' || mark === '！' || mark === '？') return true;
    if (!/^["”’»)]*(?:\s|$)/u.test(text.slice(at + 1, Math.min(limit, at + 4)))) return false;
    if (mark !== '.') return true;
    const from = wordStart(text, at);
    return at - from > 1 && !abbreviations.has(text.slice(from, at).toLowerCase());
  }
}

export const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);
export const isHyphen = (gap: string): boolean => /^[-\u2010-\u2012]$/u.test(gap);
/** Whether only white space keeps two words apart. */
export const isJoined = (gap: string): boolean => /^\s+$/u.test(gap);

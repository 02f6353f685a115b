/** What stands around a span, as the rules for names look at it. */
export interface Surroundings {
  /** Text of the same sentence before and after, at most `reach` UTF-16 units. */
  readonly before: string;
  readonly after: string;
  /** The nearest word on each side without a possessive ending, empty where there is none, and what stands between. */
  readonly previous: string;
  readonly previousGap: string;
  readonly next: string;
  readonly nextGap: string;
  /** Whether the previous word, or the span itself where there is none, begins a sentence. */
  readonly previousOpens: boolean;
}

const reach = 160;
const wordAtEnd = /([\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}]|[.'’ʼ-](?=[\p{L}\p{M}\p{N}]))*\.?)([^\p{L}\p{M}\p{N}]*)$/u;
const wordAtStart = /^([^\p{L}\p{M}\p{N}]*)([\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}]|[.'’ʼ-](?=[\p{L}\p{M}\p{N}]))*)/u;
/** A full stop after one letter or a short title does not end a sentence. */
const sentenceEnd = /(?<!\b(?:\p{L}|Mr|Mrs|Ms|Dr|Prof|St|amb|Assoc|No|vs|Ltd|Co))[.!?。！？…]["”’»)]*\s+|[\n。！？]/gu;

function lastSentence(text: string): string {
  let from = 0;
  for (const match of text.matchAll(sentenceEnd)) from = match.index + match[0].length;
  return text.slice(from);
}

function firstSentence(text: string): string {
  const end = text.search(sentenceEnd);
  return end < 0 ? text : text.slice(0, end);
}

export function surroundingsOf(text: string, start: number, end: number): Surroundings {
  const wide = text.slice(Math.max(0, start - reach), start);
  const before = lastSentence(wide);
  const after = firstSentence(text.slice(end, end + reach).replace(/^['’ʼ]s\b/u, ''));
  const left = wordAtEnd.exec(before);
  const right = wordAtStart.exec(after);
  const previous = (left?.[1] ?? '').replace(/['’ʼ]s$/u, '');
  const head = before.slice(0, left?.index ?? 0);
  return {
    before,
    after,
    previous,
    previousGap: left?.[2] ?? before,
    next: right?.[2] ?? '',
    nextGap: right?.[1] ?? after,
    previousOpens: !/[\p{L}\p{N}]/u.test(head) || /[:;“"«‘(|·—–]\s*$/u.test(head),
  };
}

export const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);
export const isHyphen = (gap: string): boolean => /^[-\u2010-\u2012]$/u.test(gap);
/** Whether only spaces (or nothing but an opening quote) keep two words apart. */
export const isJoined = (gap: string): boolean => /^[\s\u00ad\u200b]+$/u.test(gap);

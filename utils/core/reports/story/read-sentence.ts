import { markDates } from '../dates/mark-dates.ts';
import type { Acronyms } from '../names/acronyms.ts';
import { markInstitutions } from '../names/mark-institutions.ts';
import { markPersons } from '../names/mark-persons.ts';
import { markNamedPartners } from '../names/named-partners.ts';
import type { Hit } from '../words/phrases.ts';
import type { WordList } from '../words/words-of.ts';
import type { MarkContent } from './marks.ts';
import type { Sentence, SentenceRole } from './sentences.ts';

export type Marked<Kind extends MarkContent['kind']> = Extract<MarkContent, { readonly kind: Kind }> & {
  readonly mark: string;
  /** UTF-16 offset of the mark. */
  readonly at: number;
};

/** A sentence with a mark for every name and date, and the words found in it. */
export class ReadSentence {
  readonly source: Sentence;
  /** Counted from 0 in the order of the story. */
  readonly index: number;
  readonly text: string;
  readonly institutions: readonly Marked<'institution'>[];
  readonly persons: readonly Marked<'person'>[];
  readonly dates: readonly Marked<'date'>[];
  /** UTF-16 offsets of what stands in quotation marks. */
  readonly speech: readonly Hit[];
  readonly #hits = new Map<string, readonly Hit[]>();
  #all: ReadonlyMap<WordList, readonly Hit[]> | null = null;

  constructor(source: Sentence, index: number, acronyms: Acronyms) {
    const { marks, words } = source;
    this.source = source;
    this.index = index;
    const named = acronyms.mark(markInstitutions(markDates(source.text, marks, words), marks, words), marks, words);
    this.text = markPersons(markNamedPartners(named, marks, words), marks, words);
    const found = [...this.text].flatMap((mark, at) => {
      const content = mark >= '\ue000' && mark <= '\uebff' ? marks.get(mark) : undefined;
      return content ? [{ ...content, mark, at }] : [];
    });
    this.institutions = found.filter((each) => each.kind === 'institution');
    this.persons = found.filter((each) => each.kind === 'person');
    this.dates = found.filter((each) => each.kind === 'date');
    this.speech = [...this.text.matchAll(SPEECH)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
  }

  /** The date that the sentence begins with, where it is one of a list of days: “3 March: …”; `null` otherwise. */
  get leadingDate(): Marked<'date'> | null {
    return LEADING_DATE.test(this.text) ? (this.dates[0] ?? null) : null;
  }

  get role(): SentenceRole {
    return this.source.role;
  }
  get words() {
    return this.source.words;
  }
  get quote(): string {
    return this.source.marks.spellOut(this.source.text);
  }

  /** Where words of the lists stand, in the order of the text; what is said in quotation marks is left out. */
  find(...lists: readonly WordList[]): readonly Hit[] {
    const key = lists.join();
    const done = this.#hits.get(key);
    if (done) return done;
    this.#all ??= this.words.findAll(this.text);
    const all = this.#all;
    const found = lists.flatMap((list) => all.get(list) ?? []);
    const sorted = lists.length > 1 ? found.sort((a, b) => a.start - b.start || b.end - a.end) : found;
    const hits = sorted.filter((hit) => !this.speech.some(({ start, end }) => hit.start >= start && hit.end <= end));
    this.#hits.set(key, hits);
    return hits;
  }

  between(start: number, end: number): string {
    return this.text.slice(Math.max(start, 0), Math.max(end, 0));
  }
}

const LEADING_DATE = /^[([]?[\ue800-\uebff][)\]]?\s?(?:[:：]|\s[–—-]\s)/u;

/** Speech of several words; a single word or a title in quotation marks is part of the sentence. */
const SPEECH = /“[^”]{12,}”|"[^"]{12,}"|«[^»]{12,}»|„[^“”]{12,}[“”]|「[^」]{8,}」/gu;

import type { Edtf } from '../../pack/types.ts';
import { resolveDate } from '../dates/resolve-date.ts';
import type { ReadPlace } from '../keeping/form.ts';
import { Acronyms } from '../names/acronyms.ts';
import { ReadSentence } from '../story/read-sentence.ts';
import { sentencesOf } from '../story/sentences.ts';
import type { StoryPage } from '../types.ts';

/** Sentences on either side in which a field is looked for. */
const REACH = 40;

interface Told {
  readonly quote: string;
  readonly read: () => ReadSentence;
}

/**
 * Finds where on a page the fields of its reports were read: in
 * the sentence that tells the deed, or the nearest other one.
 */
export class ReadPlaces {
  readonly #page: StoryPage;
  #told: readonly Told[] | null = null;

  constructor(page: StoryPage) {
    this.#page = page;
  }

  /** A name or a place, as the page writes it; `null` where no sentence has it (an acronym that was spelled out). */
  ofText(text: string, sentence: string): ReadPlace | null {
    const found = this.#from(sentence).find(({ quote }) => quote.includes(text));
    return text === '' || !found ? null : { text, sentence: found.quote };
  }

  /** The words of a date; `page` is the day of the page. */
  ofDate(date: Edtf, sentence: string, page: Edtf | null): ReadPlace | null {
    for (const told of this.#from(sentence)) {
      const found = told
        .read()
        .dates.find(({ date: words }) =>
          (['past', 'future'] as const).some((direction) => resolveDate(words, page, direction) === date),
        );
      if (found) return { text: found.text, sentence: told.quote };
    }
    return null;
  }

  /** The sentence itself, those before it from the nearest on, the first of the story, some that follow. */
  #from(sentence: string): readonly Told[] {
    const told = this.#sentences();
    const at = told.findIndex(({ quote }) => quote === sentence);
    if (at < 0) return told.slice(0, REACH);
    const before = told.slice(Math.max(0, at - REACH), at + 1).toReversed();
    return [...before, ...told.slice(0, 1), ...told.slice(at + 1, at + 1 + REACH)];
  }

  #sentences(): readonly Told[] {
    const acronyms = new Acronyms();
    this.#told ??= sentencesOf(this.#page).map((source, index) => {
      let read: ReadSentence | null = null;
      return {
        quote: source.marks.spellOut(source.text),
        read: () => {
          read ??= new ReadSentence(source, index, acronyms);
          return read;
        },
      };
    });
    return this.#told;
  }
}

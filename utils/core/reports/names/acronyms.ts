import { INSTITUTION_MARK, type Marks } from '../story/marks.ts';
import type { Words } from '../words/words-of.ts';

const definition = (words: Words): RegExp =>
  new RegExp(
    String.raw`(?<mark>${INSTITUTION_MARK})\s*[(（]\s*(?:${words.source('articles')}\s+)?(?<acronym>\p{Lu}[\p{Lu}\p{N}-]{1,9})\s*[)）]`,
    'gu',
  );
const ACRONYM = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}-]{1,9}(?![\p{L}\p{N}])/gu;
/** More than a story has. */
const MAX_ACRONYMS = 200;

/**
 * Acronyms that a page defines for institutions that no pack knows: the National Institute of Distance Studies (NIDS).
 */
export class Acronyms {
  readonly #names = new Map<string, string>();
  readonly #acronyms = new Map<string, string>();

  /** Learns what the text defines, and marks the acronyms that were defined before. */
  mark(text: string, marks: Marks, words: Words): string {
    for (const { groups } of text.matchAll(words.pattern('acronym defined', definition))) {
      const content = marks.get(groups?.mark ?? '');
      if (content?.kind !== 'institution' || content.entity !== null || this.#names.size >= MAX_ACRONYMS) continue;
      this.#names.set(groups?.acronym ?? '', content.text);
      this.#acronyms.set(content.text, groups?.acronym ?? '');
    }
    if (this.#names.size === 0) return text;
    return text.replace(ACRONYM, (acronym) => {
      const name = this.#names.get(acronym);
      return name === undefined ? acronym : marks.add({ kind: 'institution', text: acronym, entity: null });
    });
  }

  /** A name together with its acronym, as the page writes them where it defines it. */
  nameOf(text: string): string {
    const name = this.#names.get(text);
    if (name !== undefined) return `${name} (${text})`;
    const acronym = this.#acronyms.get(text);
    return acronym === undefined ? text : `${text} (${acronym})`;
  }
}

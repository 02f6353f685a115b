/**
 * Marks: in the text that is read for deeds, every name and date is replaced by one private character. What stands
 * between names can then be read without their inner words, however long they are.
 */

import type { DateExpression } from '../../languages/dates/date-expressions.ts';
import type { EntityId } from '../../pack/types.ts';

export type MarkContent =
  | { readonly kind: 'institution'; readonly text: string; readonly entity: EntityId | null }
  | { readonly kind: 'person'; readonly text: string; readonly entity: EntityId | null }
  | { readonly kind: 'date'; readonly text: string; readonly date: DateExpression };
export type MarkKind = MarkContent['kind'];

const FIRST: Readonly<Record<MarkKind, number>> = { institution: 0xe000, person: 0xe400, date: 0xe800 };
const MAX_OF_KIND = 0x400;

export const INSTITUTION_MARK = String.raw`[\ue000-\ue3ff]`;
export const PERSON_MARK = String.raw`[\ue400-\ue7ff]`;
const ANY_MARK = /[\ue000-\uebff]/gu;
const PRIVATE = /[\ue000-\uf8ff]/gu;

/** A page may use private characters itself, for icons. */
export const withoutPrivate = (text: string): string => text.replace(PRIVATE, ' ');

export class Marks {
  readonly #contents = new Map<string, MarkContent>();
  readonly #counts: Record<MarkKind, number> = { institution: 0, person: 0, date: 0 };

  /** Gives the character; the text itself when there are more names than a block can have marks. */
  add(content: MarkContent): string {
    const number = this.#counts[content.kind];
    if (number >= MAX_OF_KIND) return content.text;
    this.#counts[content.kind] = number + 1;
    const mark = String.fromCharCode(FIRST[content.kind] + number);
    this.#contents.set(mark, content);
    return mark;
  }

  get(mark: string): MarkContent | undefined {
    return this.#contents.get(mark);
  }

  /** The text as on the page. */
  spellOut(marked: string): string {
    // What was marked later may hold earlier marks.
    return marked.replace(ANY_MARK, (mark) => this.spellOut(this.#contents.get(mark)?.text ?? ''));
  }
}

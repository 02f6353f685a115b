import { mayHold } from '../common-words/bloom-filter.ts';
import { madeOnce } from '../made-once.ts';
import { MONTH_WORDS } from './month-words-data.ts';

const filter = madeOnce(() => Uint8Array.from(atob(MONTH_WORDS), (character) => character.charCodeAt(0)));

/** Whether a word in small letters names a month in any language; three words in a thousand only seem to. */
export const mayNameMonth = (word: string): boolean => mayHold(filter(), word);

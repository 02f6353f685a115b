/** Common Chinese words: what each is, and what it costs to take it for one. */

import { madeOnce } from '../../made-once.ts';
import { HAN_LEXICON, SIMPLIFIED } from './lexicon-data.ts';
import { numberOf } from './packed-table.ts';
import { type LexiconWord, NUMBERS_OF_WORDS, wordOfNumber } from './word-kinds.ts';

const table = madeOnce(() => Uint8Array.from(atob(HAN_LEXICON), (character) => character.charCodeAt(0)));
const words = madeOnce(() => Array.from({ length: NUMBERS_OF_WORDS }, (_, number) => wordOfNumber(number)));

/** Words that were asked for lately, since the same ones stand around one name after another. */
const known = new Map<string, LexiconWord | null>();
const MAX_KNOWN = 4000;

/** The word in simplified characters, up to four of them; undefined where it is no common one. */
export function lexiconWord(word: string): LexiconWord | undefined {
  let found = known.get(word);
  if (found === undefined) {
    const number = numberOf(table(), word);
    found = (number === undefined ? undefined : words()[number]) ?? null;
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(word, found);
  }
  return found ?? undefined;
}

const simplified = madeOnce(() => {
  const characters = new Map<string, string>();
  for (let at = 0; at < SIMPLIFIED.length; at += 2) characters.set(SIMPLIFIED.charAt(at), SIMPLIFIED.charAt(at + 1));
  return characters;
});
/** No character before it has a simplified one. */
const FIRST_HAN = 0x4e00;
/** The text in simplified characters, of the same length. */
export function inSimplified(text: string): string {
  const pairs = simplified();
  let changed = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text.charCodeAt(at) < FIRST_HAN) continue;
    const other = pairs.get(text.charAt(at));
    if (other === undefined) continue;
    changed += text.slice(from, at) + other;
    from = at + 1;
  }
  return from === 0 ? text : changed + text.slice(from);
}

import { withHanForms } from '../languages/han/forms.ts';
import { foldWords } from '../matching/fold.ts';

/** The letters that hiragana has as well, in the same order. */
const KATAKANA = /[\u30a1-\u30f6]/g;
const TO_HIRAGANA = 0x30a1 - 0x3041;
const MAY_HAVE_FORMS = /[\u2e80-\u9fff\uf900-\ufaff]/;

/**
 * What a reader who searches does not type: what `foldWords` leaves out, and which form a Chinese character has (臺 and
 * 台, 國 and 国, 広 and 广) and which of the two syllabaries a Japanese word is written in. The length stays as `foldWords`
 * leaves it.
 */
export function foldSearch(text: string): string {
  const folded = foldWords(text);
  if (!MAY_HAVE_FORMS.test(folded)) return folded;
  return withHanForms(folded).replace(KATAKANA, (letter) => String.fromCharCode(letter.charCodeAt(0) - TO_HIRAGANA));
}

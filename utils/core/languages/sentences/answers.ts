/** In an interview a block asks, and the next one answers: what the answer speaks of stands in the question. */
import { isSpace } from '../letters.ts';

const QUESTION_MARKS = '?？';
const CLOSERS = '"”»’)';
/** A word of assent or denial and a comma or a stop, in languages that write so. */
const ANSWER =
  /^["“«—–-]?\s*(?:yes|no|sí|si|sì|oui|non|ja|nein|nej|nee|sim|não|tak|nie|da|да|нет|так|ні|evet|hayır)[,.]/iu;

const holds = (marks: string, text: string, at: number): boolean => at >= 0 && marks.includes(text.charAt(at));

/** Whether the text ends with a question mark, which one mark may close. */
export function isQuestion(text: string): boolean {
  let last = text.length - 1;
  while (isSpace(text.charCodeAt(last))) last -= 1;
  return holds(QUESTION_MARKS, text, last) || (holds(CLOSERS, text, last) && holds(QUESTION_MARKS, text, last - 1));
}

const COMMA = 0x2c;
const STOP = 0x2e;
/** In UTF-16 units: a quotation mark, the longest of the words, and the mark behind it. */
const LONGEST = 7;

/** False where no such mark stands near enough; white space in front may be of any length. */
function mayAnswer(text: string): boolean {
  for (let at = 0; at < LONGEST; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === COMMA || unit === STOP || (at < 2 && isSpace(unit))) return true;
  }
  return false;
}

export const isAnswer = (text: string): boolean => mayAnswer(text) && ANSWER.test(text);

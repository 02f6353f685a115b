/** In an interview a block asks, and the next one answers: what the answer speaks of stands in the question. */

const QUESTION = /[?？]["”»’)]?\s*$/u;
/** A word of assent or denial and a comma or a stop, in languages that write so. */
const ANSWER =
  /^["“«—–-]?\s*(?:yes|no|sí|si|sì|oui|non|ja|nein|nej|nee|sim|não|tak|nie|da|да|нет|так|ні|evet|hayır)[,.]/iu;

export const isQuestion = (text: string): boolean => QUESTION.test(text);
export const isAnswer = (text: string): boolean => ANSWER.test(text);

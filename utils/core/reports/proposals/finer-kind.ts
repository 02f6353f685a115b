import type { AgreementKind } from '../../pack/types.ts';
import { readKinds } from '../../register/cells/read-kinds.ts';
import { wordsOf } from '../words/words-of.ts';

/** Words, or characters where words do not stand apart, before “agreement” that say of what kind it is. */
const WORDS_BEFORE = 4;
const CHARACTERS_BEFORE = 10;

/**
 * The kind of what reading calls a cooperation agreement, where the words before it say more: “a student exchange
 * agreement”, 学生交换协议. Reading itself knows memoranda, framework agreements and all others.
 */
export function finerKind(kind: AgreementKind, sentence: string, language: string): AgreementKind {
  if (kind !== 'cooperation-agreement') return kind;
  const words = wordsOf(sentence, language);
  for (const { start, end } of words.matcher('otherAgreements', 'anyAgreement').find(sentence)) {
    const before = words.spaced
      ? sentence
          .slice(0, start)
          .split(/(?<=\s)/u)
          .slice(-WORDS_BEFORE)
          .join('')
      : sentence.slice(Math.max(0, start - CHARACTERS_BEFORE), start);
    const clause = before.slice(Math.max(...[...',;:，；：、'].map((sign) => before.lastIndexOf(sign))) + 1);
    const found = readKinds(clause + sentence.slice(start, end)).kinds.find(
      (each) => each !== 'other' && each !== 'cooperation-agreement' && !each.startsWith('memorandum'),
    );
    if (found) return found;
  }
  return kind;
}

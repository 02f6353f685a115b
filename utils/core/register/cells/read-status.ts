import { NO, YES } from '../words/end-words.ts';
import { foldCell, phrasePattern, phrasesOf } from '../words/fold.ts';
import { NOTHING_WORDS, STATUS_WORDS, type StatusWord } from '../words/status-words.ts';

export type RegisterStatus = Exclude<StatusWord, 'pending'>;

const SAYS_YES = new Set(phrasesOf(YES).map(foldCell));
const SAYS_NO = new Set(phrasesOf(NO).map(foldCell));
const NOTHING = new Set(phrasesOf(NOTHING_WORDS).map(foldCell));
const WHOLE = new Map(
  STATUS_WORDS.flatMap(([status, list]) => phrasesOf(list).map((word) => [foldCell(word), status] as const)),
);
const PATTERNS = STATUS_WORDS.map(([status, list]) => [status, phrasePattern(list, 'u')] as const);

/** `unknown`: the cell says something that has no clear meaning. */
export interface StatusCell {
  readonly status: RegisterStatus | null;
  readonly pending: boolean;
  readonly unknown: boolean;
}

const SILENT: StatusCell = { status: null, pending: false, unknown: false };

function told(word: StatusWord): StatusCell {
  return word === 'pending' ? { ...SILENT, pending: true } : { ...SILENT, status: word };
}

/** Reads a cell of a column of states. */
export function readStatus(text: string): StatusCell {
  const folded = foldCell(text).replace(/[.!]+$/, '');
  if (folded === '' || NOTHING.has(folded) || /^[^\p{L}\p{N}]+$/u.test(folded)) return SILENT;
  const exact = WHOLE.get(folded) ?? WHOLE.get(folded.replace(/\s*[([（].*$/u, ''));
  if (exact) return told(exact);
  // A column that asks "Active?": what is not in force may be anything but that.
  if (SAYS_YES.has(folded)) return told('in-force');
  if (SAYS_NO.has(folded)) return SILENT;
  // A long remark that happens to hold a word of the list says nothing clear.
  const found = folded.length <= 60 ? PATTERNS.find(([, pattern]) => pattern.test(folded)) : undefined;
  return found && !/loschen|delet|supprim|elimin|borrar|削除|删除|삭제/u.test(folded)
    ? told(found[0])
    : { ...SILENT, unknown: true };
}

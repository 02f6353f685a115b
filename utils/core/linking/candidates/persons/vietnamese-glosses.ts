/** Phạm Hiền Duệ (Fan Xianrui): what Vietnamese calls a Chinese person, before the name in pinyin that it explains. */

import { personName, syllables } from '../../../languages/persons/person-names.ts';
import { vietnameseNameBefore } from '../../../languages/transcription/chinese-in-vietnamese.ts';
import type { LinkingModel } from '../../linking-model.ts';
import type { CandidateSpan } from '../types.ts';

const CLOSES = ')），,';

/** How many syllables a Chinese name in pinyin has, and so words in Vietnamese. */
function wordsOf(given: readonly string[]): number {
  const [first = ''] = given;
  return 1 + (given.length > 1 ? given.length : (syllables(first)?.length ?? 1));
}

function glossed(text: string, span: CandidateSpan, { known }: LinkingModel): CandidateSpan | null {
  const { start, end, candidates } = span;
  if (!'(（'.includes(text.charAt(start - 1)) || !CLOSES.includes(text.charAt(end))) return null;
  const entry = candidates.length === 1 ? known.at(candidates[0]?.form ?? -1) : null;
  if (entry === null || !entry.entity.isPerson || entry.isPart) return null;
  const { order, surname, given } = personName(entry.entity.name);
  if (order !== 'surname-first' || surname === null) return null;
  const from = vietnameseNameBefore(text, start, surname, wordsOf(given));
  return from === undefined ? null : { start: from, end: text.slice(0, start - 1).trimEnd().length, candidates };
}

/** `spans` with those of the Vietnamese names before them, each with the candidate of the name in the bracket. */
export function withVietnameseNames(
  text: string,
  spans: readonly CandidateSpan[],
  model: LinkingModel,
): readonly CandidateSpan[] {
  const found = spans.flatMap((span, at) => {
    const name = glossed(text, span, model);
    return name === null || name.start < (spans[at - 1]?.end ?? 0) ? [] : [name];
  });
  return found.length === 0 ? spans : [...spans, ...found].toSorted((a, b) => a.start - b.start);
}

import type { Edtf } from '../../pack/types.ts';
import { readMachineDate } from '../../page/page-date/read-written-date.ts';
import type { StoryPage } from '../types.ts';

/** Blocks from the start in which a dateline may stand. */
const MAX_BLOCKS = 12;
const DATELINE = /^\s*\p{Lu}[^.!?–—]{0,40}?[,(]\s*(?<date>[^–—]{6,30}?)\)?\s+[–—-]\s/u;

/** The day in a dateline: “ASTANA, Oct. 18, 2024 – …”, for pages that tell it nowhere else. */
export function findDateline(page: StoryPage): Edtf | null {
  for (const { text } of page.blocks.filter(({ role }) => role === 'text').slice(0, MAX_BLOCKS)) {
    const date = DATELINE.exec(text.slice(0, 120))?.groups?.date;
    const read = date === undefined ? null : readMachineDate(date, Number.POSITIVE_INFINITY, page.language);
    if (read) return read;
  }
  return null;
}

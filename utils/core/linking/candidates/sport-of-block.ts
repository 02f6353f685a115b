import { announcesResults, speaksOfSport } from '../../languages/sport/sport-words.ts';
import type { TextBlock } from '../../page/types.ts';
import { type BlockFindings, isHeading } from './types.ts';

/** In UTF-16 units: a longer text without names says nothing of the lines beside it. */
const SHORT = 160;

/** What a block says of sport, for places that may stand for teams; every heading says whether it does. */
export function sportOf({ text, role }: TextBlock, hasNames: boolean): BlockFindings['sport'] {
  if (isHeading(role)) {
    if (speaksOfSport(text)) return 'said';
    return announcesResults(text) ? 'results' : 'none';
  }
  return (hasNames || (text.length <= SHORT && role !== 'cell')) && speaksOfSport(text) ? 'said' : undefined;
}

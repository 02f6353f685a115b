/**
 * What the cells of a table say of the rest of it: that its columns are days, or that its rows are those who applied.
 */
import { isDayOrMonth } from '../initials/calendar-initials.ts';

export type CellLabel = 'day' | 'applicant';

/** Heads of columns that only lists of pupils, applicants and winners have; lists of officials have offices. */
const OF_APPLICANTS =
  /^(?:[毕畢][业業](?:院校|[学學]校)|[准準]考[证證][号號]|考[号號]|[学學][号號籍]|[笔筆面][试試]成[绩績]|[录錄]取(?:院校|[专專][业業]|[学學]校)|(?:[应應]聘|[报報]考)(?:[岗崗]位|[单單]位|[职職]位|[专專][业業])|班[级級]|年[级級]|[参參][赛賽][号號項项]目?|[参參][赛賽]作品|中[签簽奖獎][号號])$/u;
/** In UTF-16 units. */
const LONGEST = 6;

/** What a cell in which no name was found says of its table; undefined where it says nothing. */
export function labelOfCell(text: string): CellLabel | undefined {
  if (text.length > LONGEST) return undefined;
  if (OF_APPLICANTS.test(text)) return 'applicant';
  return isDayOrMonth(text) ? 'day' : undefined;
}

/** Names of persons in Chinese characters, which stand between other words without spaces. */
import { isStrangeAround } from '../../../languages/han/surroundings.ts';
import { mayMeetInPerson, meetsInPerson, standsInOtherWords } from '../../../languages/unspaced-words.ts';
import type { NameEntry } from '../name-entry.ts';
import type { PersonSpan } from './person-span.ts';
import { isTitledHere } from './read-roles.ts';

const SHORTEST_HAN = 2;

/** Whether the characters of a whole name belong to other words where they stand. */
export function isOfOtherWords({ surface, around }: PersonSpan): boolean {
  const meets = surface.length === SHORTEST_HAN ? standsInOtherWords : meetsInPerson;
  return meets(surface, around.rightBefore, around.rightAfter);
}

/** 托鲁克·维克斯勒: behind it a single character that is no word makes a longer name, 维克斯勒尼. */
export const isForeign = ({ surface }: NameEntry): boolean => /[·・]/u.test(surface.name);

/** A whole Chinese name without a body of the person beside it. */
const isAloneInHan = ({ entry, isAffiliated }: PersonSpan): boolean => entry.isHan && !entry.isPart && !isAffiliated;

/** Whether such a name, without an office too, may only stand where words meet: 穆其|刚刚. */
export const isDoubtful = (span: PersonSpan): boolean =>
  isAloneInHan(span) &&
  !isTitledHere(span) &&
  mayMeetInPerson(span.surface, span.around.rightBefore, span.around.rightAfter);

/** Whether such a name stands between words that stand around no person of that name. */
export const isStrange = (span: PersonSpan): boolean =>
  isAloneInHan(span) &&
  span.around.isInChinese &&
  isStrangeAround(span.entry.text, span.around.rightBefore, span.around.rightAfter, 'person');

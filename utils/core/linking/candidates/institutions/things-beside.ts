import { isThingBefore, isThingBehind } from '../../../languages/sentences/things-beside.ts';
import { isJoined } from '../text-around.ts';
import { type InstitutionSpan, isOfLearning } from './institution-span.ts';

/** "La calle Toruk", "Toruk services": what universities neither are nor have; a company has shops. */
export const isBesideThing = ({ around, institution, language }: InstitutionSpan): boolean =>
  isOfLearning(institution) &&
  ((isJoined(around.previousGap) && isThingBefore(around.previous, language)) ||
    (!around.isPossessive && isJoined(around.nextGap) && isThingBehind(around.next, language)));

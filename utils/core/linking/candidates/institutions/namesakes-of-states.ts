/** Namesakes of a university that other words beside its name tell from it: the national one, and that of Taiwan. */
import { isInStateBehind } from '../../../languages/geography/state-behind.ts';
import { isBesideTaiwan } from '../../../languages/geography/taiwan-beside.ts';
import { isNationalInSmallLetters } from '../../../languages/institutions/national-bodies.ts';
import { isUniversity } from '../../../languages/language-profiles.ts';
import { namesOf } from '../../../pack/names.ts';
import { isJoined } from '../text-around.ts';
import { type InstitutionSpan, isOfLearning } from './institution-span.ts';

/** Национальный университет Торук, université nationale Toruk: of a university that no pack calls so. */
function isCalledNational({ around, entry, institution, surface }: InstitutionSpan): boolean {
  if (!isJoined(around.previousGap) || !isNationalInSmallLetters(around.previous)) return false;
  const isOfName = surface.includes(' ') || isUniversity(around.wordsBefore.at(-2) ?? '');
  return (
    (isOfName || entry.surface.rule === 'caseless') &&
    !namesOf(institution).some(({ text }) => text.split(' ').some(isNationalInSmallLetters))
  );
}

export function isNamesakeOfState(span: InstitutionSpan): boolean {
  const { around, entry, institution } = span;
  if (entry.isAcronym || entry.isHan || !isOfLearning(institution)) return false;
  const mayBeInState = institution.country !== undefined && institution.country !== 'US' && around.mayGoOnWith('i');
  if (mayBeInState && isInStateBehind(around.after)) return true;
  return (
    isCalledNational(span) || (institution.country === 'CN' && isBesideTaiwan(around.nearBefore, around.nearBehind))
  );
}

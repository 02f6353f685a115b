/** What the offices and callings around a person’s name say: those of the person, or those of somebody else. */
import { isOfCalling, isSaidToBeAnother, saidInBrackets } from '../../../languages/han/people.ts';
import { isUniversity } from '../../../languages/language-profiles.ts';
import { isOfOtherCallingBeside } from '../../../languages/persons/other-callings.ts';
import {
  beginsWithOfficeOf,
  endsWithOfficeOf,
  endsWithOtherOffice,
  type FoundWord,
  holdsCalling,
  holdsHanWord,
  holdsNamesake,
  wordsBeside,
} from '../../../languages/persons/role-words.ts';
import { isTitle } from '../../../languages/persons/titles.ts';
import { namesBehind } from '../../../languages/sentences/introductions.ts';
import type { Weights } from '../../scoring/weights.ts';
import type { SentenceEvidence } from '../types.ts';
import { isOfMany, type PersonSpan } from './person-span.ts';

/** "Wang Yi, Universiti Torukan": a common name, with another body than those of the person. */
export function isOfOtherBody({ entry, around, isAffiliated, nextIsName }: PersonSpan): boolean {
  if (isAffiliated || !isOfMany(entry) || entry.entity.titles.size === 0) return false;
  return namesBehind(around.after).some((word) => isUniversity(word)) && !nextIsName();
}

/**
 * "Neighbour Toruk Vexler", "Photographs by Toruk Vexler": of a
 * common name in a script with spaces, without an own office.
 */
export function isOfOtherCallingHere({ entry, around, isAffiliated, language }: PersonSpan): boolean {
  if (isAffiliated || entry.surface.rule === 'caseless' || !isOfMany(entry)) return false;
  const { titles } = entry.entity;
  if (titles.size === 0 || isTitle(around.previous) || titles.has(around.previous.toLowerCase())) return false;
  return isOfOtherCallingBeside(around.before, around.after, language);
}

const NEAR = 2;
const CLOSE = 6;

function officePoints(office: FoundWord, { entry, weights }: PersonSpan): number {
  const own = entry.entity.titles.has(office.word.toLowerCase());
  if (office.distance <= NEAR + 1) return own ? weights.ownRoleBeside : weights.roleBeside;
  return own ? weights.ownRoleInSentence : weights.roleInSentence;
}

function callingPoints({ distance }: FoundWord, weights: Weights): number {
  if (distance <= NEAR) return weights.otherCallingBeside;
  return distance <= CLOSE ? weights.otherCallingInSentence : weights.otherCallingInBlock;
}

const NO_EVIDENCE: readonly SentenceEvidence[] = [];

interface RolePoints {
  readonly points: number;
  readonly evidence: readonly SentenceEvidence[];
  readonly isOther?: boolean;
}

/** Whether an office that the person has stands right beside the Chinese name. */
export const isTitledHere = ({ entry, around }: PersonSpan): boolean =>
  entry.isHan &&
  (endsWithOfficeOf(around.rightBefore, entry.entity.titles) ||
    beginsWithOfficeOf(around.rightAfter, entry.entity.titles));

/** 宋毅（某市七中校长）, 宋毅是食堂的面点师 */
function isSaidToBeOther(after: string, titles: ReadonlySet<string>): boolean {
  if (isSaidToBeAnother(after)) return true;
  const said = saidInBrackets(after);
  return said !== undefined && (isOfCalling(said) || endsWithOtherOffice(said, titles));
}

/** Points from the offices and callings around the name; of two, the nearer speaks. */
export function rolePoints(span: PersonSpan): RolePoints {
  const { entry, around, block, weights } = span;
  const { text, stretchBefore, stretchAfter } = around;
  const { namesakeWords } = entry.entity;
  const isWholeHan = entry.isHan && !entry.isPart;
  const isOther =
    isWholeHan &&
    (isOfCalling(around.rightBefore, around.rightAfter) ||
      endsWithOtherOffice(around.rightBefore, entry.entity.titles) ||
      isSaidToBeOther(around.rightAfter, entry.entity.titles));
  if (isOther) return { points: weights.otherCallingBeside, evidence: NO_EVIDENCE, isOther: true };
  const { office, calling, hasTheme } = wordsBeside(text, stretchBefore, stretchAfter, namesakeWords);
  const isTitled = isWholeHan && isTitledHere(span);
  const sentence = { from: stretchBefore.from, to: stretchAfter.to };
  if (isWholeHan && !isTitled && holdsHanWord(text, sentence, namesakeWords))
    return { points: weights.otherCallingInSentence, evidence: NO_EVIDENCE, isOther: true };
  if (office && office.distance <= (calling?.distance ?? office.distance)) {
    const said = { points: officePoints(office, span), evidence: [['role', office.word]] } as const;
    return isTitled ? { ...said, isOther: false } : said;
  }
  if (isTitled) return { points: weights.roleBeside, evidence: NO_EVIDENCE, isOther: false };
  // Where the pack does not tell a person's offices, any calling may be that person's.
  if (entry.entity.titles.size === 0 && !entry.entity.hasNamesake) return { points: 0, evidence: NO_EVIDENCE };
  if (calling) return { points: callingPoints(calling, weights), evidence: NO_EVIDENCE };
  // A word that the pack gives for a namesake weighs more than any calling.
  const isOfNamesake = !entry.isPart && holdsNamesake(text, block, namesakeWords);
  if (isOfNamesake) return { points: weights.otherCallingInSentence, evidence: NO_EVIDENCE };
  const elsewhere = hasTheme || holdsCalling(text, block, namesakeWords);
  return { points: elsewhere ? weights.otherCallingInBlock : 0, evidence: NO_EVIDENCE };
}

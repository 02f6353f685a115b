/** What the sentence around a person's name says: whether it is the whole name, and what the person does. */

import { countryOf } from '../../languages/places.ts';
import { type FoundWord, holdsCalling, holdsNamesake, wordsBeside } from '../../languages/role-words.ts';
import { isOpener, isOther } from '../../languages/small-words.ts';
import { isTitle } from '../../languages/titles.ts';
import type { Weights } from '../scoring/weights.ts';
import { isCapitalised } from './letters.ts';
import type { KnownForm } from './name-entry.ts';
import { isHyphen, isJoined, type Stretch, type Surroundings } from './text-around.ts';
import type { Hint, SpanReading } from './types.ts';

export interface PersonSpan {
  readonly form: KnownForm;
  readonly surface: string;
  readonly surroundings: Surroundings;
  /** The block around the sentence, at most a few hundred UTF-16 units. */
  readonly around: Stretch;
  readonly weights: Weights;
  /** Of the text (BCP 47), empty where it is not told. */
  readonly language: string;
  /** An institution in which the packs give them a role stands right beside: "of Tsinghua", "OUC President". */
  readonly isAffiliated: boolean;
}

const articles = new Set(['the', 'a', 'an', 'this', 'that', 'another', 'old', 'new']);
const company = /^\s*(?:&|and|und|et)\s+(?:Sons?|Partners?|Co|Brothers)\b/u;
const dynasty = /^\s+(?:dynasty|dynasties|era|period)\b/iu;
const naming = new Set(['called', 'named', 'surnamed', 'name', 'names']);

/** "the Bailey method", "o outro Oliveira", "Bailey and Sons", "Milan": a given name that is a city's says nothing by itself. */
function isNobody({ form, surface, surroundings }: PersonSpan): boolean {
  const { previous, previousGap, after } = surroundings;
  const isSetApart = articles.has(previous.toLowerCase()) || isOther(previous);
  if (isSetApart && /^\s+["“'‘«]?$/u.test(previousGap)) return true;
  if (company.test(after)) return true;
  if (dynasty.test(after)) return true;
  return form.form === 'given-name' && countryOf(surface) !== undefined;
}

/** "two men called …": the name is spoken of, not the person. */
function isMereName({ surroundings }: PersonSpan): boolean {
  return naming.has(surroundings.previous.toLowerCase());
}

/** A given name before or after the surname makes it another person's; so does an initial between. */
function isSomebodyElse({ surroundings, form, language }: PersonSpan): boolean {
  const { previous, previousGap, next, nextGap } = surroundings;
  if (isJoined(nextGap) && isCapitalised(next) && next.length > 1 && !isTitle(next)) return true;
  if (isHyphen(nextGap) && isCapitalised(next)) return true;
  if (/^,\s*$/u.test(surroundings.before.slice(-2)) && /^\s+and\s+Partners/u.test(surroundings.after)) return true;
  if (form.form === 'given-name' && /^\s+\p{Lu}\./u.test(surroundings.after)) return true;
  return (
    isJoined(previousGap) &&
    isCapitalised(previous) &&
    !isTitle(previous) &&
    !isOpener(previous, language) &&
    !/[,;:]/u.test(previousGap)
  );
}

const near = 2;
const close = 6;

function officePoints(office: FoundWord, { form, weights }: PersonSpan): number {
  const own = form.of.titles.has(office.word.toLowerCase());
  if (office.distance <= near + 1) return own ? weights.ownRoleBeside : weights.roleBeside;
  return own ? weights.ownRoleInSentence : weights.roleInSentence;
}

function callingPoints({ distance }: FoundWord, weights: Weights): number {
  if (distance <= near) return weights.otherCallingBeside;
  return distance <= close ? weights.otherCallingInSentence : weights.otherCallingInBlock;
}

const noHints: readonly Hint[] = [];

/** Points from the offices and callings around the name; of two, the nearer speaks. */
function rolePoints(span: PersonSpan): { readonly points: number; readonly hints: readonly Hint[] } {
  const { form, surroundings, around, weights } = span;
  const { text, stretchBefore, stretchAfter } = surroundings;
  const { namesakeWords } = form.of;
  const { office, calling, hasTheme } = wordsBeside(text, stretchBefore, stretchAfter, namesakeWords);
  if (office && office.distance <= (calling?.distance ?? office.distance)) {
    return { points: officePoints(office, span), hints: [['role', office.word]] };
  }
  if (calling) return { points: callingPoints(calling, weights), hints: noHints };
  // What the pack says of a namesake speaks louder than any calling.
  const isOfNamesake = !form.isPart && holdsNamesake(text, around, namesakeWords);
  if (isOfNamesake) return { points: weights.otherCallingInSentence, hints: noHints };
  const elsewhere = hasTheme || holdsCalling(text, around, namesakeWords);
  return { points: elsewhere ? weights.otherCallingInBlock : 0, hints: noHints };
}

/** In names that put the surname first, a short given name is never used alone. */
const isGivenLast = ({ text, surface }: KnownForm): boolean => surface.name.endsWith(text);
const longGivenName = 5;

/** One personal reading; a whole name that another calling speaks against is somebody else's. */
export function readPerson(span: PersonSpan): SpanReading {
  const { form, weights } = span;
  if (form.isPart ? isNobody(span) : isMereName(span)) return 'none';
  if (form.isPart && form.surface.rule !== 'caseless' && isSomebodyElse(span)) return 'other';
  if (form.form === 'given-name' && isGivenLast(form) && form.text.length < longGivenName) return 'none';
  const { points, hints } = rolePoints(span);
  const whole = form.isPart || !form.isDistinctive || form.of.hasNamesake ? 0 : weights.personalName;
  const all = whole + points + (span.isAffiliated ? weights.affiliation : 0);
  return hints.length > 0 ? { form: form.index, points: all, hints } : { form: form.index, points: all };
}

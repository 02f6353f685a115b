/** Whether a place stands for a team: beside a score, or in a sentence that says who beat whom. */
import { resultInSentence } from '../../../languages/sport/english-results.ts';
import {
  isLineOfTwoSides,
  isNothingButPairs,
  isRowOfTable,
  largestIn,
  runsBehind,
  scoreBeside,
} from '../../../languages/sport/english-scores.ts';
import {
  isBeforeTeam,
  isForSide,
  leadsToPlaceInCapitals,
  opensWithSide,
  pluralVerbOfSide,
  standsAsSide,
  wordOfGame,
} from '../../../languages/sport/english-sides.ts';
import {
  clubNames,
  clubWordAlone,
  mayScore,
  namesClub,
  placesOfTeam,
  townAndTeam,
} from '../../../languages/sport/team-names.ts';
import type { NameEntry } from '../name-entry.ts';
import type { TextAround } from '../text-around.ts';
import type { Candidate, SpanResult } from '../types.ts';
import { type InstitutionSpan, isInCapitals, mayBeCompany } from './institution-span.ts';

interface Result {
  /** What shows it. */
  readonly text: string;
  readonly needs?: Candidate['needsSport'];
}

/** The text that shows what the side scored beside the name; null where nothing does. */
function resultBeside({ before, after, text }: TextAround): Result | null {
  const runs = runsBehind(after);
  if (runs !== undefined) return { text: runs };
  // What a table adds up is no score.
  if (isRowOfTable(after)) return { text: '…' };
  // Other lists are written so as well: degrees, trains, deaths.
  const found = scoreBeside(before, after);
  if (found !== null) return { text: found, needs: isNothingButPairs(text) ? 'no-other-heading' : 'said' };
  // So are cases of law.
  return isLineOfTwoSides(before, after) ? { text: 'v', needs: 'said' } : null;
}

/** The same where the sentence says that the name beat somebody or was beaten. */
function resultSaid({ before, after }: TextAround, surface: string): Result | null {
  const text = resultInSentence({ before, after, surface });
  return text === null ? null : { text };
}

/** Whether a team of that name may have scored what the result says, in this text. */
function isOwnResult(result: string, name: string, text: string): boolean {
  if (namesClub(text) && townAndTeam(name) !== null) return false;
  return !/\d/u.test(result) || mayScore(name, largestIn(result));
}

/** "The Herons won": a word of sport in the sentence of what a team is called without its town, behind a small word. */
const sportBeside = ({ before, after, previous, previousGap }: TextAround): string | undefined =>
  previousGap === ' ' && isBeforeTeam(previous) ? wordOfGame(before, after) : undefined;

/** What a team is called without its town, and not a longer name. */
const isTeam = ({ entry, around: { goesOnInCapitals, isPossessive } }: InstitutionSpan): boolean =>
  entry.form === 'bare' && (isPossessive || !goesOnInCapitals) && townAndTeam(entry.surface.name)?.[1] === entry.text;

/** Whether the name stands where a side does: it does something, or is played against. */
function mayBeSide({ around, surface, inHeading }: InstitutionSpan): boolean {
  if (inHeading && isInCapitals(around) && surface === surface.toUpperCase())
    return !leadsToPlaceInCapitals(around.previous);
  return standsAsSide(around.before, around.after);
}

/**
 * "Rovers end run", "scored for Rovers": the last word of a club stands for hardly anything else where the page has it.
 */
const clubWord = ({ entry, around: { before, after }, inHeading }: InstitutionSpan): SpanResult | null =>
  (inHeading && opensWithSide(before, after)) || isForSide(before)
    ? { form: entry.index, points: 0, maySide: true }
    : null;

const isWithinName = ({ previous, previousGap, goesOnInCapitals }: TextAround, inCapitals: boolean): boolean =>
  !inCapitals && (goesOnInCapitals || (previousGap === ' ' && /^\p{Lu}/u.test(previous)));

const isOfTeam = ({ text, surface: { name } }: NameEntry): boolean =>
  clubNames(name).includes(text) || placesOfTeam(name).includes(text);

/** Toruk 2 Vexby 1: a place that stands for the team that plays there, and for nothing else of the team’s elsewhere. */
export function readSide(span: InstitutionSpan): SpanResult | null {
  const { entry, institution, around, weights, surface } = span;
  const { form, index, isTyped } = entry;
  if (form !== 'side' && (form !== 'bare' || isTyped || !mayBeCompany(institution))) return null;
  const asSide = (word: string, needs?: Candidate['needsSport']): SpanResult => ({
    form: index,
    points: weights.distinctive,
    isSide: true,
    ...(needs === undefined ? {} : { needsSport: needs }),
    evidence: [['role', word]],
  });
  const maySide = (): SpanResult | null => (mayBeSide(span) ? { form: index, points: 0, maySide: true } : null);
  if (clubWordAlone(entry.surface.name) === entry.text && form === 'side')
    return isWithinName(around, isInCapitals(around)) ? 'none' : (clubWord(span) ?? maySide() ?? 'none');
  const { before, after } = around;
  const result = resultBeside(around) ?? resultSaid(around, surface);
  if (result !== null && isOfTeam(entry) && isOwnResult(result.text, entry.surface.name, before + after))
    return asSide(result.text.trim(), result.needs);
  const word = isTeam(span) ? sportBeside(around) : undefined;
  if (word !== undefined) return asSide(word);
  const many = isOfTeam(entry) ? pluralVerbOfSide(before, after) : undefined;
  if (many !== undefined) return asSide(many);
  const may = isOfTeam(entry) ? maySide() : null;
  return may ?? (form === 'side' ? 'none' : null);
}

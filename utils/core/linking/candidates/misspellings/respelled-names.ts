/**
 * Whole names of bodies that a page writes with short words, with a comma, a dash or brackets before their place, or in
 * its own language. The text is read once more with these written out, where it has any.
 */
import { countryOf } from '../../../languages/geography/places.ts';
import { endOfPlace } from '../../../languages/institutions/place-seams.ts';
import { mayBeShortened, type Respelling, shortenedWord } from '../../../languages/institutions/shortened-words.ts';
import { type NameAbroad, universitiesAbroad } from '../../../languages/institutions/universities-abroad.ts';
import { isJoinedOn, kindOf, OTHER, wordEnd } from '../../../languages/letters.ts';
import type { ScanNotes } from '../../../matching/compiled-names/scan-notes.ts';
import type { NameMatch } from '../../../matching/compiled-names/types.ts';
import type { LinkingModel } from '../../linking-model.ts';
import type { NameEntry } from '../name-entry.ts';

const SHORTEST_NAME = 10;
/** Every piece is held against every name of its block: what lies behind so many is read as it is written. */
const MOST_PIECES = 300;

const isWhole = ({ entity, isNamesake, isAcronym, namesInFull, text }: NameEntry): boolean =>
  !entity.isPerson && !isNamesake && !isAcronym && namesInFull && text.length >= SHORTEST_NAME && /\s/u.test(text);

/**
 * Whether the packs give the name as it stands. Only such a name is read across a comma: University of Leeds, Beckett.
 */
const isAsGiven = ({ form }: NameEntry): boolean => form === 'listed' || form === 'variant';

/** The notes are those of the scan of this text. */
export function shortenedWords(text: string, { capitals, count }: ScanNotes): readonly Respelling[] {
  const found: Respelling[] = [];
  for (let at = 0; at < count && found.length < MOST_PIECES; at += 1) {
    const start = capitals[at] as number;
    if (!mayBeShortened(text, start)) continue;
    if ((start > 0 && kindOf(text.charCodeAt(start - 1)) !== OTHER) || isJoinedOn(text, start)) continue;
    const short = shortenedWord(text, start, wordEnd(text, start));
    if (short !== undefined) found.push(short);
  }
  return found;
}

/** A text in which stretches are written otherwise. */
interface Rewritten {
  readonly text: string;
  /** From an offset there to the one in the text as it was given. */
  readonly start: (offset: number) => number;
  readonly end: (offset: number) => number;
}

function rewritten(given: string, pieces: readonly Respelling[], choice: number): Rewritten {
  let text = '';
  let from = 0;
  const offsets: (readonly [from: number, to: number, start: number, end: number])[] = [];
  for (const { start, end, texts } of pieces) {
    text += given.slice(from, start);
    const spelling = texts[choice] ?? texts[0] ?? '';
    offsets.push([text.length, text.length + spelling.length, start, end]);
    text += spelling;
    from = end;
  }
  text += given.slice(from);
  const offsetOf = (offset: number, isEnd: boolean): number => {
    const last = offsets.findLast(([at]) => (isEnd ? at < offset : at <= offset));
    if (last === undefined) return offset;
    const [, to, start, end] = last;
    if (offset < to) return isEnd ? end : start;
    return end + offset - to;
  };
  return { text, start: (offset) => offsetOf(offset, false), end: (offset) => offsetOf(offset, true) };
}

/** The names of a text that hold one of these pieces. */
function namesOver(
  text: string,
  seams: readonly Respelling[],
  pieces: readonly Respelling[],
  model: LinkingModel,
): NameMatch[] {
  const found: NameMatch[] = [];
  const choices = Math.max(...pieces.map(({ texts }) => texts.length));
  for (let choice = 0; choice < choices; choice += 1) {
    const other = rewritten(text, pieces, choice);
    for (const match of model.compiledNames.scan(other.text)) {
      const [start, end] = [other.start(match.start), other.end(match.end)];
      if (!pieces.some((piece) => start <= piece.start && end >= piece.end)) continue;
      const seam = seams.findLast((each) => start < each.start && end > each.end);
      const last = seam === undefined ? end : endOfPlace(text, seam, end);
      if (last === undefined) continue;
      const names = match.names.filter((name) =>
        model.known.some([name], (entry) => isWhole(entry) && (seam === undefined || isAsGiven(entry))),
      );
      if (names.length > 0) found.push({ start, end: last, names });
    }
  }
  return found;
}

/** The whole names that these stretches of a text stand for, each by the first of its texts that is one. */
function namesInstead(pieces: readonly NameAbroad[], model: LinkingModel): NameMatch[] {
  return pieces.flatMap(({ start, end, places, texts }) => {
    const countries = places.map(countryOf);
    const isThere = ({ entity: { country } }: NameEntry): boolean =>
      country === undefined || countries.every((other) => other === undefined || other === country);
    for (const other of texts) {
      const [match] = model.compiledNames.scan(other);
      if (match?.start !== 0 || match.end !== other.length) continue;
      const names = match.names.filter((name) => model.known.some([name], (entry) => isWhole(entry) && isThere(entry)));
      if (names.length > 0) return [{ start, end, names }];
    }
    return [];
  });
}

const isWithin = (inner: NameMatch, outer: NameMatch): boolean => outer.start <= inner.start && outer.end >= inner.end;
const overlaps = (one: NameMatch, other: NameMatch): boolean => one.start < other.end && one.end > other.start;

interface RespelledText {
  readonly text: string;
  readonly short: readonly Respelling[];
  readonly seams: readonly Respelling[];
  readonly language: string;
}

/** `matches` with those names; one that stands inside such a name gives way to it. */
export function withRespelledNames(
  { text, short, seams: all, language }: RespelledText,
  matches: readonly NameMatch[],
  model: LinkingModel,
): readonly NameMatch[] {
  const allAbroad = universitiesAbroad(text, language);
  if (short.length + all.length + allAbroad.length === 0) return matches;
  const seams = all.slice(0, MOST_PIECES);
  const abroad = allAbroad.slice(0, MOST_PIECES);
  const pieces = [...short, ...seams].sort((a, b) => a.start - b.start).slice(0, MOST_PIECES);
  const over = pieces.length === 0 ? [] : namesOver(text, seams, pieces, model);
  const found: NameMatch[] = [];
  for (const each of [...over, ...namesInstead(abroad, model)]) {
    const isFree = matches.every(
      (other) => !overlaps(each, other) || (isWithin(other, each) && !isWithin(each, other)),
    );
    if (isFree && !found.some((other) => overlaps(each, other))) found.push(each);
  }
  if (found.length === 0) return matches;
  const others = matches.filter((match) => !found.some((each) => isWithin(match, each)));
  return [...others, ...found].sort((a, b) => a.start - b.start);
}

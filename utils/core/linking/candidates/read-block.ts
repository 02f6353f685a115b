/** Reads one block by itself: its candidates with what their sentences say, competing senses, and countries named. */

import { countHanPlaces, isMostlyHan } from '../../languages/han/places.ts';
import { legalFormLength } from '../../languages/language-profiles.ts';
import { CAPITAL, kindAt } from '../../languages/letters.ts';
import { madeOnce } from '../../languages/made-once.ts';
import { isAnswer, isQuestion } from '../../languages/sentences/answers.ts';
import { ScanNotes } from '../../matching/compiled-names/scan-notes.ts';
import type { NameMatch } from '../../matching/compiled-names/types.ts';
import type { EntityId } from '../../pack/types.ts';
import type { TextBlock } from '../../page/types.ts';
import type { LinkingModel } from '../linking-model.ts';
import { MAX_CANDIDATE_SPANS } from '../page-context.ts';
import { type CapitalReading, readCapitals } from '../senses/competing-senses.ts';
import { BlockNames } from './block-names.ts';
import { BlockDefinitions } from './definitions/block-definitions.ts';
import { unknownShortNames } from './definitions/definitions.ts';
import { hanPieces, isHanDefinedForOther, shortNamesOf } from './definitions/han-definitions.ts';
import { inGivenText } from './given-offsets.ts';
import { hanBearersIn } from './institutions/han-bearers.ts';
import { isLongerInHan, isOfHanPart } from './institutions/han-parts.ts';
import { readInstitution } from './institutions/read-institution.ts';
import { endOfUniversityBehind } from './institutions/university-behind.ts';
import { behindVietnameseOffices } from './institutions/vietnamese-offices.ts';
import { withItemParts } from './item-parts.ts';
import { isFallenApart } from './misspellings/broken-names.ts';
import type { NameEntry } from './name-entry.ts';
import { isInRow } from './name-rows.ts';
import { withNamesAsWritten } from './names-as-written.ts';
import { NamesBeside } from './names-beside.ts';
import { readPerson } from './persons/read-person.ts';
import { withVietnameseNames } from './persons/vietnamese-glosses.ts';
import { withHanPlaces } from './places/block-countries.ts';
import { countryPlacesIn, lastFrom, type NamesOfBlock } from './places/near-countries.ts';
import { notePlaces } from './places/own-places.ts';
import { sportOf } from './sport-of-block.ts';
import { TextAround } from './text-around.ts';
import {
  type BlockFindings,
  type Candidate,
  type CandidateSpan,
  type CompetingSense,
  type Definition,
  type HanPiece,
  isHeading,
  type SpanResult,
} from './types.ts';
import { type VisibleText, visibleText } from './visible-text.ts';

const EXPLANATION =
  /^\s*[(（]["“]?(?:\p{Lu}{2,8},?\s+(?:or|o|ou|oder|and|y|и)\s+)?(\p{Lu}\p{L}{1,7}?)s?(?:["”]?[)）,;]|\s+in\s)/u;
/** What may stand between two names of one enumeration. */
const NAME_GAP = /^(?:['’]s)?[^\p{L}\p{N}]*(?:(?:and|und|et)\s+(?:the\s+)?)?/u;
const FARTHEST_NEXT = 24;
/** Between a person and a body behind, in UTF-16 units. */
const FAR = 24;

const COMMA = 0x2c;
const SPACE = 0x20;
/** The first character of Thai. */
const FIRST_UNSPACED = 0xe00;
/** How far around a person's name its block is searched for callings, in UTF-16 units. */
const CALLING_REACH = 200;

class BlockReader {
  private readonly block: TextBlock;
  private readonly language: string;
  private readonly model: LinkingModel;
  private readonly matches: readonly NameMatch[];
  private readonly competingSenses: CompetingSense[] = [];
  private readonly inBlock: BlockNames;
  private readonly definitions: BlockDefinitions;
  private readonly beside: NamesBeside;
  private readonly named: NamesOfBlock;

  constructor(block: TextBlock, language: string, model: LinkingModel, matches: readonly NameMatch[]) {
    this.block = block;
    this.language = language;
    this.model = model;
    // What lies behind the bound would not be kept anyway.
    const kept = matches.length > MAX_CANDIDATE_SPANS ? matches.slice(0, MAX_CANDIDATE_SPANS) : matches;
    this.matches = behindVietnameseOffices(block.text, kept);
    this.inBlock = new BlockNames(block.text, this.matches, model);
    this.definitions = new BlockDefinitions(this.inBlock);
    this.beside = new NamesBeside(this.inBlock);
    const countryPlaces = madeOnce(() => countryPlacesIn(block.text));
    this.named = { text: block.text, names: this.matches, countryPlaces };
  }

  private names(match: NameMatch | undefined, test: (entry: NameEntry) => boolean): boolean {
    return this.inBlock.some(match, test);
  }

  /** Whether another name starts at the next word; bare names that nothing parts are no two bodies: Cecil Rhodes. */
  private nextIsName(place: number, isBare: boolean): boolean {
    const end = this.matches[place]?.end ?? 0;
    const next = this.matches[place + 1];
    if (!next || next.start > end + FARTHEST_NEXT) return false;
    const gap = NAME_GAP.exec(this.block.text.slice(end, end + FARTHEST_NEXT));
    if (next.start !== end + (gap?.[0].length ?? 0)) return false;
    const isJoined = isBare && gap?.[0] === ' ';
    return this.names(next, ({ form }) => form !== 'side' && !(isJoined && form === 'bare'));
  }

  /** Whether a whole name of an institution ends right before, with a comma between. */
  private followsName(place: number): boolean {
    const before = this.matches[place - 1];
    const start = this.matches[place]?.start ?? 0;
    if (before === undefined || this.block.text.slice(before.end, start) !== ', ') return false;
    return this.names(before, ({ entity, namesInFull, isAcronym }) => !entity.isPerson && namesInFull && !isAcronym);
  }

  private readCandidate(
    entry: NameEntry,
    place: number,
    end: number,
    around: TextAround,
    isBeforeUniversity: boolean,
  ): SpanResult {
    const { text, role } = this.block;
    const start = this.matches[place]?.start ?? 0;
    const { language } = this;
    const { weights, namesakes } = this.model;
    const surface = text.slice(start, end);
    const { entity } = entry.entity;
    if (entity.type === 'institution') {
      const inHeading = isHeading(role);
      const nextIsName = (): boolean => this.nextIsName(place, entry.form === 'bare');
      const rowOfInstitutions = (isPlace: boolean): boolean => isInRow(this.inBlock, place, isPlace);
      const { names = [], end: nameEnd = end } = this.matches[place] ?? {};
      if (entry.isHan && isOfHanPart(this.model.known, entry, around)) return 'none';
      return readInstitution({
        entry,
        institution: entity,
        surface,
        around,
        inHeading,
        role,
        language,
        weights,
        namesakes,
        isShared: names.length > 1,
        isTown: entry.isTown || (names.length > 1 && this.names(this.matches[place], ({ isTown }) => isTown)),
        hasLegalForm: end > nameEnd && !isBeforeUniversity,
        isBeforeUniversity,
        followsName: entry.form === 'bare' && this.followsName(place),
        nextIsName,
        isBesideUnit: () => this.beside.isBesideUnit(entity, surface, place),
        inBlock: this.inBlock,
        rowOfInstitutions,
      });
    }
    const block = { from: Math.max(0, start - CALLING_REACH), to: Math.min(text.length, end + CALLING_REACH) };
    const isAffiliated = this.beside.isAffiliated(entity, place);
    const isShared = (this.matches[place]?.names.length ?? 0) > 1;
    const givenFrom = entry.form === 'surname' ? this.beside.givenBefore(entry, place) : undefined;
    return readPerson({
      entry,
      surface,
      around,
      block,
      language,
      isAffiliated,
      isShared,
      givenFrom,
      weights,
      nextIsName: () => this.nextIsName(place, false),
      isOfBodyElsewhere: () => this.beside.isOfBodyElsewhere(entity, place),
      isBehindBody: () => this.beside.isBehindBody(place),
    });
  }

  /** What the match and the name before it add, to few candidates. */
  private withMore(said: Candidate, { entity }: NameEntry, { misspelled }: NameMatch, place: number): Candidate {
    const ofOfficial = entity.isPerson ? undefined : this.beside.officialBefore(entity.id, place);
    if (ofOfficial === undefined && misspelled === undefined) return said;
    return {
      ...said,
      ...(ofOfficial === undefined ? {} : { ofOfficial }),
      ...(misspelled === undefined ? {} : { misspelled }),
    };
  }

  /** Where the name ends, with the legal form of a company behind it: Amber Metal Inc. */
  private endOf(match: NameMatch): number {
    const { text } = this.block;
    // Most names are followed by a small letter or by none.
    const gap = text.charCodeAt(match.end) === COMMA ? match.end + 1 : match.end;
    if (text.charCodeAt(gap) !== SPACE || kindAt(text, gap + 1) !== CAPITAL) return match.end;
    const isCompany = ({ entity: { entity } }: NameEntry): boolean =>
      entity.type === 'institution' && (entity.kind === 'company' || entity.kind === 'other');
    return this.names(match, isCompany) ? match.end + legalFormLength(text, match.end) : match.end;
  }

  /** Where the word for a university ends behind the bare name of one: Tohoku Üniversitesi, Stanford-Universität. */
  private universityBehind(match: NameMatch): number | undefined {
    const last = endOfUniversityBehind(this.block.text, match.end, this.language);
    return last !== undefined && this.names(match, ({ isOfUniversity }) => isOfUniversity) ? last : undefined;
  }

  /** Whether the block defines a short name in Chinese for a body that has none of the entity's whole names. */
  private isGivenToOther({ isHan, nameKind, entity: { entity } }: NameEntry, start: number, end: number): boolean {
    if (!isHan || nameKind !== 'short' || entity.type !== 'institution') return false;
    const names = entity.names.map(({ text }) => text);
    return isHanDefinedForOther(this.block.text, start, end, names);
  }

  private readSpan(match: NameMatch, place: number): CandidateSpan | null {
    const { start } = match;
    const lastEnd = this.matches[place - 1]?.end ?? 0;
    const universityEnd = this.universityBehind(match);
    const end = universityEnd ?? this.endOf(match);
    // Names of scripts with spaces, which nearly all are, do not fall apart.
    const isUnspaced = this.block.text.charCodeAt(start) >= FIRST_UNSPACED;
    let around: TextAround | null = null;
    const candidates: Candidate[] = [];
    let hasNamesake = false;
    let hasAcronym = false;
    for (const index of match.names) {
      const entry = this.model.known.at(index);
      if (!entry) continue;
      if (entry.isNamesake) {
        hasNamesake = true;
        continue;
      }
      hasAcronym ||= entry.isAcronym;
      if (isUnspaced && isFallenApart({ name: entry.text, text: this.block.text, start, end })) continue;
      around ??= new TextAround(this.block.text, start, end);
      const foreign = entry.isAcronym ? this.definitions.givenToOther(place) : null;
      const isGiven = this.isGivenToOther(entry, start, end);
      const result =
        foreign !== null || isGiven
          ? 'other'
          : this.readCandidate(entry, place, end, around, universityEnd !== undefined);
      if (isGiven || foreign === 'defined') this.contestByDefinition(entry, start);
      else if (result === 'other') this.contest(entry.entity.id, entry.inCapitals, match);
      else if (result === 'thing') this.contestByWords(entry, start);
      else if (result !== 'none' && (entry.entity.isPerson || (result.from ?? start) >= lastEnd))
        candidates.push(this.withMore(result, entry, match, place));
      if (typeof result === 'object' && result.needsHome !== undefined)
        this.contestAway(entry, start, result.needsHome);
    }
    if (hasNamesake) this.contestNamesakes(match);
    if (candidates.length === 0) return null;
    if (candidates.length > 1 && around)
      notePlaces(candidates, { ...this.named, place, end, sentence: around.sentence }, this.model.known);
    this.definitions.noteShortNames(match, end);
    if (!hasAcronym) return { start, end, candidates };
    const defines = this.definitions.definedAt(place);
    const sentence = around?.stretchBefore.from ?? 0;
    if (defines === undefined && sentence === 0) return { start, end, candidates };
    return {
      start,
      end,
      candidates,
      ...(defines === undefined ? {} : { defines }),
      ...(sentence === 0 ? {} : { sentence }),
    };
  }

  /**
   * Notes a competing sense for each other bearer of the span, whether a pack knows the one that is meant or not. A
   * namesake that is spelled like the name itself says nothing about this span.
   */
  private contestNamesakes(match: NameMatch): void {
    const forms = match.names.flatMap((index) => this.model.known.at(index) ?? []);
    for (const { isNamesake, entity, surface } of forms) {
      if (!isNamesake || forms.some((other) => !other.isNamesake && other.entity === entity)) continue;
      const { text, name } = surface;
      if (isLongerInHan(text, name))
        this.competingSenses.push({ entity: entity.id, text: name, at: match.start, defined: false, isOfLonger: true });
      else this.contest(entity.id, name.toUpperCase(), match);
    }
  }

  private contestByDefinition({ entity, inCapitals }: NameEntry, at: number): void {
    this.competingSenses.push({ entity: entity.id, text: inCapitals, at, defined: true });
  }

  private contestAway({ entity, inCapitals }: NameEntry, at: number, unlessHome: Candidate['needsHome']): void {
    this.competingSenses.push({ entity: entity.id, text: inCapitals, at, defined: false, unlessHome });
  }

  private contestByWords({ entity, inCapitals }: NameEntry, at: number): void {
    this.competingSenses.push({ entity: entity.id, text: inCapitals, at, defined: false, isOfWords: true });
  }

  /** Notes that another body is meant: a competing sense of the name, and of the acronym in brackets behind it. */
  private contest(entity: EntityId, text: string, { start, end }: NameMatch): void {
    const gloss = EXPLANATION.exec(this.block.text.slice(end, end + FAR))?.[1]?.toUpperCase();
    this.competingSenses.push({ entity, text, at: start, defined: gloss === text });
    if (gloss !== undefined && gloss !== text)
      this.competingSenses.push({ entity, text: gloss, at: start, defined: true });
  }

  /** Whether the initials are those of the entity's own name. */
  private isOwn({ at, entity }: CompetingSense): boolean {
    const match = this.matches[lastFrom(at, this.matches)];
    return match !== undefined && at < match.end && this.names(match, (entry) => entry.entity.id === entity);
  }

  /** The candidates, and the competing senses: those of the spans, and those of names with the given initials. */
  read(initials: readonly CompetingSense[]): Pick<BlockFindings, 'spans' | 'competingSenses'> & {
    readonly definitions: readonly Definition[];
  } {
    const spans: CandidateSpan[] = [];
    this.matches.forEach((match, place) => {
      const span = this.readSpan(match, place);
      if (span) spans.push(span);
    });
    for (const { from, ...sense } of initials)
      if (!this.isOwn(sense)) this.competingSenses.push({ ...sense, at: from ?? sense.at });
    const all = this.language.startsWith('vi') ? withVietnameseNames(this.block.text, spans, this.model) : spans;
    return { spans: all, competingSenses: this.competingSenses, definitions: this.definitions.found };
  }
}

const NO_PIECES: readonly HanPiece[] = [];
const NO_NAMES: readonly string[] = [];
const NO_CAPITALS: CapitalReading = { competingSenses: [], countries: {}, namesakes: [] };

/** One object for all blocks; each scan resets it. */
const scanNotes = new ScanNotes();

/** Null where the block says nothing that linking could use, as most do. */
export function readBlock(block: TextBlock, pageLanguage: string, model: LinkingModel): BlockFindings | null {
  const found = model.compiledNames.scan(block.text, scanNotes);
  const seen =
    scanNotes.hasUnseen || scanNotes.hasHyphenAtLineEnd
      ? visibleText(block.text, found, (text) => model.compiledNames.scan(text))
      : null;
  return seen === null ? readText(block, found, pageLanguage, model) : readVisible(block, seen, pageLanguage, model);
}

function readText(
  block: TextBlock,
  found: readonly NameMatch[],
  pageLanguage: string,
  model: LinkingModel,
): BlockFindings | null {
  const { id, order, role, text, language = pageLanguage } = block;
  const spoken = scanNotes.count === 0 ? null : readCapitals(text, scanNotes, model);
  const isHan = isMostlyHan(text);
  const hanPlaces = isHan ? countHanPlaces(text) : null;
  const matches = withNamesAsWritten(text, scanNotes, found, language, model);
  const shortNames = scanNotes.count === 0 ? [] : unknownShortNames(text, scanNotes, matches);
  const pieces = isHan ? hanPieces(text) : NO_PIECES;
  const bearers = isHan ? hanBearersIn(text, model) : NO_NAMES;
  const words = isHan ? model.hanNamesakeWords.in(text) : NO_NAMES;
  const sport = model.hasSides ? sportOf(block, matches.length > 0) : undefined;
  if (
    matches.length === 0 &&
    spoken === null &&
    hanPlaces === null &&
    shortNames.length + pieces.length + bearers.length + words.length === 0 &&
    sport === undefined
  )
    return null;
  const { competingSenses: initials, countries: inCapitals, namesakes } = spoken ?? NO_CAPITALS;
  const countries = hanPlaces === null ? inCapitals : withHanPlaces(inCapitals, hanPlaces, role);
  const { spans, competingSenses, definitions } =
    matches.length > 0
      ? new BlockReader(block, language, model, matches).read(initials)
      : { spans: [], competingSenses: initials, definitions: [] };
  // Field by field, which is several times as fast as spreads.
  const findings: { -readonly [Key in keyof BlockFindings]: BlockFindings[Key] } = {
    id,
    order,
    role,
    language,
    spans: role === 'list-item' ? withItemParts(text, spans) : spans,
    competingSenses,
    countries,
    namesakes,
  };
  if (sport !== undefined) findings.sport = sport;
  if (isQuestion(text)) findings.isQuestion = true;
  if (isAnswer(text)) findings.isAnswer = true;
  const all = isHan && definitions.length > 0 ? [...shortNames, ...shortNamesOf(text, definitions)] : shortNames;
  if (all.length > 0) findings.shortNames = all;
  if (pieces.length > 0) findings.hanPieces = pieces;
  if (definitions.length > 0) findings.definitions = definitions;
  if (bearers.length > 0) findings.hanBearers = bearers;
  if (words.length > 0) findings.hanNamesakeWords = words;
  return findings;
}

/** Reads the text without invisible characters; offsets refer to the given text. */
function readVisible(
  block: TextBlock,
  seen: VisibleText,
  pageLanguage: string,
  model: LinkingModel,
): BlockFindings | null {
  const { text } = seen;
  const findings = readText({ ...block, text }, model.compiledNames.scan(text, scanNotes), pageLanguage, model);
  return findings === null ? null : inGivenText(findings, seen);
}

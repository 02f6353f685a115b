/** Reads the names that were found in one block: whom each may name there, by what stands around it. */

import { isHanDefinedForOther } from '../../languages/han/definitions.ts';
import { madeOnce } from '../../languages/made-once.ts';
import type { NameMatch } from '../../matching/compiled-names/types.ts';
import type { TextBlock } from '../../page/types.ts';
import type { LinkingModel } from '../linking-model.ts';
import { MAX_CANDIDATE_SPANS } from '../page-context.ts';
import { BlockNames } from './block-names.ts';
import { BlockSenses } from './block-senses.ts';
import { BlockDefinitions } from './definitions/block-definitions.ts';
import { isOfHanPart } from './institutions/han-parts.ts';
import { readInstitution } from './institutions/read-institution.ts';
import { behindVietnameseOffices } from './institutions/vietnamese-offices.ts';
import { isFallenApart } from './misspellings/broken-names.ts';
import { endWithLegalForm, universityBehind } from './name-ends.ts';
import type { NameEntry } from './name-entry.ts';
import { isInRow } from './name-rows.ts';
import { NamesBeside } from './names-beside.ts';
import { readPerson } from './persons/read-person.ts';
import { withVietnameseNames } from './persons/vietnamese-glosses.ts';
import { countryPlacesIn, type NamesOfBlock, type PlaceOfName } from './places/near-countries.ts';
import { notePlaces } from './places/own-places.ts';
import { TextAround } from './text-around.ts';
import {
  type BlockFindings,
  type Candidate,
  type CandidateSpan,
  type CompetingSense,
  type Definition,
  isHeading,
  type SpanResult,
} from './types.ts';

/** The first character of Thai. */
const FIRST_UNSPACED = 0xe00;
/** How far around a person's name its block is searched for callings, in UTF-16 units. */
const CALLING_REACH = 200;

/** Reads the spans of one block that may name entities of the packs. */
export class SpanReader {
  private readonly block: TextBlock;
  private readonly language: string;
  private readonly model: LinkingModel;
  private readonly matches: readonly NameMatch[];
  private readonly inBlock: BlockNames;
  private readonly definitions: BlockDefinitions;
  private readonly beside: NamesBeside;
  private readonly senses: BlockSenses;
  private readonly named: NamesOfBlock;

  constructor(block: TextBlock, language: string, model: LinkingModel, matches: readonly NameMatch[]) {
    this.block = block;
    this.language = language;
    this.model = model;
    // What lies behind the bound would not be kept anyway.
    const kept = matches.length > MAX_CANDIDATE_SPANS ? matches.slice(0, MAX_CANDIDATE_SPANS) : matches;
    this.matches = behindVietnameseOffices(block.text, kept);
    this.inBlock = new BlockNames(block.text, this.matches, model);
    this.definitions = new BlockDefinitions(this.inBlock, language);
    this.beside = new NamesBeside(this.inBlock);
    this.senses = new BlockSenses(this.inBlock);
    const countryPlaces = madeOnce(() => countryPlacesIn(block.text));
    this.named = { text: block.text, names: this.matches, countryPlaces };
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
      const nextIsName = (): boolean => this.beside.nextIsName(place, entry.form === 'bare');
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
        isTown: entry.isTown || (names.length > 1 && this.inBlock.some(this.matches[place], ({ isTown }) => isTown)),
        hasLegalForm: end > nameEnd && !isBeforeUniversity,
        isBeforeUniversity,
        followsName: entry.form === 'bare' && this.beside.followsName(place),
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
      nextIsName: () => this.beside.nextIsName(place, false),
      isOfBodyElsewhere: () => this.beside.isOfBodyElsewhere(entity, place),
      isBehindBody: () => this.beside.isBehindBody(place),
    });
  }

  /** What the match and the name before it add, to few candidates. */
  private withMore(said: Candidate, entry: NameEntry, { misspelled }: NameMatch, place: number): Candidate {
    const { entity, isAcronym } = entry;
    const ofOfficial = entity.isPerson ? undefined : this.beside.officialBefore(entity.id, place);
    const ofParent = isAcronym ? this.beside.parentBefore(entity, place) : undefined;
    if (ofOfficial === undefined && ofParent === undefined && misspelled === undefined) return said;
    return {
      ...said,
      ...(ofOfficial === undefined ? {} : { ofOfficial }),
      ...(ofParent === undefined ? {} : { ofParent }),
      ...(misspelled === undefined ? {} : { misspelled }),
    };
  }

  /** Whether the block defines a short name in Chinese for a body that has none of the entity's whole names. */
  private isGivenToOther({ isHan, nameKind, entity: { entity } }: NameEntry, start: number, end: number): boolean {
    if (!isHan || nameKind !== 'short' || entity.type !== 'institution') return false;
    const names = entity.names.map(({ text }) => text);
    return isHanDefinedForOther(this.block.text, start, end, names);
  }

  private notePlaces(candidates: Candidate[], place: number, end: number, around: TextAround): void {
    const placeOf = (): PlaceOfName => ({ ...this.named, place, end, sentence: around.sentence });
    notePlaces(candidates, placeOf, this.model.known);
  }

  private readSpan(match: NameMatch, place: number): CandidateSpan | null {
    const { start } = match;
    const lastEnd = this.matches[place - 1]?.end ?? 0;
    const universityEnd = universityBehind(match, this.inBlock, this.language);
    const end = universityEnd ?? endWithLegalForm(match, this.inBlock);
    // Only in scripts without spaces may a name be the end of one word and the beginning of the next.
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
      if (isGiven || foreign === 'defined') this.senses.contestByDefinition(entry, start);
      else if (result === 'other') this.senses.contest(entry.entity.id, entry.inCapitals, match);
      else if (result === 'thing') this.senses.contestByWords(entry, start);
      else if (result !== 'none' && (entry.entity.isPerson || (result.from ?? start) >= lastEnd))
        candidates.push(this.withMore(result, entry, match, place));
      if (typeof result === 'object' && result.needsHome !== undefined)
        this.senses.contestAway(entry, start, result.needsHome);
    }
    if (hasNamesake) this.senses.contestNamesakes(match);
    if (candidates.length === 0) return null;
    if (candidates.length > 1 && around) this.notePlaces(candidates, place, end, around);
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

  /** The candidates, and the competing senses: those of the spans, and those of names with the given initials. */
  read(initials: readonly CompetingSense[]): Pick<BlockFindings, 'spans' | 'competingSenses'> & {
    readonly definitions: readonly Definition[];
  } {
    const spans: CandidateSpan[] = [];
    this.matches.forEach((match, place) => {
      const span = this.readSpan(match, place);
      if (span) spans.push(span);
    });
    const all = this.language.startsWith('vi') ? withVietnameseNames(this.block.text, spans, this.model) : spans;
    return { spans: all, competingSenses: this.senses.withInitials(initials), definitions: this.definitions.found };
  }
}

/** What a page shows about one candidate in its place, each thing found when a feature first asks for it. */

import { stateOf } from '../../languages/han/places.ts';
import { endsAsBodyOfStates } from '../../languages/institutions/national-bodies.ts';
import type { EvidencePlace } from '../../page/types.ts';
import type { NameEntry } from '../candidates/name-entry.ts';
import type { CandidateOccurrence } from '../candidates/occurrences.ts';
import type { Candidate } from '../candidates/types.ts';
import type { LinkingModel } from '../linking-model.ts';
import type { Place, SenseEvidenceOfPage } from '../senses/sense-evidence.ts';
import type { LoneNames } from './lone-names.ts';
import type { PageColumns } from './page-columns.ts';
import type { PageCountries } from './page-countries.ts';
import type { NamedAt, PageEntities } from './page-entities.ts';
import type { PageLearning } from './page-learning.ts';
import type { Relations, Support } from './relations.ts';
import type { Speaker } from './speaker.ts';

/** What is known of the page in one round. */
export interface PageState {
  readonly model: LinkingModel;
  readonly countries: PageCountries;
  /** Contested names, in capitals, of whose other bearers the page speaks. */
  readonly namesakes: ReadonlySet<string>;
  /** Chinese short names, in capitals, that may stand for a university which the page names in full. */
  readonly hanBearers: ReadonlySet<string>;
  /** By ordinal: where the page speaks of another bearer of a person’s Chinese name. */
  readonly othersOfName: ReadonlySet<number>;
  readonly columns: PageColumns;
  readonly speaker: Speaker;
  readonly loneNames: LoneNames;
  readonly learning: PageLearning;
  readonly pageEntities: PageEntities;
  readonly relations: Relations;
  readonly senseEvidence: SenseEvidenceOfPage;
}

export function placeFrom({ index }: Pick<CandidateOccurrence, 'index'>, named: NamedAt): EvidencePlace {
  if (named.index === index) return 'here';
  if (named.inHeading) return 'heading';
  return named.index < index ? 'earlier' : 'later';
}

/** "A.M.": two letters with full stops, which may be anybody's initials. */
const isPairOfInitials = ({ text }: NameEntry): boolean => /^\p{Lu}\.\p{Lu}\.$/u.test(text);

/** By its kind, or by its name where no pack tells the kind: U.N., E.U. */
function isOfStates({ entity: { entity, name } }: NameEntry): boolean {
  if (entity.type !== 'institution') return false;
  return entity.kind === 'intergovernmental' || (entity.kind === 'other' && endsAsBodyOfStates(name));
}

export class Clues {
  readonly occurrence: CandidateOccurrence;
  readonly state: PageState;
  readonly entry: NameEntry;
  readonly candidate: Candidate;
  private knownSupport: Support | null = null;
  private knownOther: boolean | null = null;

  constructor(occurrence: CandidateOccurrence, state: PageState) {
    this.occurrence = occurrence;
    this.state = state;
    this.entry = occurrence.entry;
    this.candidate = occurrence.candidate;
  }

  where(named: NamedAt): EvidencePlace {
    return placeFrom(this.occurrence, named);
  }

  /** What the tied entities of the page say for this one. */
  get support(): Support {
    this.knownSupport ??= this.state.relations.of(this.occurrence);
    return this.knownSupport;
  }

  /** Whether another sense of this acronym or surname is nearer; whole names speak for themselves. */
  get meansOther(): boolean {
    this.knownOther ??= this.findOther();
    return this.knownOther;
  }

  /** Whether an official of the body whom the page names stands right before it. */
  get isOfOfficial(): boolean {
    const { ofOfficial } = this.candidate;
    return ofOfficial !== undefined && this.state.pageEntities.any.has(ofOfficial);
  }

  /**
   * Whether the block gives the name to this one, of several, by the town beside it or by the country nearest to it.
   */
  private get isOfOwnPlace(): boolean {
    const { occurrence, entry, candidate } = this;
    const { country } = entry.entity;
    if (country === undefined) return false;
    if (candidate.beside !== undefined) return candidate.beside === country;
    if (!occurrence.isShared) return false;
    if (candidate.place?.whose === 'beside') return true;
    return candidate.near === country;
  }

  /**
   * Whether the country that is named somewhere in the block, but
   * not beside it, speaks against what the block has just named.
   */
  private isOtherSoFar(place: Place): boolean {
    const { candidate, entry, state } = this;
    if (candidate.beside !== undefined || candidate.place?.whose === 'beside') return false;
    return entry.isAcronym && state.senseEvidence.isOtherSoFar(entry, place);
  }

  /** Whether the page lies on the site of another bearer of the acronym, and does not define it for this one. */
  private get isOnSiteOfOther(): boolean {
    const { entry, occurrence, state } = this;
    if (!entry.isAcronym || occurrence.span.defines !== undefined || state.pageEntities.defined.has(entry.key))
      return false;
    return state.speaker.isOfOther(entry.entity, entry.inCapitals);
  }

  private findOther(): boolean {
    const { entry, occurrence } = this;
    if ((entry.namesInFull && !entry.isOwnWord) || this.state.model.weights.competingSense === 0) return false;
    if (this.isOfOfficial) return false;
    // With a given name, or with the word for a university, it is whole.
    if (this.candidate.from !== undefined && (entry.isPart || entry.form === 'bare')) return false;
    const { span, index } = occurrence;
    const place = { block: index, at: span.start, sentence: span.sentence ?? 0 };
    // Its own town or country near it says more than names elsewhere, unless those define the initials for another one.
    if (this.isOfOwnPlace && !this.state.senseEvidence.isDefinedForOther(entry))
      return this.state.senseEvidence.isOtherInSentence(entry, place) || this.isOtherSoFar(place);
    if (this.isOnSiteOfOther) return true;
    // On its own site an institution does not say that its short name is its own, unless a sentence speaks of others.
    if (this.state.speaker.is(entry.entity)) return this.state.senseEvidence.isOtherInSentence(entry, place);
    return this.state.senseEvidence.about(entry, place) === 'other';
  }

  /** Where the page explains the acronym. */
  get definition(): NamedAt | undefined {
    return this.meansOther ? undefined : this.state.pageEntities.defined.get(this.entry.key);
  }

  /** Where the entity is named by more than an acronym or a part of its name. */
  get named(): NamedAt | undefined {
    const { entry, occurrence } = this;
    if (entry.isDistinctive && entry.namesInFull && !occurrence.isShared) return undefined;
    // Initials count as an acronym where the page says so, and beside the full name where no other entity has them.
    if (entry.form === 'spelled' && occurrence.span.defines === undefined && !this.definition && !this.isOwnInitials)
      return undefined;
    const named = this.state.pageEntities.named.get(entry.entity.id);
    // A shared name that was linked once does not tell which bearer a later use means.
    if (occurrence.isShared && named?.isShared && !entry.isAcronym) return undefined;
    // Where initials tell two persons apart, the name without initials is evidence for neither.
    if (occurrence.isShared && entry.form === 'shortened') return undefined;
    return named && (named.index !== occurrence.index || named.text !== entry.text) ? named : undefined;
  }

  /** Whether the initials of this entity's name are an acronym of no other one. */
  private get isOwnInitials(): boolean {
    const { entry, occurrence, state } = this;
    if (isPairOfInitials(entry) && !isOfStates(entry)) return false;
    return !occurrence.isShared && !this.meansOther && state.model.holdersOf(entry.inCapitals).length === 0;
  }

  /** Where one sentence of the page made sure of this very name. */
  get linkedElsewhere(): NamedAt | undefined {
    const { entry, occurrence, candidate } = this;
    if (this.named || this.meansOther) return undefined;
    const linked = this.state.pageEntities.linked.get(entry.key);
    // Of surnames, only those behind a title or a given name are kept there.
    if (entry.form === 'surname' && candidate.isTitled !== true && candidate.from === undefined) return linked;
    if (candidate.standsAsName === true) return linked;
    if (!(entry.isAcronym || occurrence.isShared)) return undefined;
    return linked && linked.index !== occurrence.index ? linked : undefined;
  }

  /** Whether more than this name says that the page deals with the entity. */
  get isKnownOtherwise(): boolean {
    return this.named !== undefined || this.definition !== undefined || this.state.speaker.is(this.entry.entity);
  }

  /** Other entities that the page names. */
  get others(): number {
    const { any } = this.state.pageEntities;
    return any.size - (any.has(this.entry.entity.id) ? 1 : 0);
  }

  /**
   * Of the countries of all bearers of the name, the one that is
   * named nearest to it, otherwise the one that is named most.
   */
  get leadingCountry(): string | undefined {
    const { bearerCountries, index } = this.occurrence;
    return this.candidate.near ?? this.state.countries.leadingOf(bearerCountries, index);
  }

  /**
   * Where the page is made, if that is another country: of what
   * every country has, it means its own where it names no other.
   */
  private get homeElsewhere(): string | undefined {
    const { everyCountryHasOne, country } = this.entry.entity;
    if (!everyCountryHasOne || this.entry.isHan || this.named !== undefined) return undefined;
    const { home } = this.state.countries;
    return home === undefined || country === undefined || stateOf(home) === stateOf(country) ? undefined : home;
  }

  /** The country that is spoken of where the name stands. */
  get spokenCountry(): string | undefined {
    const { spoken } = this.candidate;
    const { countries } = this.state;
    if (spoken === undefined) return this.homeElsewhere ?? countries.at(this.occurrence.index);
    return spoken === '' ? countries.around(this.occurrence.index) : stateOf(spoken);
  }
}

import { cardRecord } from '../../facts/cards/card-record.ts';
import { profileOf } from '../../pack/entity-types.ts';
import type { PackIndex } from '../../pack/index-pack.ts';
import { seatOf } from '../../pack/seat-of.ts';
import type { Edtf, Entity, EntityId } from '../../pack/types.ts';
import type { FormParty, FormText, NamedEntity, RecordForm, Side } from '../keeping/form.ts';
import type { Report, ReportedParty, ReportStatus, StoryPage } from '../types.ts';
import { countriesOfTowns, countryOfPlace } from './country-of-place.ts';
import { finerKind } from './finer-kind.ts';
import { ReadPlaces } from './read-places.ts';
import { quoteOf } from './source-quote.ts';
import type { Proposal, ProposalStatus } from './types.ts';

/** An entity of the packs as a form names it. */
export function knownEntity(index: PackIndex, entity: Entity): Omit<NamedEntity, 'read'> {
  const { country } = profileOf(entity);
  const seat = seatOf(index, entity);
  const where =
    country === null && seat === undefined ? {} : { where: { country, ...(seat === undefined ? {} : { seat }) } };
  return { name: index.nameIn(entity), entity: entity.id, ...where };
}

/** Makes the forms of reports; every field keeps where it was read. */
export class FormFiller {
  readonly #places: ReadPlaces;
  readonly #story: StoryPage;
  readonly #index: PackIndex;
  #towns: ReturnType<typeof countriesOfTowns> | null = null;

  constructor(story: StoryPage, index: PackIndex) {
    this.#places = new ReadPlaces(story);
    this.#story = story;
    this.#index = index;
  }

  formOf(report: Report, page: Edtf | null): RecordForm {
    const { quote } = report;
    const date: FormText = {
      text: report.date ?? '',
      read: report.date === null ? null : this.#places.ofDate(report.date, quote, page),
    };
    const place: FormText = {
      text: report.place ?? '',
      read: report.place === null ? null : this.#places.ofText(report.place, quote),
    };
    const base = {
      isPlanned: report.happened === 'planned',
      date,
      place,
      placeCountry: report.place === null ? '' : this.#countryOf(report.place, place.read?.sentence ?? quote),
    };
    const sides = (parties: readonly ReportedParty[], side: Side) =>
      parties.map((party): FormParty => ({ side, ...this.#named(party.entity, party.text, quote) }));
    switch (report.type) {
      case 'agreement':
        return {
          ...base,
          type: 'agreement',
          kind: finerKind(report.kind, quote, this.#story.language),
          parties: sides(report.parties, 'party'),
          signatories: report.signatories.map(({ official, text, for: party }) => ({
            ...this.#named(official, text, quote),
            for: party,
          })),
        };
      case 'visit':
        return {
          ...base,
          type: 'visit',
          kind: report.kind,
          parties: [...sides(report.visitors, 'visitor'), ...sides(report.hosts, 'host')],
        };
      case 'event': {
        const parties = sides(report.parties, 'party');
        // A party may be what was founded; a form has it by the name that the packs give it.
        const named = report.parties.findIndex(({ text }) => text === report.what);
        return { ...base, type: 'event', kind: report.kind, what: parties[named]?.name ?? report.what ?? '', parties };
      }
    }
  }

  /** An entity by the name that the packs give it; an unknown one by the page's words. */
  #named(entity: EntityId | null, text: string, quote: string) {
    const known = entity === null ? undefined : this.#index.entity(entity);
    const read = this.#places.ofText(text, quote);
    return known ? { ...knownEntity(this.#index, known), read } : { name: text, entity, read };
  }

  #countryOf(place: string, sentence: string): string {
    return countryOfPlace(place, sentence, () => {
      this.#towns ??= countriesOfTowns(new Set(this.#story.mentions.map(({ entity }) => entity)), this.#index);
      return this.#towns;
    });
  }

  statusOf(status: ReportStatus): ProposalStatus {
    return status.kind === 'new' ? status : { ...status, record: cardRecord(this.#index, status.record) };
  }

  proposalOf(report: Report, page: Edtf | null): Omit<Proposal, 'key'> {
    return {
      form: this.formOf(report, page),
      quote: quoteOf(this.#story, report.block, report.quote),
      status: this.statusOf(report.status),
    };
  }
}

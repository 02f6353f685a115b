/**
 * What a form adds to a pack: a source, the entities that are new, and the fact itself. Pure; ids and days are given.
 */
import { rowId } from '../../own-data/row-id.ts';
import type { OwnChange, OwnRows, RowEdit } from '../../own-data/types.ts';
import { LIST_NAMES, type ListName } from '../../pack/check-schema.ts';
import type { EntityId, InstitutionKind, Reference } from '../../pack/types.ts';
import { fingerprint, slugOf } from '../../register/packing/ids.ts';
import { institutionKind } from '../../register/packing/institution-kind.ts';
import type { PageSource, SourceQuote } from '../proposals/types.ts';
import { countryCode } from './check-form.ts';
import type { EventForm, FactForm, FormParty, InstitutionForm, NamedEntity, OfficialForm, RecordForm } from './form.ts';
import { nameAndAcronym } from './name-and-acronym.ts';

/** Rows to add, by list, in the form of the file of a pack. */
export type KeptRows = { readonly [List in ListName]: readonly OwnRows[List][] };

export interface KeepOptions {
  readonly source: PageSource;
  readonly quote: SourceQuote;
  /** The day on which the reader keeps it, `2026-11-28`. */
  readonly today: string;
  /** Some characters of a random UUID, so that new rows share no id with others. */
  readonly mark: string;
  /** How the pack names an entity that some pack knows: its own by id, others with their names. */
  readonly reference: (entity: EntityId, name: string) => Reference;
  /** The title of an event, in the reader's language. */
  readonly titleOf: (form: EventForm) => string;
}

/** What the pack format allows. */
const MAX_QUOTE = 200;
const MAX_TITLE = 300;
const MAX_URL = 2_000;

/** Cuts at a whole character. */
const cut = (text: string, length: number): string =>
  text.length <= length
    ? text
    : `${text
        .slice(0, length - 1)
        .toWellFormed()
        .replace(/\ufffd$/u, '')}…`;
const oneLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();

/** Rows as a change of own data. */
export const keepingChange = (rows: KeptRows): OwnChange => ({
  edits: LIST_NAMES.flatMap((list) => rows[list].map((to) => ({ list, from: null, to }) as RowEdit)),
});

/** A form as rows to add. Call it for a form without faults. */
export function keptRows(form: FactForm, options: KeepOptions): KeptRows {
  return new Keeper(options).keep(form);
}

class Keeper {
  readonly #options: KeepOptions;
  readonly #taken = new Set<string>();
  readonly #page: KeptRows['sources'][number];
  readonly #institutions: KeptRows['institutions'][number][] = [];
  readonly #officials: KeptRows['officials'][number][] = [];

  constructor(options: KeepOptions) {
    this.#options = options;
    this.#page = pageRow(options);
  }

  keep(form: FactForm): KeptRows {
    const records: Partial<KeptRows> = {};
    switch (form.type) {
      case 'institution':
        this.#institutionOf(form);
        break;
      case 'official':
        this.#officialOf(form);
        break;
      default:
        Object.assign(records, this.#recordOf(form));
    }
    return {
      sources: [this.#page],
      institutions: this.#institutions,
      officials: this.#officials,
      agreements: [],
      visits: [],
      events: [],
      ...records,
    };
  }

  get #citations() {
    const { locator, sentence, selectors } = this.#options.quote;
    const quote = cut(oneLine(sentence), MAX_QUOTE);
    return [
      {
        source: this.#page.id,
        locator,
        ...(quote === '' ? {} : { quote }),
        ...(selectors.length === 0 ? {} : { selectors }),
      },
    ];
  }

  #newId(text: string): string {
    const base = rowId(text, this.#options.mark);
    let id = base;
    for (let count = 2; this.#taken.has(id); count += 1) id = `${base}-${count}`;
    this.#taken.add(id);
    return id;
  }

  #institutionOf({ name, kind, country, otherName }: InstitutionForm): string {
    const code = countryCode(country);
    const id = this.#newId(name);
    const other = otherName.trim();
    this.#institutions.push({
      id,
      name: name.trim(),
      kind,
      ...(code === null ? {} : { country: code }),
      names: [
        { text: name.trim(), kind: 'full' },
        ...(other === '' || other === name.trim()
          ? []
          : [{ text: other, kind: /^[\p{Lu}\p{N}-]{2,12}$/u.test(other) ? ('acronym' as const) : ('short' as const) }]),
      ],
      citations: this.#citations,
    });
    return id;
  }

  /** One that the packs know, or a new one; the same new name twice is one institution. */
  #body({ entity, name: given }: NamedEntity): Reference {
    if (entity !== null) return this.#options.reference(entity, given);
    const { name, acronym } = nameAndAcronym(given);
    const known = this.#institutions.find((each) => each.name.toLowerCase() === name.trim().toLowerCase());
    if (known) return known.id;
    const kind: InstitutionKind = institutionKind(name);
    return this.#institutionOf({ type: 'institution', name, kind, country: '', otherName: acronym });
  }

  #person({ entity, name }: NamedEntity): Reference {
    if (entity !== null) return this.#options.reference(entity, name);
    const id = this.#newId(name);
    this.#officials.push({
      id,
      name: name.trim(),
      names: [{ text: name.trim(), kind: 'full' }],
      roles: [],
      citations: this.#citations,
    });
    return id;
  }

  #officialOf({ name, title, institution }: OfficialForm): void {
    const { published } = this.#options.source;
    const at = this.#body(institution);
    const id = this.#newId(name);
    this.#officials.push({
      id,
      name: name.trim(),
      names: [{ text: name.trim(), kind: 'full' }],
      roles: [
        {
          title: cut(title.trim(), MAX_TITLE),
          institution: at,
          ...(published === null ? {} : { asOf: published }),
          citations: this.#citations,
        },
      ],
      citations: this.#citations,
    });
  }

  #recordOf(form: RecordForm): Partial<KeptRows> {
    const parties = form.parties.map((party) => ({ party, reference: this.#body(party) }));
    const on = (...sides: readonly FormParty['side'][]) =>
      parties.filter(({ party }) => sides.includes(party.side)).map(({ reference }) => reference);
    const date = form.date.text.trim() === '' ? null : form.date.text.trim();
    const country = countryCode(form.placeCountry);
    const place = form.place.text.trim();
    const places = place === '' || country === null ? [] : [{ name: cut(place, MAX_TITLE), country }];
    const names = form.parties.map(({ name }) => name.trim()).join(' ');
    const id = this.#newId(`${form.type} ${date ?? ''} ${slugOf(names, 'of')}`);
    const base = { id, topics: [], citations: this.#citations };
    switch (form.type) {
      case 'agreement':
        return {
          agreements: [
            {
              ...base,
              kind: form.kind,
              parties: on('party', 'visitor', 'host'),
              signed: date,
              ...(form.isPlanned ? { status: 'in-preparation' as const } : {}),
              signatories: form.signatories.flatMap((signatory) => {
                const party = signatory.for === null ? undefined : parties[signatory.for];
                return party ? [{ official: this.#person(signatory), for: party.reference }] : [];
              }),
              ...(places[0] ? { place: places[0] } : {}),
            },
          ],
        };
      case 'visit':
        return {
          visits: [
            { ...base, kind: form.kind, visitors: on('visitor', 'party'), hosts: on('host'), date, places, people: [] },
          ],
        };
      case 'event': {
        const { topics: _, ...event } = base;
        const title = cut(oneLine(this.#options.titleOf(form)), MAX_TITLE);
        return {
          events: [
            {
              ...event,
              kind: form.kind,
              title,
              date,
              places,
              organisers: [],
              participants: on('party', 'visitor', 'host'),
              people: [],
            },
          ],
        };
      }
    }
  }
}

/**
 * The page as a source. The id follows from what the row says, so that a second fact of the same page and day brings
 * the same row.
 */
function pageRow({ source, today }: KeepOptions): KeptRows['sources'][number] {
  const row = {
    publisher: cut(oneLine(source.publisher) || hostOf(source.url) || '–', MAX_TITLE),
    title: cut(oneLine(source.title) || source.url || '–', MAX_TITLE),
    ...(/^https?:\/\/[^\s/?#]+\S*$/u.test(source.url) && source.url.length <= MAX_URL ? { url: source.url } : {}),
    ...(source.published === null ? {} : { published: source.published }),
    language: /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/u.test(source.language) ? source.language : 'und',
    accessed: today,
  };
  return { id: rowId(row.title, fingerprint(JSON.stringify(row))), ...row };
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');

/** Short ways to write small packs for tests of linking. All bodies and persons are invented; the places are real. */
import { parsePack } from '../../../../utils/core/pack/parse.ts';
import type { Name, NameEvidence, NameKind, Namesake, Pack } from '../../../../utils/core/pack/types.ts';

const citations = [{ source: 'gazette', locator: '¶1' }];
const sources = [{ id: 'gazette', publisher: 'The Gazette', title: 'Invented bodies', language: 'en' }];

const named =
  (kind: NameKind) =>
  (text: string, evidence?: NameEvidence, lang?: string): Name => ({
    text,
    kind,
    ...(evidence === undefined ? {} : { evidence }),
    ...(lang === undefined ? {} : { lang }),
  });

export const full = named('full');
export const short = named('short');
export const acronym = named('acronym');
export const former = named('former');
/** A whole name in another language. */
export const translated = (text: string, lang: string, evidence?: NameEvidence): Name =>
  named('translated')(text, evidence, lang);

/** "HUC = Highland University of Cyprus": what else bears one of the names. */
const namesake = (line: string): Namesake => {
  const [text = '', what = ''] = line.split(' = ');
  return { text, what };
};

interface BodyDetails {
  readonly kind?: string;
  readonly country?: string;
  readonly partOf?: string;
  readonly summary?: string;
  readonly url?: string;
  readonly identifiers?: { readonly wikidata: string };
  readonly names?: readonly Name[];
  readonly namesakes?: readonly string[];
}

/** An institution; of kind university where nothing is said. */
export const body = (id: string, name: string, { namesakes, ...details }: BodyDetails = {}) => ({
  kind: 'university',
  names: [],
  ...details,
  id,
  name,
  ...(namesakes ? { namesakes: namesakes.map(namesake) } : {}),
  citations,
});

interface PersonDetails {
  readonly names?: readonly Name[];
  /** "rector at harbour-university". */
  readonly roles?: readonly string[];
  readonly namesakes?: readonly string[];
}

/** An official; other people are taken to have the name as well where its evidence says `context`. */
export const person = (id: string, name: string, { names = [], roles = [], namesakes }: PersonDetails = {}) => ({
  id,
  name,
  names,
  roles: roles.map((role) => {
    const [title, institution] = role.split(' at ');
    return { title, institution, citations };
  }),
  ...(namesakes ? { namesakes: namesakes.map(namesake) } : {}),
  citations,
});

interface Contents {
  readonly institutions: readonly ReturnType<typeof body>[];
  readonly officials?: readonly ReturnType<typeof person>[];
  /** Each ties the institutions and officials it lists to one another, as an agreement, a visit or an event does. */
  readonly agreements?: readonly (readonly string[])[];
  readonly visits?: readonly (readonly string[])[];
  readonly events?: readonly (readonly string[])[];
}

/** The pack that holds these entities and records. */
export function packOf({ institutions, officials = [], agreements = [], visits = [], events = [] }: Contents): Pack {
  const isBody = (id: string): boolean => institutions.some((each) => each.id === id);
  const bodiesOf = (ids: readonly string[]) => ids.filter(isBody);
  const peopleOf = (ids: readonly string[]) => ids.filter((id) => !isBody(id)).map((official) => ({ official }));
  return parsePack({
    format: 'partnership-pack/1',
    id: 'invented',
    title: 'Invented bodies',
    version: '1',
    asOf: '2024-01-31',
    coverage: 'Bodies and persons that do not exist.',
    sources,
    institutions,
    officials,
    agreements: agreements.map((ids, at) => ({
      id: `agreement-${at}`,
      kind: 'memorandum-of-understanding',
      title: 'Memorandum',
      parties: bodiesOf(ids),
      signed: null,
      signatories: [],
      attendees: peopleOf(ids).map(({ official }) => official),
      topics: [],
      summary: 'They agreed.',
      citations,
    })),
    visits: visits.map((ids, at) => ({
      id: `visit-${at}`,
      kind: 'delegation',
      title: 'Visit',
      visitors: bodiesOf(ids).slice(0, 1),
      hosts: bodiesOf(ids).slice(1),
      date: null,
      places: [],
      people: peopleOf(ids),
      topics: [],
      summary: 'They met.',
      citations,
    })),
    events: events.map((ids, at) => ({
      id: `event-${at}`,
      kind: 'conference',
      title: 'Conference',
      date: null,
      places: [],
      organisers: [],
      participants: bodiesOf(ids),
      people: peopleOf(ids),
      summary: 'They took part.',
      citations,
    })),
  });
}

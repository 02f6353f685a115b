/** What a reader selected on a page, as forms: the names, dates and known entities in it. */
import { countryAfter, countryInApposition } from '../../languages/geography/places.ts';
import type { PackIndex } from '../../pack/index-pack.ts';
import type { Edtf, EntityId } from '../../pack/types.ts';
import type { Mention, TextBlock } from '../../page/types.ts';
import { institutionKind } from '../../register/packing/institution-kind.ts';
import { findDateline } from '../dates/dateline.ts';
import { resolveDate } from '../dates/resolve-date.ts';
import { Acronyms } from '../names/acronyms.ts';
import { foldName } from '../parties.ts';
import { FormFiller, knownEntity } from '../proposals/form-filler.ts';
import { quoteOf, sourceOf } from '../proposals/source-quote.ts';
import type { PageSource, SourceQuote } from '../proposals/types.ts';
import { readReports } from '../read-reports.ts';
import { ReadSentence } from '../story/read-sentence.ts';
import { sentencesOf } from '../story/sentences.ts';
import type { SourcedStory } from '../types.ts';
import type { AgreementForm, InstitutionForm, NamedEntity, OfficialForm, ReadPlace, VisitForm } from './form.ts';
import { nameAndAcronym } from './name-and-acronym.ts';

export const SELECTED_TYPES = ['institution', 'official', 'agreement', 'visit'] as const;
export type SelectedType = (typeof SELECTED_TYPES)[number];

/** A selection as a form of each type, with the page as its source. */
export interface SelectedFacts {
  readonly source: PageSource;
  readonly quote: SourceQuote;
  readonly forms: {
    readonly institution: InstitutionForm;
    readonly official: OfficialForm;
    readonly agreement: AgreementForm;
    readonly visit: VisitForm;
  };
  /** What it most likely tells of. */
  readonly likely: SelectedType;
}

/** UTF-16 units of a selection that are read. */
const MAX_SELECTION = 10_000;
const MAX_NAME = 300;
/** A longer text is no name. */
const LONGEST_NAME = 120;

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** A part of a sentence is read as one: what ends without a full stop is taken for a heading otherwise. */
const asSentence = (text: string): string => (/[.!?…。！？]["”’»」』）)\]]*$/u.test(text) ? text : `${text} .`);

interface Selected {
  readonly block: number;
  readonly blocks: readonly TextBlock[];
  readonly mentions: readonly Mention[];
}

/** The selected part of a page, as a page of its own: the block that holds it, or the blocks that it holds. */
function selectedPart(story: SourcedStory, text: string): Selected {
  const within = story.blocks.find((block) => block.text.includes(text));
  if (within) {
    const start = within.text.indexOf(text);
    const mentions = story.mentions
      .filter((each) => each.block === within.id && each.start >= start && each.end <= start + text.length)
      .map((each) => ({ ...each, start: each.start - start, end: each.end - start }));
    return { block: within.id, blocks: [{ ...within, role: 'text', text: asSentence(text) }], mentions };
  }
  const folded = oneLine(text);
  const whole = story.blocks.filter((block) => block.text.trim() !== '' && folded.includes(oneLine(block.text)));
  const [first] = whole;
  if (!first) return { block: -1, blocks: [{ id: -1, order: 0, role: 'text', text: asSentence(text) }], mentions: [] };
  const ids = new Set(whole.map(({ id }) => id));
  return {
    block: first.id,
    blocks: whole.map((block) => ({ ...block, role: 'text' as const })),
    mentions: story.mentions.filter(({ block }) => ids.has(block)),
  };
}

/** What stands in a selection. */
interface Contents {
  readonly institutions: readonly NamedEntity[];
  readonly persons: readonly NamedEntity[];
  readonly date: { readonly edtf: Edtf; readonly words: string; readonly sentence: string } | null;
  readonly office: string;
  readonly words: 'signed' | 'visited' | null;
}

const SIGNS = ['signed', 'sign', 'signing', 'memoranda', 'memorandaOfUnderstanding', 'otherAgreements'] as const;
const VISITS = ['visited', 'visit', 'visiting', 'received', 'wasReceived', 'delegations'] as const;

function contentsOf(
  sentences: readonly ReadSentence[],
  acronyms: Acronyms,
  page: Edtf | null,
  index: PackIndex,
): Contents {
  const named = (kind: 'institutions' | 'persons'): readonly NamedEntity[] => {
    const all = new Map<string, NamedEntity>();
    for (const sentence of sentences) {
      for (const { entity, text } of sentence[kind]) {
        const known = entity === null ? undefined : index.entity(entity as EntityId);
        const given = known ? knownEntity(index, known) : { name: nameAndAcronym(acronyms.nameOf(text)).name, entity };
        const key = entity ?? foldName(given.name);
        if (!all.has(key)) all.set(key, { ...given, read: { text, sentence: sentence.quote } });
      }
    }
    return [...all.values()];
  };
  const dates = sentences.flatMap((sentence) =>
    sentence.dates.flatMap(({ date, text }) => {
      const edtf = resolveDate(date, page, 'past');
      return edtf === null ? [] : [{ edtf, words: text.replace(/[\s.]+$/u, ''), sentence: sentence.quote }];
    }),
  );
  const office = sentences.flatMap((sentence) =>
    sentence.find('offices').map(({ start, end }) => sentence.between(start, end)),
  )[0];
  const tells = (lists: typeof SIGNS | typeof VISITS): boolean =>
    sentences.some((sentence) => sentence.find(...lists).length > 0);
  return {
    institutions: named('institutions'),
    persons: named('persons'),
    date: dates[0] ?? null,
    office: office ?? '',
    words: tells(SIGNS) ? 'signed' : tells(VISITS) ? 'visited' : null,
  };
}

const NOBODY: NamedEntity = { name: '', entity: null, read: null };

/** Reads a selection of a page; pure, and bounded for any text. */
export function selectedFacts(story: SourcedStory, selection: string, index: PackIndex): SelectedFacts {
  const text = selection.slice(0, MAX_SELECTION).trim();
  const part = selectedPart(story, text);
  const date = story.date ?? findDateline(story);
  const page = { ...story, date, blocks: part.blocks, mentions: part.mentions };
  const acronyms = new Acronyms();
  const sentences = sentencesOf(page).map((sentence, at) => new ReadSentence(sentence, at, acronyms));
  const contents = contentsOf(sentences, acronyms, date, index);
  const filler = new FormFiller(page, index);
  const reported = readReports(page, index).reports.map((report) => filler.formOf(report, date));
  const base = {
    isPlanned: false,
    date: contents.date
      ? { text: contents.date.edtf, read: { text: contents.date.words, sentence: contents.date.sentence } }
      : { text: '', read: null },
    place: { text: '', read: null },
    placeCountry: '',
  };
  const name = oneLine(text).slice(0, MAX_NAME);
  const agreement = reported.find((form) => form.type === 'agreement');
  const visit = reported.find((form) => form.type === 'visit');
  return {
    source: sourceOf({ ...story, date }),
    quote: quoteOf(story, part.block, text),
    forms: {
      institution: institutionForm(contents, name),
      official: {
        type: 'official',
        name: contents.persons[0]?.name ?? (name.length <= LONGEST_NAME ? name : ''),
        title: contents.office,
        institution: contents.institutions[0] ?? NOBODY,
      },
      agreement: agreement ?? {
        ...base,
        type: 'agreement',
        kind: 'cooperation-agreement',
        parties: contents.institutions.map((each) => ({ ...each, side: 'party' })),
        signatories: contents.persons.map((each) => ({ ...each, for: null })),
      },
      visit: visit ?? {
        ...base,
        type: 'visit',
        kind: 'delegation',
        parties: contents.institutions.map((each, at) => ({ ...each, side: at === 0 ? 'visitor' : 'host' })),
      },
    },
    likely: likelyType(contents, agreement !== undefined, visit !== undefined),
  };
}

function likelyType(contents: Contents, isAgreement: boolean, isVisit: boolean): SelectedType {
  const { institutions, persons, words } = contents;
  if (isAgreement || (words === 'signed' && institutions.length > 1)) return 'agreement';
  if (isVisit || (words === 'visited' && institutions.length > 0)) return 'visit';
  return persons.length > 0 && institutions.every(({ entity }) => entity !== null) ? 'official' : 'institution';
}

const ACRONYM = /[(（]\s*(\p{Lu}[\p{Lu}\p{N}-]{1,11})\s*[)）]/u;

/** The first name that the packs do not know, otherwise the selection itself. */
function institutionForm({ institutions }: Contents, text: string): InstitutionForm {
  const unknown = institutions.find(({ entity }) => entity === null);
  const found = unknown?.name ?? '';
  const plain = text.replace(ACRONYM, '').replace(/\s+/gu, ' ').trim();
  const name = found !== '' ? found : plain.length <= LONGEST_NAME ? plain : '';
  const acronym = ACRONYM.exec(text)?.[1] ?? '';
  const country = countryBehind(unknown?.read ?? { text: plain, sentence: text });
  return { type: 'institution', name, kind: institutionKind(name), country, otherName: acronym };
}

/** The country behind a name: “…, Kenya;”, “… (Kenya)”, “… of Kenya”. */
function countryBehind({ text, sentence }: ReadPlace): string {
  const at = sentence.indexOf(text);
  const behind = at < 0 ? '' : sentence.slice(at + text.length);
  return (countryInApposition(behind) ?? countryAfter(behind))?.country ?? '';
}

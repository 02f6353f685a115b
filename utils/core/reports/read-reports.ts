/** What a page reports: signings, visits and foundings, and whether the packs know them. */
import type { PackIndex } from '../pack/index-pack.ts';
import type { Edtf, OfficialId } from '../pack/types.ts';
import { Antecedents, type NamedIn } from './antecedents.ts';
import { compareWithPack } from './compare.ts';
import { findDateline } from './dates/dateline.ts';
import { resolveDate } from './dates/resolve-date.ts';
import { dateOfDeed } from './deeds/date-of.ts';
import { foundingsIn } from './deeds/foundings.ts';
import { furtherHosts } from './deeds/further-hosts.ts';
import { heldIn, OCCASIONS } from './deeds/held-in.ts';
import { partnershipsIn } from './deeds/partnerships.ts';
import { placeOf } from './deeds/place-of.ts';
import { settleSignatories, signatoriesIn } from './deeds/signatories.ts';
import { type SigningsFound, signingsIn } from './deeds/signings.ts';
import type { Deed, NamedParty, NamedSignatory } from './deeds/types.ts';
import { visitsIn } from './deeds/visits.ts';
import { knownOf } from './known.ts';
import { addDeed } from './merge.ts';
import { Acronyms } from './names/acronyms.ts';
import { ownBodyOf } from './names/own-body.ts';
import { distinctParties, isSameParty } from './parties.ts';
import { partyUses } from './roles/party-roles.ts';
import { INSTITUTION_MARK, PERSON_MARK } from './story/marks.ts';
import { ReadSentence } from './story/read-sentence.ts';
import { type Sentence, sentencesOf } from './story/sentences.ts';
import { partyOf, type StorySoFar } from './story/story.ts';
import type { PageReports, Report, ReportedParty, ReportedSignatory, StoryPage } from './types.ts';
import type { Matcher, Words } from './words/words-of.ts';

/** Sentences behind a deed in which its day and place may be told. */
const OCCASION_REACH = 4;
/** Sentences that tell of deeds, at most: no page has more news. */
const MAX_TELLING = 250;
/** Reports of a page, at most. */
const MAX_REPORTS = 60;
/** Sentences in which acronyms are looked for, at most. */
const MAX_DEFINITIONS = 60;
const BRACKET = /[(（]/;
const ACRONYM_DEFINED = /[\p{L}\ue000-\ue3ff]\s*[(（]\p{Lu}[\p{Lu}\p{N}-]{1,9}[)）]/u;

const definesAcronym = (text: string): boolean => BRACKET.test(text) && ACRONYM_DEFINED.test(text);

const SIGNS = ['signed', 'sign', 'signing', 'signedWithoutInstrument', 'exchanged'] as const;
const TELLS = [
  ...SIGNS,
  'partnered',
  'partner',
  'visited',
  'visit',
  'came',
  'comes',
  'visiting',
  'received',
  'receive',
  'wasReceived',
  'led',
  'toured',
  'founded',
  'found',
  'joined',
  'join',
  'admitted',
] as const;
const PAPERS = [
  'memorandaOfUnderstanding',
  'memorandaOfCooperation',
  'frameworkAgreements',
  'otherAgreements',
  'memoranda',
  'anyAgreement',
] as const;
const KNOWN_NAME = new RegExp(`${INSTITUTION_MARK}|${PERSON_MARK}`, 'u');

interface TellingWords {
  readonly tells: Matcher;
  readonly signs: Matcher;
  readonly papers: Matcher;
}
const tellingWords = new WeakMap<Words, TellingWords>();

/** Asked for with every sentence of a page, so they are kept. */
function tellingWordsOf(words: Words): TellingWords {
  const done = tellingWords.get(words);
  if (done) return done;
  const made = {
    tells: words.matcher(...TELLS),
    signs: words.matcher(...SIGNS),
    papers: words.matcher(...PAPERS, 'signedWithoutInstrument'),
  };
  tellingWords.set(words, made);
  return made;
}

/**
 * Whether a sentence may tell of a deed that can be proposed: it names somebody whom the packs know, or it tells of a
 * signing, whose parties may stand elsewhere.
 */
function tells({ text, words }: Sentence, before: Sentence | undefined): boolean {
  const { tells: telling, signs, papers } = tellingWordsOf(words);
  if (KNOWN_NAME.test(text)) return telling.isIn(text);
  if (!signs.isIn(text)) return false;
  // “It was signed on Monday.”
  return papers.isIn(text) || (before !== undefined && papers.isIn(before.text));
}

/** What may stand before the one who acts: nothing, a day, a clause that names no body. */
const LEAD = new RegExp(String.raw`^(?:["“«]?|(?:(?!${INSTITUTION_MARK}).)*[,，\ue800-\uebff]\s*)$`, 'u');

const opensWithPronoun = (sentence: ReadSentence): boolean =>
  sentence.find('pronouns').some(({ start }) => LEAD.test(sentence.between(0, start)));

/** Reads a story; gives each deed once, in the order of the page. Pure; bounded for any page. */
class StoryReader {
  readonly #page: StoryPage;
  readonly #date: Edtf | null;
  readonly #index: PackIndex;
  readonly #known: StorySoFar['known'];
  readonly #acronyms = new Acronyms();
  readonly #antecedents = new Antecedents();
  readonly #read = new Map<number, ReadSentence>();
  #sentences: readonly Sentence[] = [];
  #deeds: readonly Deed[] = [];

  constructor(page: StoryPage, index: PackIndex) {
    this.#page = page;
    this.#index = index;
    this.#known = knownOf(index);
    this.#date = page.date ?? findDateline(page);
  }

  get #story(): StorySoFar {
    return {
      date: this.#date,
      known: this.#known,
      antecedents: this.#antecedents,
      deeds: this.#deeds,
      before: (index) => {
        const sentence = this.#sentences[index - 1];
        return sentence ? this.#sentence(index - 1, sentence) : null;
      },
      lastDateBefore: (index, reach) => this.#lastDateBefore(index, reach),
      fullName: (text) => this.#acronyms.nameOf(text),
    };
  }

  read(): PageReports {
    return { language: this.#page.language, date: this.#date, reports: this.#readAll() };
  }

  #readAll(): readonly Report[] {
    // A page that names nobody whom the packs know has nothing to propose.
    if (this.#page.mentions.length === 0) return [];
    const sentences = sentencesOf(this.#page, ownBodyOf(this.#page, this.#index));
    const title = sentences.find(({ role }) => role === 'title');
    const isAnniversary = title?.words.matcher('anniversary').isIn(title.text);
    const isFiction = title?.words.matcher('fiction').isIn(title.text);
    if (isFiction) return [];
    this.#sentences = sentences;
    // An acronym in the title is defined below it.
    for (const sentence of sentences.filter(({ text }) => definesAcronym(text)).slice(0, MAX_DEFINITIONS))
      new ReadSentence(sentence, 0, this.#acronyms);
    let told = 0;
    for (const [index, sentence] of sentences.entries()) {
      if (told < MAX_TELLING && this.#deeds.length < MAX_REPORTS && tells(sentence, sentences[index - 1])) {
        told += 1;
        this.#readDeeds(this.#sentence(index, sentence));
      }
      this.#readOccasion(index, sentence);
      this.#antecedents.add(() => this.#namedIn(index, sentence), sentence.role === 'title');
    }
    return this.#deeds.map((deed) =>
      this.#reportOf(
        isAnniversary && !deed.isDated && deed.happened === 'done' ? { ...deed, happened: 'looking-back' } : deed,
      ),
    );
  }

  #readDeeds(sentence: ReadSentence): void {
    for (const visit of visitsIn(sentence, this.#story)) this.#deeds = addDeed(this.#deeds, visit);
    const further = furtherHosts(sentence, this.#story);
    if (further.length > 0)
      this.#change(
        (deed) => deed.type === 'visit',
        (deed) => (deed.type === 'visit' ? { ...deed, hosts: [...deed.hosts, ...further] } : deed),
      );
    const { signings, goesOn } = signingsIn(sentence, this.#story);
    for (const signing of signings) this.#deeds = addDeed(this.#deeds, signing);
    for (const more of goesOn) this.#goOn(sentence, more);
    for (const signing of partnershipsIn(sentence, this.#story)) this.#deeds = addDeed(this.#deeds, signing);
    for (const founding of foundingsIn(sentence, this.#story)) this.#deeds = addDeed(this.#deeds, founding);
  }

  /** When and where what was told last took place: “The ceremony was held in Gaborone on Tuesday.” */
  #readOccasion(index: number, sentence: Sentence): void {
    const last = this.#deeds.at(-1);
    if (!last || (last.place !== null && last.isDated) || index - last.sentence.index > OCCASION_REACH) return;
    const { text, words } = sentence;
    if (!words.matcher(...OCCASIONS).isIn(text) || !words.matcher('held').isIn(text)) return;
    const read = this.#sentence(index, sentence);
    const parties = last.type === 'visit' ? [...last.visitors, ...last.hosts] : last.parties;
    const held = heldIn(read, last.type, (institution) => {
      const party = partyOf(institution, this.#story);
      return parties.some((one) => isSameParty(one, party));
    });
    if (!held) return;
    const isDatable = !last.isDated && (last.happened === 'done' || last.happened === 'planned');
    const direction = last.happened === 'planned' ? 'future' : 'past';
    const date = isDatable ? dateOfDeed(read, held, this.#date, direction) : null;
    this.#change(
      (deed) => deed === last,
      (deed) => ({
        ...deed,
        place: deed.place ?? placeOf(read, held),
        date: date ?? deed.date,
        isDated: deed.isDated || date !== null,
      }),
    );
  }

  /** Changes the last deed that fits. */
  #change(fits: (deed: Deed) => boolean, change: (deed: Deed) => Deed): void {
    const at = this.#deeds.findLastIndex(fits);
    const deed = this.#deeds[at];
    if (deed) this.#deeds = this.#deeds.with(at, change(deed));
  }

  /** A sentence that goes on about signings: who signed for whom, where, when. It may speak of several of one day. */
  #goOn(sentence: ReadSentence, { trigger, how }: SigningsFound['goesOn'][number]): void {
    const open = this.#deeds.filter((deed) => deed.type === 'agreement');
    const last = open.at(-1);
    if (!last) return;
    const together = open.filter(
      (deed) =>
        deed.date === last.date &&
        deed.parties.some((party) => last.parties.some((other) => isSameParty(party, other))),
    );
    const story = this.#story;
    const all = distinctParties(together.flatMap(({ parties }) => parties));
    const named = settleSignatories(signatoriesIn(sentence, trigger, how, all, story), all);
    const date = dateOfDeed(sentence, trigger, this.#date, 'past');
    const place = placeOf(sentence, trigger);
    this.#deeds = this.#deeds.map((deed) => {
      if (deed.type !== 'agreement' || !together.includes(deed)) return deed;
      const own = named.filter(
        (one) => one.for === null || deed.parties.some((party) => one.for !== null && isSameParty(one.for, party)),
      );
      const isOnlyOne = together.length === 1;
      return {
        ...deed,
        place: deed.place ?? place,
        signatories: [...deed.signatories, ...own],
        ...(deed.isDated || date === null || !isOnlyOne || deed.happened !== 'done' ? {} : { date, isDated: true }),
      };
    });
  }

  #sentence(index: number, sentence: Sentence): ReadSentence {
    const read = this.#read.get(index) ?? new ReadSentence(sentence, index, this.#acronyms);
    this.#read.set(index, read);
    return read;
  }

  #namedIn(index: number, sentence: Sentence): NamedIn {
    const story = this.#story;
    const read = this.#sentence(index, sentence);
    const opensWithClause = read.find('clauseOpeners').some(({ start }) => start === 0);
    const mainClause = opensWithClause ? read.text.indexOf(',') : 0;
    const uses = partyUses(read).map(({ institution, role, chain }) => ({
      role,
      chain,
      isInMainClause: institution.at >= mainClause,
      party: partyOf(institution, story),
    }));
    return { uses, isAboutSame: opensWithPronoun(read) };
  }

  /** The last day that one of the sentences before tells; years are no days. */
  #lastDateBefore(index: number, reach: number): Edtf | null {
    for (let before = index - 1; before >= Math.max(0, index - reach); before -= 1) {
      const sentence = this.#sentences[before];
      const dates = sentence ? this.#sentence(before, sentence).dates : [];
      for (const { date } of dates.toReversed()) {
        const resolved = date.kind === 'year' ? null : resolveDate(date, this.#date, 'past');
        if (resolved !== null) return resolved;
      }
    }
    return null;
  }

  #reportOf(deed: Deed): Report {
    const settled =
      deed.type === 'agreement' ? { ...deed, signatories: settleSignatories(deed.signatories, deed.parties) } : deed;
    const base = {
      happened: deed.happened,
      date: deed.date ?? (deed.happened === 'done' && this.#date !== null ? `../${this.#date}` : null),
      place: deed.place,
      quote: deed.sentence.quote,
      block: deed.sentence.source.block,
      status: compareWithPack(settled, this.#date, this.#index),
    };
    const isNews = deed.happened === 'done' || deed.happened === 'planned';
    switch (settled.type) {
      case 'agreement':
        return {
          ...base,
          type: 'agreement',
          kind:
            settled.kind === 'memorandum' ? 'memorandum-of-understanding' : (settled.kind ?? 'cooperation-agreement'),
          parties: settled.parties.map(asReported),
          signatories: settled.signatories.map((one) => this.#signatory(one, settled.parties)),
          propose: isNews && isKnown(settled.parties),
        };
      case 'visit':
        return {
          ...base,
          type: 'visit',
          kind: settled.kind,
          visitors: settled.visitors.map(asReported),
          hosts: settled.hosts.map(asReported),
          propose: isNews && isKnown([...settled.visitors, ...settled.hosts]),
        };
      case 'event':
        return {
          ...base,
          type: 'event',
          kind: 'founding',
          what: settled.what,
          parties: settled.parties.map(asReported),
          propose: isNews && isKnown(settled.parties),
        };
    }
  }

  #signatory({ entity, text, for: party }: NamedSignatory, parties: readonly NamedParty[]): ReportedSignatory {
    const index = party === null ? -1 : parties.findIndex((other) => isSameParty(other, party));
    return { official: entity as OfficialId | null, text, for: index < 0 ? null : index };
  }
}

const asReported = ({ entity, text }: NamedParty): ReportedParty => ({ entity, text });
const isKnown = (parties: readonly NamedParty[]): boolean => parties.some(({ entity }) => entity !== null);

/** Reads what a page reports. Takes the page's text blocks, the mentions that linking found, its date and the packs. */
export const readReports = (page: StoryPage, index: PackIndex): PageReports => new StoryReader(page, index).read();

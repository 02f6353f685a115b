/** What is kept of a page between two calls: plain JSON, small, and all that deciding needs. */

import type { MisspelledWord } from '../../matching/compiled-names/types.ts';
import type { EntityId } from '../../pack/types.ts';
import type { BlockRole } from '../../page/types.ts';
import type { BareSign } from './institutions/bare-signs.ts';
import type { NearestPlace } from './places/own-places.ts';

export const isHeading = (role: BlockRole): boolean => role === 'heading' || role === 'title';

/** What the sentence itself says for a candidate, with the words that show it. */
export type SentenceEvidence =
  | readonly [kind: 'role', word: string]
  | readonly [kind: 'place', text: string]
  | readonly [kind: 'language', language: string];

/** One name that a span may be, with what its own sentence says about it. */
export interface Candidate {
  /** The number of the surface form among the compiled names. */
  readonly form: number;
  /** Points that the sentence and the block give, without the rest of the page. */
  readonly points: number;
  readonly evidence?: readonly SentenceEvidence[];
  /**
   * Of a Chinese name: the country that is spoken of around it,
   * where that of the block is not asked; empty where none is.
   */
  readonly spoken?: string;
  /** Of a distinctive name: the country right beside it, which tells bearers of one name apart. */
  readonly beside?: string;
  /** Of a name that several bear: whose place stands nearest to it. */
  readonly place?: NearestPlace;
  /** Of a bare name: the small signs around it. */
  readonly signs?: readonly BareSign[];
  /** One word of the name is misspelled. */
  readonly misspelled?: MisspelledWord;
  /** Of an acronym: a country has these initials in the language of the text. */
  readonly hasCountryInitials?: true;
  /**
   * Of the acronym of a body of learning: what stands behind it makes another body of it (UT Dallas), but on the body’s
   * own site, where it is a branch or a person; `or-defined`: or where the page defines it for this body.
   */
  readonly needsHome?: 'own-site' | 'or-defined';
  /** Of the acronym of a body of learning: people or works of learning stand right beside it: a TLIX professor. */
  readonly isOfLearning?: true;
  /** Of the same: a table cell or an item of a list holds nothing else. */
  readonly isAlone?: true;
  /** Of a body: right before stands the name of this official of its own: Toruk Vexler (TLIX). */
  readonly ofOfficial?: EntityId;
  /** Of an acronym in a bracket: this body stands before it with a word for a unit: UNESCO institute (IITE). */
  readonly ofParent?: EntityId;
  /** Of a bare name or an acronym: it stands in a row with other names. */
  readonly inRow?: boolean;
  /** Of a company's name: its legal form stands behind it, so that no common word is meant. */
  readonly isWhole?: true;
  /** Of a company’s name that is a common word: its capital and a word of trade near show that it is a name here. */
  readonly isWrittenAsName?: true;
  /** Of the same, where only its capital shows that it is a name: what the page calls so elsewhere is meant. */
  readonly standsAsName?: true;
  /**
   * Of a common name of a person, or a part of any: the page
   * introduces its bearer as somebody whom readers do not know.
   */
  readonly isIntroduced?: true;
  /** Of a place, or a club without its letters: a score shows that the team is meant. */
  readonly isSide?: true;
  /**
   * Of a place beside what other lists have as well (Toruk 6 Vexby 4): `said` where
   * the page must speak of sport around it, `no-other-heading` where the text holds
   * nothing but such pairs, and what stands over it must only be of nothing else.
   */
  readonly needsSport?: 'said' | 'no-other-heading';
  /**
   * Of the same, or of the last word of a club: it stands where a side does, so that the team is meant where the page
   * has it.
   */
  readonly maySide?: true;
  /**
   * Of a surname that hardly anybody else bears: it stands behind a title, so that its person needs no other name on
   * the page, and is meant by it elsewhere as well.
   */
  readonly isTitled?: true;
  /**
   * Of a surname behind a title that is a word as well, or a name without its Jr.: its person needs others on the page,
   * of which bodies of learning do not count: they have presidents of their own.
   */
  readonly isPlainName?: true;
  /**
   * Of a surname, alone or behind initials, or of the one word that a person goes by: hardly anybody else bears it, and
   * nothing else is called so, so that its person needs only others on the page.
   */
  readonly isRareName?: true;
  /**
   * Of a person’s name in Chinese: a word reaches over one of its ends, so that the page must have the name elsewhere.
   */
  readonly isDoubtful?: true;
  /** Of a body’s name in Chinese: the words around it are such as stand around no name, so that it is not linked. */
  readonly isStrange?: true;
  /**
   * Of a name in Chinese: whether another bearer is meant, whom the page then means by it from there on. A person’s
   * whole name, beside another calling or one of the person’s own offices; a short name of a body.
   */
  readonly isOther?: boolean;
  /**
   * Of a body of the state in Chinese: `old` where the sentence sets it before the People’s Republic; `open` where
   * nothing in the block sets a time since then, so that it may go on about the old one.
   */
  readonly era?: 'old' | 'open';
  /** Of a name that several share: the text gives it as the former one of the body before it. */
  readonly isFormer?: true;
  /**
   * Of a name that bodies of several countries share: the one of these countries that the block names nearest to it.
   */
  readonly near?: string;
  /** Where the name begins, if not with the span: at the word for a university right before (Universität Toruk). */
  readonly from?: number;
}

/**
 * `other`: another person or body of that name is meant; `thing`: the words around it speak of something else that is
 * called so; `none`: the words are no name here.
 */
export type SpanResult = Candidate | 'other' | 'thing' | 'none';

export interface CandidateSpan {
  readonly start: number;
  readonly end: number;
  readonly candidates: readonly Candidate[];
  /** Where the full name starts that this acronym is put beside ("Name (ACR)"), in the same block. */
  readonly defines?: number;
  /** Where the sentence of an acronym begins, if not with the block. */
  readonly sentence?: number;
  /** Of a name that fills a part of an item of a list, between commas: which part, counted from 0. */
  readonly part?: number;
}

/** Another person, body or thing that bears one of the entity's names. */
export interface CompetingSense {
  readonly entity: EntityId;
  /** The contested name, in capitals. */
  readonly text: string;
  readonly at: number;
  /** Where the acronym stands, if right before the name that explains it. */
  readonly from?: number;
  /** Put right beside the acronym in brackets, so that the page itself says what it stands for. */
  readonly defined: boolean;
  /** Present where the body’s own site, or a page that defines the initials for it, means the body itself. */
  readonly unlessHome?: Candidate['needsHome'];
  /**
   * Of a Chinese name: the other one goes by a longer name that
   * begins with it (国开行), so that it is still the entity’s own.
   */
  readonly isOfLonger?: true;
  /** Only words around it say so, which stand beside a body’s initials by chance as well. */
  readonly isOfWords?: true;
}

/** A word with capitals that may be a short name, as written, and its offset; `true` where brackets hold it alone. */
export type ShortName = readonly [text: string, start: number, isInBrackets?: true];

/** A part of a Chinese text in which a short name may end. */
export interface HanPiece {
  readonly text: string;
  /** Its offset, and where the short name would end, both in the text of the block. */
  readonly start: number;
  readonly end: number;
}

/** The block gives a short name right behind a full one. */
export interface Definition {
  readonly short: ShortName;
  /** Where the full name starts. */
  readonly full: number;
  /** The short name stands nowhere in the block: it is made of the initials of the full one. */
  readonly areInitials?: true;
}

export interface BlockFindings {
  readonly id: number;
  readonly order: number;
  readonly role: BlockRole;
  readonly language: string;
  readonly spans: readonly CandidateSpan[];
  readonly competingSenses: readonly CompetingSense[];
  /** How many words point to each country. */
  readonly countries: Readonly<Record<string, number>>;
  /** Contested names, in capitals, for whose other bearers a word of the block speaks. */
  readonly namesakes: readonly string[];
  /**
   * Present where the block speaks of sport, and of headings: `results` where one may stand over results, `none` where
   * it speaks of something else. For packs with teams alone.
   */
  readonly sport?: 'said' | 'results' | 'none';
  /** Present where the block has more names than are kept of a page. */
  readonly isCut?: true;
  /** Present where the block ends as a question. */
  readonly isQuestion?: true;
  /** Present where the block begins as an answer. */
  readonly isAnswer?: true;
  /** Short names of the packs, in capitals, that may stand for a university which the block names in full. */
  readonly hanBearers?: readonly string[];
  /** Chinese words by which packs describe namesakes. */
  readonly hanNamesakeWords?: readonly string[];
  /** Short names that no pack knows; a definition anywhere on the page says for whom they stand. */
  readonly shortNames?: readonly ShortName[];
  /** Where Chinese short names may stand that another block defines. */
  readonly hanPieces?: readonly HanPiece[];
  readonly definitions?: readonly Definition[];
}

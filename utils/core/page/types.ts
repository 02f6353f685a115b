import type { EntityId, EntityType, NameKind } from '../pack/types.ts';

export type BlockRole = 'title' | 'heading' | 'text' | 'list-item' | 'cell' | 'caption' | 'navigation';

/** The joined text of one block of a page. */
export interface TextBlock {
  /** Unique on its page and never used again, so that a later answer can be distinguished from an earlier one. */
  readonly id: number;
  /** Place in the document: larger is later. May be a fraction, for blocks that arrive between two others. */
  readonly order: number;
  readonly text: string;
  readonly role: BlockRole;
  /** The nearest `lang` that differs from the page's. */
  readonly language?: string;
}

export interface PageFacts {
  readonly title: string;
  readonly language: string;
  /** Where the page lies, as it says itself (its canonical address). */
  readonly address?: string;
}

/** A span of a block that was linked to one entity. */
export interface Mention {
  readonly block: number;
  /** UTF-16 offsets in the block's text. */
  readonly start: number;
  readonly end: number;
  readonly entity: EntityId;
  readonly type: EntityType;
  /** The name of the pack that the span spells, and its kind; a person's surname counts as `short`. */
  readonly name: string;
  readonly nameKind: NameKind;
  /** Why this was linked, strongest first. Never empty. */
  readonly evidence: readonly Evidence[];
  /** Only registers of names have the entity, so that its card has no agreement or visit: it is marked more quietly. */
  readonly isNameOnly?: true;
}

/** Where the evidence stands, seen from the mention. */
export type EvidencePlace = 'heading' | 'here' | 'earlier' | 'later';

/** One reason for a link, in a form that can be shown; `../linking/` has their weights. */
export type Evidence =
  | { readonly kind: 'full-name' }
  | { readonly kind: 'named-in-full'; readonly block: number; readonly text: string; readonly where?: EvidencePlace }
  | { readonly kind: 'definition'; readonly block: number; readonly text: string; readonly where?: EvidencePlace }
  | { readonly kind: 'related-entity'; readonly entity: EntityId; readonly name: string }
  | { readonly kind: 'own-site' }
  /** One word is misspelled; `text` is the name as it is known. */
  | { readonly kind: 'misspelled'; readonly text: string }
  | { readonly kind: 'institutions-of-page' }
  | { readonly kind: 'role-word'; readonly word: string }
  | { readonly kind: 'place'; readonly text: string }
  | { readonly kind: 'language'; readonly language: string };

/** What the page has shown so far. Plain JSON; its inside belongs to `../linking/`. */
export interface PageContext {
  readonly pack: string;
  readonly [key: string]: unknown;
}

export interface AnnotateRequest {
  readonly page: PageFacts;
  /** Blocks that are new or whose text changed (a changed block comes with a new id, its old id in `removed`). */
  readonly blocks: readonly TextBlock[];
  readonly removed: readonly number[];
  /** What the last answer for this page gave back; `null` at first. */
  readonly context: PageContext | null;
}

export interface AnnotateReply {
  /** The complete mentions of every block whose mentions are new or changed, ascending by block order. */
  readonly changed: readonly { readonly block: number; readonly mentions: readonly Mention[] }[];
  /** True where the page holds more than is linked: the names in its last part are not among the mentions. */
  readonly isCut: boolean;
  readonly context: PageContext;
}

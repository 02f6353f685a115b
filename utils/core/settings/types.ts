import type { CitationFormat } from '../facts/citations/types.ts';
import type { EntityId } from '../pack/types.ts';

/** "Wrong?": a text does not mean an entity, on one page, on one site or everywhere. */
export interface Correction {
  readonly entity: EntityId;
  /** The text as it stood on the page, with white space and case folded. */
  readonly text: string;
  readonly scope:
    | { readonly kind: 'page'; readonly url: string }
    | { readonly kind: 'site'; readonly host: string }
    | { readonly kind: 'everywhere' };
  /** Milliseconds since 1970-01-01, UTC. */
  readonly made: number;
}

export type SiteRule =
  | { readonly kind: 'on' }
  | { readonly kind: 'paused' }
  /** Paused until the pack has another version than this one. */
  | { readonly kind: 'until-data-changes'; readonly packVersion: string };

/** The institution of the reader: what it has with others is shown first, as "with us". */
export interface HomeInstitution {
  /** Of an entity, after the id of its pack: `fernhill-register:own-us-fernhill-university`. */
  readonly id: string;
  readonly name: string;
}

export interface Settings {
  readonly trigger: 'hover' | 'click' | 'alt';
  readonly density: 'every' | 'section' | 'page';
  readonly style: 'underline' | 'tint' | 'badge';
  readonly theme: 'auto' | 'light' | 'dark';
  /** `chosen`: only on sites that have an `on` rule. */
  readonly reach: 'everywhere' | 'chosen';
  readonly sites: Readonly<Record<string, SiteRule>>;
  readonly corrections: readonly Correction[];
  /** The ids of packs that are not used now. */
  readonly packsOff: readonly string[];
  readonly home: HomeInstitution | null;
  /** In which the footnotes of a draft were copied last. */
  readonly citationFormat: CitationFormat;
}

export const DEFAULT_SETTINGS: Settings = {
  trigger: 'hover',
  density: 'section',
  style: 'underline',
  theme: 'auto',
  reach: 'everywhere',
  sites: {},
  corrections: [],
  packsOff: [],
  home: null,
  citationFormat: 'text',
};

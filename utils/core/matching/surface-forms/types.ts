import type { EntityId, EntityType, LanguageTag, NameEvidence, NameKind } from '../../pack/types.ts';
import type { CompilableName } from '../compiled-names/types.ts';

/** How a spelling came from the pack; the rules stand in the file named for each. */
export type NameForm =
  /** As the pack lists it. */
  | 'listed'
  /**
   * `institution-forms.ts`: another spelling of a listed name (and for &, Xian for Xi’an, Unesco, MoE, a case ending).
   */
  | 'variant'
  /** `derived-names.ts`: the words of the name in another order (Lund University); without the head (Lund). */
  | 'reordered'
  /**
   * `derived-names.ts`: without the place or the brackets behind it (Lund University for Lund University, Sweden), or
   * without words for what kind of university it is (la Autónoma de Madrid); `institution-forms.ts`: without the person
   * whom it is called after (Politechnika Krakowska im. Tadeusza Kościuszki).
   */
  | 'cut'
  | 'bare'
  /** `team-names.ts`: the place by which a team is called beside a score (Toruk for Toruk Red Herons). */
  | 'side'
  /** `surface-forms.ts`: as the host of its own site has it (UniCt, unict.it). */
  | 'site'
  /** `derived-names.ts`: the initials of the name, which stand for it where the page says so. */
  | 'spelled'
  /** `person-forms.ts`: the whole name in another shape. */
  | 'western-order'
  /**
   * The same with initials, or another form of the given name (Ken Vexler for Kenneth Vexler), which says as little.
   */
  | 'initials'
  | 'shortened'
  /** `person-forms.ts`: a part of the name, which says little by itself. */
  | 'surname'
  | 'given-name'
  /** `person-forms.ts`: without what tells the generations apart (Toruk Vexler for Toruk Vexler Jr.). */
  | 'without-generation'
  /** Belongs to something else, so that no part of it is taken for the entity. */
  | 'namesake';

/** One spelling to search for. The same text with another candidate is a separate entry. */
export interface SurfaceForm extends CompilableName {
  /** Of a namesake: the entity that it is mistaken for. */
  readonly entity: EntityId;
  readonly type: EntityType;
  /** The name of the pack that this spelling comes from, as it is listed there. */
  readonly name: string;
  readonly nameKind: NameKind;
  /** The evidence that the page must have before this spelling is linked. */
  readonly evidence: NameEvidence;
  /** The words are so common that others surely bear the name. */
  readonly isCommon: boolean;
  /** The pack says itself which evidence the name needs. */
  readonly isTyped: boolean;
  readonly form: NameForm;
  readonly lang?: LanguageTag;
  /** Of a namesake: its description in the pack. */
  readonly what?: string;
}

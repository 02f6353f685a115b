/** One span with a person’s name, and what is known of where it stands. */
import type { TextPart } from '../../../languages/persons/role-words.ts';
import type { Weights } from '../../scoring/weights.ts';
import type { NameEntry } from '../name-entry.ts';
import type { TextAround } from '../text-around.ts';

export interface PersonSpan {
  readonly entry: NameEntry;
  readonly surface: string;
  readonly around: TextAround;
  /** The block around the sentence, at most a few hundred UTF-16 units. */
  readonly block: TextPart;
  readonly weights: Weights;
  /** Of the text (BCP 47), empty where it is not known. */
  readonly language: string;
  /** Where a given name of the same person stands before initials that lead to this surname: Toruk E. Vexler. */
  readonly givenFrom: number | undefined;
  /** Several persons of the packs have the surname. */
  readonly isShared: boolean;
  /** Another name of the packs stands at the next word. */
  readonly nextIsName: () => boolean;
  /** The word right before belongs to the name of an institution: ICDE'den Vexler. */
  readonly isBehindBody: () => boolean;
  /** The sentence gives the person a role in a body that is none of the person's own. */
  readonly isOfBodyElsewhere: () => boolean;
  /** An institution in which the packs give them a role stands right beside: "of Tsinghua", "OUC President". */
  readonly isAffiliated: boolean;
}

/** A whole name that others surely bear, by its words or as the pack says. */
export const isOfMany = ({ isPart, isCommon, isDistinctive }: NameEntry): boolean =>
  !isPart && (isCommon || !isDistinctive);

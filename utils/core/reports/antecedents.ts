/** Who “the two universities”, “the institute” and sentences without a subject speak of. */

import type { NamedParty } from './deeds/types.ts';
import { distinctParties, isSameParty } from './parties.ts';
import type { PartyUse } from './roles/party-roles.ts';

interface Named {
  /** Whoever is named, also where something else of theirs is meant: the library of X. */
  readonly all: readonly NamedParty[];
  /** Those that can be meant together later on. */
  readonly parties: readonly NamedParty[];
  /** Those that act in their sentence themselves, and not only their people. */
  readonly acting: readonly NamedParty[];
  readonly isTitle: boolean;
}

/** How many sentences back a pair is looked for, besides the title. */
const REACH = 6;
/** The same where nothing in the sentence says that it means them. */
const JUST_BEFORE = 2;

export class Antecedents {
  readonly #before: Named[] = [];

  /** Notes whom a sentence names, in its order. */
  add(uses: readonly PartyUse[], nameOf: (use: PartyUse) => NamedParty, isTitle: boolean): void {
    const named = (some: readonly PartyUse[]): readonly NamedParty[] => distinctParties(some.map(nameOf));
    this.#before.push({
      all: named(uses),
      parties: named(uses.filter(({ role }) => role !== 'other')),
      acting: named(uses.filter(isActing)),
      isTitle,
    });
  }

  /** The last sentence that names as many, otherwise the title; otherwise the last single ones together. */
  group(size: number, having: NamedParty | null = null): readonly NamedParty[] {
    const fits = ({ parties }: Named): boolean =>
      parties.length === size && (having === null || parties.some((party) => isSameParty(party, having)));
    const near = this.#before.slice(-REACH);
    const found = near.findLast(fits) ?? this.#before.find((named) => named.isTitle && fits(named));
    if (found) return found.parties;
    const singles: NamedParty[] = [];
    for (const { parties } of near.toReversed()) {
      for (const party of parties.toReversed()) {
        if (!singles.some((other) => isSameParty(other, party))) singles.push(party);
      }
    }
    const isWhole = singles.length === size && (having === null || singles.some((party) => isSameParty(party, having)));
    return isWhole ? singles.reverse() : [];
  }

  /** Those that act in the title or in one of the last sentences, if they are as many. */
  acting(size: number): readonly NamedParty[] {
    const near = this.#before.slice(-JUST_BEFORE).findLast(({ acting }) => acting.length === size);
    return (
      near?.acting ?? this.#before.find(({ isTitle, parties }) => isTitle && parties.length === size)?.parties ?? []
    );
  }

  /** The institution that was named last, other than those given. */
  last(except: readonly NamedParty[]): NamedParty | null {
    for (const { all } of this.#before.slice(-REACH).toReversed()) {
      const found = all.findLast((party) => !except.some((other) => isSameParty(other, party)));
      if (found) return found;
    }
    return null;
  }
}

/** Those that act themselves: not their people, and no places. */
const isActing = ({ role }: PartyUse): boolean => role !== 'other' && role !== 'delegation' && role !== 'at';

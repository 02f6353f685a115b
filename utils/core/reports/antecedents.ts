/** Who “the two universities”, “the institute” and sentences without a subject speak of. */

import type { NamedParty } from './deeds/types.ts';
import { distinctParties, isSameParty } from './parties.ts';
import type { PartyRole } from './roles/party-roles.ts';

/** An institution that a sentence names, and how it stands there. */
export interface NamedUse {
  readonly party: NamedParty;
  readonly role: PartyRole;
}

/** How many sentences back a pair is looked for, besides the title. */
const REACH = 6;
/** The same where nothing in the sentence says that it means them. */
const JUST_BEFORE = 2;

/** A sentence that was told before. It is read for its names when they are first asked for, which few sentences are. */
class Told {
  readonly isTitle: boolean;
  readonly #read: () => readonly NamedUse[];
  #uses: readonly NamedUse[] | null = null;

  constructor(read: () => readonly NamedUse[], isTitle: boolean) {
    this.#read = read;
    this.isTitle = isTitle;
  }

  #named(fits: (role: PartyRole) => boolean): readonly NamedParty[] {
    this.#uses ??= this.#read();
    return distinctParties(this.#uses.filter(({ role }) => fits(role)).map(({ party }) => party));
  }

  /** Whoever is named, also where something of theirs is meant: the library of X. */
  all(): readonly NamedParty[] {
    return this.#named(() => true);
  }

  /** Those that can be meant together later on. */
  parties(): readonly NamedParty[] {
    return this.#named((role) => role !== 'other');
  }

  /** Those that act in their sentence themselves: not their people, and no places. */
  acting(): readonly NamedParty[] {
    return this.#named((role) => role !== 'other' && role !== 'delegation' && role !== 'at');
  }

  /** Those whose people are spoken of. */
  people(): readonly NamedParty[] {
    return this.#named((role) => role === 'delegation');
  }
}

export class Antecedents {
  readonly #before: Told[] = [];

  /** Notes a sentence; `read` gives the institutions that it names, in its order. */
  add(read: () => readonly NamedUse[], isTitle: boolean): void {
    this.#before.push(new Told(read, isTitle));
  }

  /** The last sentence that names as many, otherwise the title; otherwise the last single ones together. */
  group(size: number, having: NamedParty | null = null): readonly NamedParty[] {
    const hasIt = (parties: readonly NamedParty[]): boolean =>
      parties.length === size && (having === null || parties.some((party) => isSameParty(party, having)));
    const near = this.#before.slice(-REACH);
    const found =
      near.findLast((told) => hasIt(told.parties())) ??
      this.#before.find((told) => told.isTitle && hasIt(told.parties()));
    if (found) return found.parties();
    const last = distinctParties(near.toReversed().flatMap((told) => told.parties().toReversed()));
    return hasIt(last) ? last.toReversed() : [];
  }

  /** Those that act in the title or in one of the last sentences, if they are as many. */
  acting(size: number): readonly NamedParty[] {
    const near = this.#before.slice(-JUST_BEFORE).findLast((told) => told.acting().length === size);
    if (near) return near.acting();
    return this.#before.find((told) => told.isTitle && told.parties().length === size)?.parties() ?? [];
  }

  /** Whose people the last sentences speak of, where they are those of one institution. */
  people(): readonly NamedParty[] {
    const near = this.#before.slice(-JUST_BEFORE).findLast((told) => told.people().length > 0);
    const people = near?.people() ?? [];
    return people.length === 1 ? people : [];
  }

  /** The institution that was named last, other than those given. */
  last(except: readonly NamedParty[]): NamedParty | null {
    for (const told of this.#before.slice(-REACH).toReversed()) {
      const found = told.all().findLast((party) => !except.some((other) => isSameParty(other, party)));
      if (found) return found;
    }
    return null;
  }
}

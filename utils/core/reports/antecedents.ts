/** Who “the two universities”, “the institute” and sentences without a subject speak of. */

import type { FitOf } from './body-kinds.ts';
import type { NamedParty } from './deeds/types.ts';
import { distinctParties, isSameParty } from './parties.ts';
import type { PartyRole } from './roles/party-roles.ts';

/** An institution that a sentence names, and how it stands there. */
export interface NamedUse {
  readonly party: NamedParty;
  readonly role: PartyRole;
  /** Of those that are joined by “and” or a comma. */
  readonly chain: number;
  /** Not in a clause before the main one: “While X waited, Y …”. */
  readonly isInMainClause: boolean;
}

/** The institutions that a sentence names, in its order. */
export interface NamedIn {
  readonly uses: readonly NamedUse[];
  /** The sentence begins with “it”, and so goes on about the one of whom the sentence before tells. */
  readonly isAboutSame: boolean;
}

/** How many sentences back a pair is looked for, besides the title. */
const REACH = 6;
/** The same where nothing in the sentence says that it means them. */
const JUST_BEFORE = 2;

/** Roles of a body whose people or things are spoken of. */
const OF_ANOTHER: readonly PartyRole[] = ['delegation', 'official', 'near', 'other'];

/** A sentence that was told before. It is read for its names when they are first asked for, which few sentences are. */
class Told {
  readonly isTitle: boolean;
  readonly #read: () => NamedIn;
  #known: NamedIn | null = null;

  constructor(read: () => NamedIn, isTitle: boolean) {
    this.#read = read;
    this.isTitle = isTitle;
  }

  get #content(): NamedIn {
    this.#known ??= this.#read();
    return this.#known;
  }

  get isAboutSame(): boolean {
    return this.#content.isAboutSame;
  }

  #named(fits: (role: PartyRole) => boolean): readonly NamedParty[] {
    return distinctParties(this.#content.uses.filter(({ role }) => fits(role)).map(({ party }) => party));
  }

  /** Whoever is named, also where something of theirs is meant: the library of X. */
  all(): readonly NamedParty[] {
    return this.#named(() => true);
  }

  /** Those that can be meant together later on. */
  parties(): readonly NamedParty[] {
    return this.#named((role) => role !== 'other' && role !== 'near');
  }

  /** Those that act in their sentence themselves: not their people, and no places. */
  acting(): readonly NamedParty[] {
    return this.#named((role) => role !== 'other' && role !== 'delegation' && role !== 'at' && role !== 'near');
  }

  /**
   * The body that acts alone: the first one, as a second is whom it acts upon. None where people or something of
   * another body come first, as then they act: “a delegation of Y visited X”.
   */
  subject(): NamedParty | null {
    const inMainClause = this.#content.uses.filter(({ isInMainClause }) => isInMainClause);
    const [first, ...others] = inMainClause.filter(({ role }) => role === 'subject' || OF_ANOTHER.includes(role));
    return first?.role === 'subject' && others.every(({ chain }) => chain !== first.chain) ? first.party : null;
  }

  /** Those that may be who acts: a partner is not. */
  mayAct(): readonly NamedParty[] {
    return this.#named((role) => role !== 'with');
  }

  /** Those whose people are spoken of. */
  people(): readonly NamedParty[] {
    return this.#named((role) => role === 'delegation');
  }
}

export class Antecedents {
  readonly #before: Told[] = [];

  /** Notes a sentence; `read` gives the institutions that it names. */
  add(read: () => NamedIn, isTitle: boolean): void {
    this.#before.push(new Told(read, isTitle));
  }

  /**
   * The last sentence that names as many, otherwise the title; otherwise the last single ones together. Of a kind where
   * `fits` asks for one.
   */
  group(size: number, having: NamedParty | null = null, fits: FitOf | null = null): readonly NamedParty[] {
    const hasIt = (parties: readonly NamedParty[]): boolean =>
      parties.length === size && (having === null || parties.some((party) => isSameParty(party, having)));
    const fitting = (parties: readonly NamedParty[]): readonly NamedParty[] => {
      if (fits === null) return parties;
      const same = parties.filter((party) => fits(party) === 'same');
      return hasIt(same) ? same : parties.filter((party) => fits(party) !== 'no');
    };
    const near = this.#before.slice(-REACH);
    const found =
      near.findLast((told) => hasIt(fitting(told.parties()))) ??
      this.#before.find((told) => told.isTitle && hasIt(fitting(told.parties())));
    if (found) return fitting(found.parties());
    const last = fitting(distinctParties(near.toReversed().flatMap((told) => told.parties().toReversed())));
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

  /** The only one that the title and the last sentences name, other than those given. */
  lone(except: readonly NamedParty[]): NamedParty | null {
    const near = [...this.#before.filter((told) => told.isTitle), ...this.#before.slice(-JUST_BEFORE)];
    const others = distinctParties(near.flatMap((told) => told.all())).filter(
      (party) => !except.some((other) => isSameParty(other, party)),
    );
    return others.length === 1 ? (others[0] ?? null) : null;
  }

  /**
   * Whom “it” means, other than the one given: who acts in the sentence before. Where that begins with “it” as well,
   * both are the same. Where nobody acts alone there, it is the only body that was named last and is no partner;
   * `nobody` where there are several, `null` where none was named.
   */
  it(except: NamedParty): NamedParty | 'nobody' | null {
    const near = this.#before.slice(-REACH).toReversed();
    const subject = near.find((told) => !told.isAboutSame)?.subject() ?? null;
    if (subject && !isSameParty(subject, except)) return subject;
    const others = (parties: readonly NamedParty[]): readonly NamedParty[] =>
      parties.filter((party) => !isSameParty(party, except));
    const [only, ...more] = near.map((told) => others(told.mayAct())).find((parties) => parties.length > 0) ?? [];
    if (only && more.length === 0) return only;
    return near.some((told) => others(told.all()).length > 0) ? 'nobody' : null;
  }

  /**
   * The institution that was named last, other than those given. Where a word asks for a kind, `fits` says how well
   * each one fits. The sentences are then gone through backwards: the first one decides that names an institution which
   * is the same or akin, and the same goes before akin there. Where no sentence names one, it is the last institution
   * of unknown kind.
   */
  last(except: readonly NamedParty[], fits: FitOf | null = null): NamedParty | null {
    const near = this.#before
      .slice(-REACH)
      .toReversed()
      .map((told) => told.all().filter((party) => !except.some((other) => isSameParty(other, party))));
    if (fits === null) return near.find((parties) => parties.length > 0)?.at(-1) ?? null;
    for (const parties of near) {
      const found =
        parties.findLast((party) => fits(party) === 'same') ?? parties.findLast((party) => fits(party) === 'akin');
      if (found) return found;
    }
    return near.flatMap((parties) => parties.toReversed()).find((party) => fits(party) === 'unknown') ?? null;
  }
}

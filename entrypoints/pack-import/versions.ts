import {
  ownPacks,
  readOwnDocument,
  readRegisterFile,
  withOwnDataLocked,
} from '../../utils/browser/storage/own-data-store.ts';
import { storedPacks } from '../../utils/browser/storage/pack-store.ts';
import { isFull } from '../../utils/core/i18n/is-full.ts';
import { changeBetween } from '../../utils/core/own-data/change-between.ts';
import { type NameOf, nameDraft } from '../../utils/core/own-data/form/draft.ts';
import { namesIn } from '../../utils/core/own-data/list-rows.ts';
import {
  acceptance,
  baseAfter,
  type ChangedField,
  type NextVersion,
  nextVersionInSlices,
  type ShownItem,
} from '../../utils/core/own-data/next-version.ts';
import type { OwnDocument } from '../../utils/core/own-data/types.ts';
import {
  countKinds,
  isChosen,
  VERSION_KINDS,
  type VersionChoice,
  type VersionKind,
} from '../../utils/core/own-data/version-choice.ts';
import { textIn } from '../../utils/core/pack/local-text.ts';
import { trustPack } from '../../utils/core/pack/parse.ts';
import type { RegisterPackDocument } from '../../utils/core/register/packing/make-pack.ts';
import { changeOwnData, ownDocument, undoOwnChange } from '../background/packs/own-packs.ts';
import { preparePackOf } from '../background/packs/prepare-pack-of.ts';
import { ownDocumentOf } from '../my-data/own-document-of.ts';
import type { VersionsEvent, VersionsOutcome, VersionsRequest } from './versions-contract.ts';

/** Milliseconds between two events that say how far the work is. */
const BETWEEN_PROGRESS = 50;

interface Compared {
  readonly id: string;
  readonly next: NextVersion;
  readonly names: Names;
  readonly mine: OwnDocument;
  readonly base: OwnDocument;
  /** The JSON of `base` as it is stored, or null. */
  readonly file: string | null;
  readonly version: string;
  readonly language: string;
}

interface Names {
  /** Of own data as it is, and of the newer file. */
  readonly mine: NameOf;
  readonly newer: NameOf;
}

/** Parties by their names, which the page does not know by their ids. */
function withNames(field: ChangedField, { mine, newer }: Names): ChangedField {
  if (field.field !== 'parties') return field;
  const named = (parties: unknown, nameOf: NameOf) =>
    Array.isArray(parties) ? parties.map((party) => nameDraft(party, nameOf).text) : parties;
  const from = named(field.from, (id) => mine(id) ?? newer(id));
  return { ...field, from, to: named(field.to, (id) => newer(id) ?? mine(id)) };
}

const itemsOf = (
  { next, names }: Pick<Compared, 'next' | 'names'>,
  of: VersionKind,
  from: number,
  shown: number,
): readonly ShownItem[] =>
  next.items
    .filter(({ kind }) => kind === of)
    .slice(from, from + shown)
    .map(({ before: _before, after: _after, inFile: _inFile, ...item }) => ({
      ...item,
      fields: item.fields.map((field) => withNames(field, names)),
    }));

/** What a newer file of a register says beside own data, its accepting and its taking back; one register at a time. */
export class Versions {
  readonly #say: (event: VersionsEvent) => void;
  #compared: Compared | null = null;
  #accepted: (Compared & { readonly revision: number; readonly fileAfter: string }) | null = null;
  #stored: (Compared & { readonly revision: number }) | null = null;
  #said = 0;

  constructor(say: (event: VersionsEvent) => void) {
    this.#say = say;
  }

  /** Never rejects: what fails is said. */
  async answer(request: VersionsRequest): Promise<void> {
    try {
      if (request.kind === 'compare') await this.#compare(request);
      else if (request.kind === 'more') this.#say({ kind: 'items', items: this.#more(request) });
      else if (request.kind === 'prepare') {
        await this.#prepare();
        this.#say({ kind: 'prepared' });
      } else
        this.#say({
          kind: 'outcome',
          outcome: await (request.kind === 'accept' ? this.#accept(request.choice) : this.#undo()),
        });
    } catch (error) {
      console.error(error);
      this.#say({ kind: 'failed', reason: String(error), isFull: isFull(error) });
    }
  }

  async #compare(request: Extract<VersionsRequest, { kind: 'compare' }>): Promise<void> {
    const { id, newer, day, version, language, shown } = request;
    // Both of one moment: another window stores them together.
    const [stored, file] = await withOwnDataLocked(() => Promise.all([readOwnDocument(id), readRegisterFile(id)]));
    if (!stored) return this.#say({ kind: 'no-pack' });
    const { document: mine } = ownDocumentOf(stored);
    // Own data that came in as a saved file: what it holds is all that is known of the older file.
    const base = file === null ? mine : (JSON.parse(file) as OwnDocument);
    const document = JSON.parse(await newer.text()) as RegisterPackDocument;
    const taken = new Set([...mine.sources, ...base.sources].map((source) => source.id));
    let source = 'register';
    for (let count = 2; taken.has(source); count += 1) source = `register-${count}`;
    const slices = nextVersionInSlices(base, mine, document, { day, source });
    let step = slices.next();
    for (; !step.done; step = slices.next()) this.#progress(step.value.done, step.value.of);
    const next = step.value;
    const names = { mine: namesIn(mine), newer: namesIn(next.document) };
    this.#compared = { id, next, names, mine, base, file, version, language };
    this.#say({
      kind: 'compared',
      title: textIn(mine.title, language),
      same: next.same,
      counts: countKinds(next.items),
      items: VERSION_KINDS.flatMap((kind) => itemsOf({ next, names }, kind, 0, shown)),
    });
  }

  #more({ of, from, shown }: Extract<VersionsRequest, { kind: 'more' }>): readonly ShownItem[] {
    return this.#compared ? itemsOf(this.#compared, of, from, shown) : [];
  }

  async #accept(choice: VersionChoice): Promise<VersionsOutcome> {
    const compared = this.#compared;
    if (!compared) return { kind: 'no-pack' };
    const { id, next, mine, base, file } = compared;
    const items = next.items.filter((item) => isChosen(choice, item));
    // The change and what its file says are stored together, so that no crash leaves one without the other.
    const after = baseAfter(base, next, items);
    const fileAfter = JSON.stringify(after);
    const { edits } = changeBetween(base, after);
    const outcome = await changeOwnData(id, acceptance(next, items, mine), { from: file, to: fileAfter, edits });
    if (outcome.kind !== 'changed') return outcome;
    this.#compared = null;
    this.#accepted = { ...compared, revision: outcome.revision, fileAfter };
    this.#stored = this.#accepted;
    return { kind: 'changed' };
  }

  async #undo(): Promise<VersionsOutcome> {
    const accepted = this.#accepted;
    if (!accepted) return { kind: 'no-pack' };
    const { id, revision, base, file, fileAfter } = accepted;
    const outcome = await undoOwnChange(id, revision, { from: fileAfter, to: file ?? JSON.stringify(base) });
    if (outcome.kind !== 'changed') return outcome;
    this.#accepted = null;
    this.#stored = { ...accepted, revision: outcome.revision };
    return { kind: 'changed' };
  }

  /**
   * Here and not in the background, which has pages to answer meanwhile; what fails here is done there. The page that
   * asks holds the lock.
   */
  async #prepare(): Promise<void> {
    if (!this.#stored) return;
    const { id, revision, version, language } = this.#stored;
    this.#stored = null;
    try {
      const pack = (await ownPacks()).find((own) => own.id === id);
      // Another window has changed it meanwhile.
      if (pack?.revision !== revision) return;
      // The background has prepared it while this page waited.
      if ((await storedPacks()).some((each) => each.id === id && each.ownRevision === revision)) return;
      await preparePackOf(trustPack(await ownDocument(pack)), {
        version,
        language,
        own: pack,
        onShare: (share) => this.#progress(Math.round(share * 100), 100),
      });
    } catch (error) {
      console.error(error);
    }
  }

  #progress(done: number, of: number): void {
    const now = performance.now();
    if (now - this.#said < BETWEEN_PROGRESS) return;
    this.#said = now;
    this.#say({ kind: 'progress', done, of });
  }
}

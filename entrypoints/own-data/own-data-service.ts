import type { ChangeOutcome } from '../../utils/browser/messages/extension-page-to-background.ts';
import {
  type OwnPack,
  ownPacks,
  readOwnDocument,
  setOwnPackRemoved,
  withOwnDataLocked,
} from '../../utils/browser/storage/own-data-store.ts';
import { storedPacks } from '../../utils/browser/storage/pack-store.ts';
import { isFull } from '../../utils/core/i18n/is-full.ts';
import { nameChange } from '../../utils/core/own-data/describe-change.ts';
import { EDITED_LISTS } from '../../utils/core/own-data/form/fields.ts';
import { OwnLists } from '../../utils/core/own-data/own-lists.ts';
import { removal } from '../../utils/core/own-data/remove-row.ts';
import type { LostChange } from '../../utils/core/own-data/replay.ts';
import type { OwnChange, OwnDocument, OwnRow } from '../../utils/core/own-data/types.ts';
import { textIn } from '../../utils/core/pack/local-text.ts';
import { idsNamedIn } from '../../utils/core/pack/named-ids.ts';
import { changeOwnData, openOwnPack, undoOwnChange } from '../background/packs/own-packs.ts';
import { ownDocumentOf } from '../my-data/own-document-of.ts';
import { BY_HAND_ID } from './by-hand.ts';
import type {
  ChangeReply,
  FormData,
  OwnDataAnswer,
  OwnDataCall,
  OwnDataCalls,
  OwnDataQuestion,
  OwnEntity,
  OwnOverview,
  TitledPack,
} from './contract.ts';
import { filesOfEnding, filesOfOwnData } from './files.ts';
import { KnownChanges } from './known-changes.ts';
import { openFile } from './open-file.ts';

type Ask<Kind extends OwnDataCall> = OwnDataCalls[Kind]['ask'];
type Handlers = {
  readonly [Kind in OwnDataCall]: (ask: Ask<Kind>) => Promise<OwnDataCalls[Kind]['reply']>;
};

const sizeOf = (document: OwnDocument | null): number =>
  document === null ? 0 : EDITED_LISTS.reduce((sum, list) => sum + document[list].length, 0);

/** Holds own data in a worker: answers with the parts that a page shows, and makes its changes. */
export class OwnDataService {
  readonly #language: string;
  readonly #lists: OwnLists;
  readonly #known: KnownChanges;
  /** By pack, mark and revision: their documents are not kept. */
  readonly #removedTitles = new Map<string, string>();
  /** Those that are not removed, the main one first; null before they are read. */
  #packs: readonly OwnPack[] | null = null;
  #lost: readonly (LostChange & { readonly pack: string })[] = [];
  #last: Promise<unknown> = Promise.resolve();

  constructor(language: string) {
    this.#language = language;
    this.#lists = new OwnLists(language);
    this.#known = new KnownChanges(language, (pack) => this.#lists.namesOf(pack));
  }

  /** Answers one question after the other. Never rejects: what fails is answered. */
  answer(question: OwnDataQuestion): Promise<OwnDataAnswer> {
    const next = this.#last.then(() => this.#answer(question));
    this.#last = next;
    return next;
  }

  async #answer({ kind, number, ...ask }: OwnDataQuestion): Promise<OwnDataAnswer> {
    try {
      const handler = this.#handlers[kind] as (ask: unknown) => Promise<OwnDataCalls[OwnDataCall]['reply']>;
      return { number, reply: await handler(ask) };
    } catch (error) {
      console.error(error);
      return { number, failed: { reason: String(error), isFull: isFull(error) } };
    }
  }

  readonly #handlers: Handlers = {
    overview: async ({ pack }) => {
      const removed = await this.#read();
      return this.#overview(pack, removed);
    },
    history: async ({ count }) => {
      await this.#readOnce();
      return this.#known.newest(this.#packs ?? [], count);
    },
    rows: async (query) => {
      await this.#readOnce();
      return this.#lists.rows(query);
    },
    ending: async ({ pack, day, months, from, count }) => {
      await this.#readOnce();
      return this.#lists.ending(pack, day, months, from, count);
    },
    form: async ({ pack, list, id }) => {
      await this.#readOnce();
      return this.#form(
        pack,
        (this.#lists.document(pack)?.[list] as readonly OwnRow[] | undefined)?.find((row) => row.id === id) ?? null,
      );
    },
    entities: async ({ pack, list, text, count }) => {
      await this.#readOnce();
      return this.#lists.entities(pack, list, text, count).map(
        (entity): OwnEntity => ({
          id: entity.id,
          name: entity.name,
          country: 'country' in entity ? (entity.country ?? null) : null,
        }),
      );
    },
    change: async ({ pack, change }) => {
      await this.#readOnce();
      return this.#changed(await changeOwnData(pack, change), change);
    },
    remove: async ({ pack, list, row }) => {
      await this.#read();
      const document = this.#lists.document(pack);
      if (!document) return { outcome: { kind: 'no-pack' }, change: null, rows: 0 };
      const change = removal(document, [{ list, row }]);
      return this.#changed(await changeOwnData(pack, change), change);
    },
    undo: async ({ pack, revision }) => {
      await this.#readOnce();
      return this.#changed(await undoOwnChange(pack, revision), null);
    },
    restore: async ({ pack }) => {
      await withOwnDataLocked(() => setOwnPackRemoved(pack, null));
      try {
        await this.#read();
      } catch (error) {
        // It is back all the same; the page says by its next reading that it cannot be read.
        console.error(error);
        return 0;
      }
      return sizeOf(this.#lists.document(pack));
    },
    open: async ({ file }) => {
      const opened = await openFile(file, this.#language);
      if (opened === null) return { kind: 'import' };
      const { outcome, change, ...told } = opened;
      if (outcome === null) return { ...told, reply: null };
      await this.#read();
      return { ...told, reply: this.#changed(outcome, change) };
    },
    files: async ({ pack, format, list, day }) => {
      await this.#readOnce();
      return filesOfOwnData(format, this.#lists.documents(pack), { list, language: this.#language, day });
    },
    'ending-files': async ({ pack, format, months, day }) => {
      await this.#readOnce();
      const ending = this.#lists.allEnding(pack, day, months);
      return filesOfEnding(format, this.#lists.documents(pack), ending, { language: this.#language, day });
    },
  };

  async #readOnce(): Promise<void> {
    if (this.#packs === null) await this.#read();
  }

  /** Reads what is stored now, as far as it is not known; gives the packs that are removed. */
  async #read(): Promise<readonly OwnPack[]> {
    const all = await ownPacks();
    const packs = all
      .filter(({ removedAt }) => removedAt === null)
      .toSorted((one, other) => Number(other.isMain) - Number(one.isMain));
    const opened: { readonly pack: string; readonly document: OwnDocument; readonly lost: readonly LostChange[] }[] =
      [];
    for (const pack of packs) opened.push({ pack: pack.id, ...(await openOwnPack(pack)) });
    this.#lists.set(opened.map(({ document }) => document));
    this.#lost = opened.flatMap(({ pack, lost }) => lost.map((each) => ({ ...each, pack })));
    this.#packs = packs;
    return all.filter(({ removedAt }) => removedAt !== null);
  }

  async #overview(shown: string | null, removed: readonly OwnPack[]): Promise<OwnOverview> {
    const packs = this.#packs ?? [];
    const prepared = await storedPacks();
    return {
      packs: this.#lists.documents(null).map(({ id, title }) => ({ id, title: textIn(title, this.#language) })),
      mainPack: packs.find(({ isMain }) => isMain)?.id ?? null,
      removed: await Promise.all(removed.map((pack) => this.#removed(pack))),
      counts: this.#lists.counts(shown),
      isInUse: packs.every((pack) =>
        prepared.some(({ id, ownRevision }) => id === pack.id && ownRevision === pack.revision),
      ),
      lost: this.#lost.map(({ pack, entry }) => nameChange(entry.change, this.#language, this.#lists.namesOf(pack))),
    };
  }

  async #removed({ id, revision, mark = '' }: OwnPack): Promise<TitledPack> {
    const key = `${id} ${mark} ${revision}`;
    const known = this.#removedTitles.get(key);
    if (known !== undefined) return { id, title: known };
    const stored = await readOwnDocument(id);
    const title = stored ? textIn(ownDocumentOf(stored).document.title, this.#language) : id;
    this.#removedTitles.set(key, title);
    return { id, title };
  }

  #form(pack: string | null, row: OwnRow | null): FormData {
    const document = this.#lists.document(pack);
    const nameOf = this.#lists.namesOf(pack);
    const named = row ? idsNamedIn(row) : [];
    const cited = new Set(row && 'citations' in row ? row.citations.map(({ source }) => source) : []);
    return {
      row,
      names: Object.fromEntries(named.map((id) => [id, nameOf(id)]).filter(([, name]) => name !== undefined)),
      sources: (document?.sources ?? []).filter(({ id }) => cited.has(id)),
      byHand: document?.sources.find(({ id }) => id === BY_HAND_ID) ?? null,
    };
  }

  #changed(outcome: ChangeOutcome, change: OwnChange | null): ChangeReply {
    if (outcome.kind !== 'changed') return { outcome, change: null, rows: 0 };
    const { pack } = outcome;
    return {
      outcome,
      change: change && nameChange(change, this.#language, this.#lists.namesOf(pack)),
      rows: sizeOf(this.#lists.document(pack)),
    };
  }
}

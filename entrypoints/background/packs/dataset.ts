import { browserLanguage } from '../../../utils/browser/platform/browser-language.ts';
import { notifyPages } from '../../../utils/browser/platform/notify-pages.ts';
import { whilePreparing } from '../../../utils/browser/storage/own-data-store.ts';
import { readFiles, type StoredPack } from '../../../utils/browser/storage/pack-store.ts';
import { packsOff } from '../../../utils/browser/storage/packs-off.ts';
import { BytesError } from '../../../utils/core/bytes/sections.ts';
import { type LinkingModel, openLinkingModel } from '../../../utils/core/linking/linking-model.ts';
import { CompiledNamesError } from '../../../utils/core/matching/compiled-names/layout.ts';
import { indexPack, type PackIndex } from '../../../utils/core/pack/index-pack.ts';
import { mergeUnified } from '../../../utils/core/pack/merge-packs.ts';
import type { EntityId, Pack, RecordId } from '../../../utils/core/pack/types.ts';
import { packAround, rememberingLately, type SharedIds, sharedIds } from '../../../utils/core/prepared/pack-around.ts';
import { packOfRows } from '../../../utils/core/prepared/row-pages.ts';
import type { SearchInSteps } from '../../../utils/core/search/search.ts';
import { orUnavailable } from '../handlers/or-unavailable.ts';
import { keepSuccess } from '../keep-success.ts';
import { type BundledPack, bundledFile, bundledPacks, type ReadablePack } from './bundled-packs.ts';
import { rowReader } from './pack-rows.ts';
import { openPackSearch } from './pack-search.ts';
import { renewPacks, type UsablePacks, upToDatePacks } from './renew-packs.ts';

/** What facts are computed of. */
export interface Subject {
  readonly entities?: readonly EntityId[];
  readonly records?: readonly RecordId[];
  /** Whether the records that name the entities are wanted as well. */
  readonly withRecords?: boolean;
}

/** What the background knows of the packs, opened once after each start. */
export interface Dataset {
  readonly model: LinkingModel;
  readonly packVersion: string;
  /** Changes with every pack that is added, replaced or removed, also where its version stays the same. */
  readonly packs: string;
  /** True where the reader's packs cannot be opened now and only the bundled one is used. */
  readonly isReduced: boolean;
  /** The ids of packs that the reader added and that are not in use, since a part of them cannot be read. */
  readonly damaged: readonly string[];
  /** The part of all packs that is about the subject, read when it is asked for. */
  indexAround(subject: Subject): Promise<PackIndex>;
  /** Opened at the first search, which most sessions do not need. */
  search(): Promise<SearchInSteps>;
}

/** Milliseconds until the background tries again to open packs that could not be opened. */
const RETRY_AFTER = 5000;

/** Names a pack in the form in which it is read. */
const keyOf = ({ frame, generation }: ReadablePack): string =>
  `${frame.id}@${frame.version}${generation === null ? '' : `#${generation}`}`;

/** The packs that come with the extension, as far as they are switched on. */
interface BundledInUse {
  readonly first: BundledPack;
  readonly packs: readonly BundledPack[];
  /** Their linking data, in the same order. */
  readonly linking: readonly Uint8Array[];
  readonly off: ReadonlySet<string>;
}

async function bundledInUse(): Promise<BundledInUse> {
  const [all, off] = await Promise.all([bundledPacks(), packsOff()]);
  const packs = all.filter(({ id }) => !off.has(id));
  const linking = await Promise.all(packs.map((pack) => bundledFile(pack, 'linking')));
  return { first: all[0], packs, linking, off };
}

async function openModel(bundled: BundledInUse, stored: readonly StoredPack[]): Promise<LinkingModel> {
  const files = [...bundled.linking, ...(await readFiles(stored, 'linking'))];
  return openLinkingModel(
    [...bundled.packs, ...stored].map((pack, index) => ({
      key: keyOf(pack),
      bytes: files[index] ?? new Uint8Array(),
      isNamesOnly: pack.frame.scope === 'names-only',
    })),
  );
}

/** Files of another version are computed anew, once. */
async function openCurrent(bundled: BundledInUse, current: UsablePacks): Promise<[LinkingModel, UsablePacks]> {
  const { packs: stored } = current;
  try {
    return [await openModel(bundled, stored), current];
  } catch (error) {
    if (!(error instanceof BytesError || error instanceof CompiledNamesError) || stored.length === 0) throw error;
    console.error(error);
    // Throws where the bundled files are the damaged ones: to compute the reader's packs anew would mend nothing.
    await openModel(bundled, []);
    const ids = new Set(stored.map(({ id }) => id));
    const { packs, damaged } = await renewPacks(stored);
    const renewed = packs.filter(({ id }) => ids.has(id));
    return [await openModel(bundled, renewed), { packs: renewed, damaged }];
  }
}

async function open(given: UsablePacks, bundled: BundledInUse, isReduced: boolean): Promise<Dataset> {
  const added = given.packs.filter(({ id }) => !bundled.off.has(id));
  const [model, { packs: stored, damaged }] = await openCurrent(bundled, { ...given, packs: added });
  const packs: readonly ReadablePack[] = [...bundled.packs, ...stored];
  const readers = packs.map((pack) => ({ pack, rows: rememberingLately(rowReader(pack)) }));
  // Stands in for all packs where the reader switched every one off.
  const none = packOfRows(bundled.first.frame, { entities: [], records: [], sources: [] });
  const packVersion = packs.map(({ frame }) => frame.version).join('+');
  return {
    model,
    packVersion,
    packs: [packVersion, ...packs.map(({ id, generation }) => (generation === null ? id : `${id}#${generation}`))].join(
      ' ',
    ),
    isReduced,
    damaged,
    async indexAround({ entities = [], records = [], withRecords = false }) {
      const whole = await orUnavailable(async () => {
        const reading = readers.map(({ pack, rows }, place) => ({
          rows: rows(),
          records: recordsIn(pack, records, place === 0),
        }));
        const read = (shared: SharedIds): Promise<readonly Pack[]> =>
          Promise.all(
            reading.map(({ rows, records: own }) =>
              packAround(rows, { entities, records: [...own, ...shared.records], withRecords, named: shared.entities }),
            ),
          );
        const parts = await read({ entities: [], records: [] });
        const shared = parts.map(sharedIds);
        if (parts.length < 2) return parts;
        return read({
          entities: shared.flatMap((part) => part.entities),
          records: shared.flatMap((part) => part.records),
        });
      });
      return indexPack(whole.length > 0 ? mergeUnified(whole) : none, browserLanguage().locale);
    },
    search: keepSuccess(() => orUnavailable(() => openPackSearch(bundled.packs, stored, packVersion))),
  };
}

/**
 * The ids that the pack itself has for records; `mergeUnified` puts its own id before them, except for the first pack.
 */
const recordsIn = ({ id }: ReadablePack, records: readonly RecordId[], isFirst: boolean): readonly RecordId[] =>
  records.flatMap((record) => {
    if (record.startsWith(`${id}/`)) return [record.slice(id.length + 1) as RecordId];
    return isFirst && !record.includes('/') ? [record] : [];
  });

let opening: Promise<Dataset> | null = null;
/** Whether the last attempt opened the bundled pack alone. */
let wasReduced = false;

/** Opens the packs; falls back to the bundled one where the reader's packs cannot be opened. */
async function load(): Promise<Dataset> {
  // Does not wait for what the reader added.
  const bundled = bundledInUse();
  // What fails here fails again below, where it is awaited.
  bundled.catch(() => undefined);
  try {
    const current = await upToDatePacks();
    const whole = await open(current, await bundled, false);
    // It never rejects.
    if (current.isPreparedElsewhere) void openAgainOncePrepared(opening);
    // Open pages were read without the packs that are there again.
    if (wasReduced) notifyPages().catch(console.error);
    wasReduced = false;
    return whole;
  } catch (error) {
    console.error(error);
    const failed = opening;
    setTimeout(() => {
      if (opening !== failed) return;
      opening = null;
      // The next attempt follows.
      dataset().catch(console.error);
    }, RETRY_AFTER);
    wasReduced = true;
    return open({ packs: [], damaged: [] }, await bundledInUse(), true);
  }
}

/** What a page's worker prepares is used once that is done, or the page is closed. Never rejects. */
async function openAgainOncePrepared(used: Promise<Dataset> | null): Promise<void> {
  try {
    await whilePreparing(async () => undefined);
    if (opening === used) opening = null;
    await notifyPages();
  } catch (error) {
    console.error(error);
  }
}

/** Throws as `orUnavailable` does where not even the bundled pack can be opened; the next call tries again. */
export async function dataset(): Promise<Dataset> {
  opening ??= load();
  const mine = opening;
  try {
    return await orUnavailable(() => mine);
  } catch (error) {
    if (opening === mine) opening = null;
    throw error;
  }
}

/** After a pack was added or removed: the next call opens the packs anew. */
export function invalidateDataset(): void {
  opening = null;
}

import { CallError } from '../../utils/browser/messages/result.ts';
import { browserLanguage } from '../../utils/browser/platform/browser-language.ts';
import { notifyPages } from '../../utils/browser/platform/notify-pages.ts';
import { bundledNames } from '../../utils/browser/storage/bundled-names.ts';
import { whilePreparing } from '../../utils/browser/storage/own-data-store.ts';
import { readFiles, type StoredPack } from '../../utils/browser/storage/pack-store.ts';
import { packsOff } from '../../utils/browser/storage/packs-off.ts';
import { BytesError } from '../../utils/core/bytes/sections.ts';
import { compileLinkingData } from '../../utils/core/linking/compile-linking-data.ts';
import { type LinkingModel, openLinkingModel } from '../../utils/core/linking/linking-model.ts';
import { CompiledNamesError } from '../../utils/core/matching/compiled-names/layout.ts';
import { indexPack, type PackIndex } from '../../utils/core/pack/index-pack.ts';
import { mergeUnified } from '../../utils/core/pack/merge-packs.ts';
import type { EntityId, Pack, RecordId } from '../../utils/core/pack/types.ts';
import { namedElsewhere, packAround } from '../../utils/core/prepared/pack-around.ts';
import type { SearchInSteps } from '../../utils/core/search/search.ts';
import { bundledPacks } from './bundled-packs.ts';
import { openPackSearch } from './pack-search.ts';
import { renewPacks, type UsablePacks, upToDatePacks } from './renew-packs.ts';
import { storedRows } from './stored-rows.ts';

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

async function openModel(bundled: readonly Pack[], stored: readonly StoredPack[]): Promise<LinkingModel> {
  const [own, added] = await Promise.all([
    Promise.all(bundled.map(({ id }) => bundledNames(id))),
    readFiles(stored, 'linking'),
  ]);
  const first = bundled.map((pack, index) => ({
    key: `${pack.id}@${pack.version}`,
    // A build without the file compiles the few names of a bundled pack.
    bytes: own[index] ?? compileLinkingData(pack).bytes,
    isNamesOnly: pack.scope === 'names-only',
  }));
  const others = stored.map(({ frame, generation }, index) => ({
    key: `${frame.id}@${frame.version}#${generation}`,
    bytes: added[index] ?? new Uint8Array(),
    isNamesOnly: frame.scope === 'names-only',
  }));
  return openLinkingModel([...first, ...others]);
}

/** Files of another version are computed anew, once. */
async function openCurrent(bundled: readonly Pack[], current: UsablePacks): Promise<[LinkingModel, UsablePacks]> {
  const { packs: stored } = current;
  try {
    return [await openModel(bundled, stored), current];
  } catch (error) {
    if (!(error instanceof BytesError || error instanceof CompiledNamesError) || stored.length === 0) throw error;
    console.error(error);
    const ids = new Set(stored.map(({ id }) => id));
    const { packs, damaged } = await renewPacks(stored);
    const renewed = packs.filter(({ id }) => ids.has(id));
    return [await openModel(bundled, renewed), { packs: renewed, damaged }];
  }
}

/** Stands in for all packs where the reader switched every one off. */
function emptyPack(): Pack {
  const [{ elsewhere: _, ...first }] = bundledPacks() as readonly [Pack, ...Pack[]];
  return { ...first, sources: [], institutions: [], officials: [], agreements: [], visits: [], events: [] };
}

async function open(given: UsablePacks, isReduced: boolean): Promise<Dataset> {
  const off = await packsOff();
  const isOn = ({ id }: { readonly id: string }): boolean => !off.has(id);
  const bundled = bundledPacks().filter(isOn);
  const [model, { packs: stored, damaged }] = await openCurrent(bundled, { ...given, packs: given.packs.filter(isOn) });
  const readers = stored.map((pack) => ({ pack, rows: storedRows(pack) }));
  let searching: Promise<SearchInSteps> | null = null;
  const packVersion = [...bundled, ...stored.map(({ frame }) => frame)].map(({ version }) => version).join('+');
  return {
    model,
    packVersion,
    packs: [
      packVersion,
      ...bundled.map(({ id }) => id),
      ...stored.map(({ id, generation }) => `${id}#${generation}`),
    ].join(' '),
    isReduced,
    damaged,
    indexAround: async ({ entities = [], records = [], withRecords = false }) => {
      const read = (named: readonly EntityId[]): Promise<readonly Pack[]> =>
        Promise.all(
          readers.map(({ pack, rows }) =>
            packAround(rows, { entities, records: recordsIn(pack, records), withRecords, named }),
          ),
        );
      const parts = await read([]);
      const named = parts.flatMap(namedElsewhere);
      const whole = named.length > 0 && parts.length > 1 ? await read(named) : parts;
      const all = [...bundled, ...whole];
      return indexPack(mergeUnified(all.length > 0 ? all : [emptyPack()]), browserLanguage().locale);
    },
    search: () => {
      searching ??= openPackSearch(bundled.length > 0 ? mergeUnified(bundled) : emptyPack(), stored, packVersion);
      return searching;
    },
  };
}

/** The ids that the pack itself has for records; `mergePacks` puts its own id before them. */
const recordsIn = ({ id }: StoredPack, records: readonly RecordId[]): readonly RecordId[] =>
  records.flatMap((record) => (record.startsWith(`${id}/`) ? [record.slice(id.length + 1) as RecordId] : []));

let opening: Promise<Dataset> | null = null;
/** Whether the last attempt opened the bundled pack alone. */
let wasReduced = false;

/** Opens the packs; falls back to the bundled one where the reader's packs cannot be opened. */
async function load(): Promise<Dataset> {
  try {
    const current = await upToDatePacks();
    const whole = await open(current, false);
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
      // Logs what failed; the next attempt follows.
      dataset().catch(() => {});
    }, RETRY_AFTER);
    wasReduced = true;
    return open({ packs: [], damaged: [] }, true);
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

/** Throws CallError `data-unavailable` where not even the bundled pack can be opened; the next call tries again. */
export async function dataset(): Promise<Dataset> {
  opening ??= load();
  const mine = opening;
  try {
    return await mine;
  } catch (error) {
    console.error(error);
    if (opening === mine) opening = null;
    throw new CallError('data-unavailable');
  }
}

/** After a pack was added or removed: the next call opens the packs anew. */
export function invalidateDataset(): void {
  opening = null;
}

import { isOfBrowser } from '../../utils/browser/storage/is-of-browser.ts';
import { ownPacks, withOwnDataLocked } from '../../utils/browser/storage/own-data-store.ts';
import { type StoredPack, storedPacks } from '../../utils/browser/storage/pack-store.ts';
import { OwnDataThere, PackCameSince, renewLater, writePack } from '../../utils/browser/storage/write-pack.ts';
import { isFull } from '../../utils/core/i18n/is-full.ts';
import { CompiledNamesError } from '../../utils/core/matching/compiled-names/layout.ts';
import { isMyDataId } from '../../utils/core/own-data/new-document.ts';
import { MAX_NAMES } from '../../utils/core/pack/check-size.ts';
import { comparePacks, isUnchanged } from '../../utils/core/pack/compare-packs.ts';
import { MIN_BYTES_OF_NAME, mostObjectsIn, NameCounter } from '../../utils/core/pack/count-names.ts';
import { decodeText } from '../../utils/core/pack/decode-text.ts';
import { textIn } from '../../utils/core/pack/local-text.ts';
import { type EntityLists, withIdsAmong } from '../../utils/core/pack/merge-packs.ts';
import { isFirstFormat, migrate } from '../../utils/core/pack/migrate.ts';
import { PackError, parsePack } from '../../utils/core/pack/parse.ts';
import { parsePackJson } from '../../utils/core/pack/parse-json.ts';
import { countsOf, type PackCounts } from '../../utils/core/pack/summary.ts';
import type { Pack } from '../../utils/core/pack/types.ts';
import { type PreparedPack, preparePack } from '../../utils/core/prepared/prepare-pack.ts';
import { ROWS_A_PAGE } from '../../utils/core/prepared/row-pages.ts';
import { judgePublisher, type PublisherVerdict } from '../../utils/core/signing/judge-publisher.ts';
import { checkSignature, type SignatureState } from '../../utils/core/signing/sign-pack.ts';
import { bundledPacks } from '../background/packs/bundled-packs.ts';
import { wholePack } from '../background/packs/whole-pack.ts';
import type { ImportOutcome, ImportProgress, ImportRequest, ImportReview, ImportStage } from './contract.ts';
import { entitiesOfAll } from './entities-of.ts';

/** Where the stages end, as shares of the whole time. */
const ENDS: Readonly<Record<ImportStage, number>> = {
  waiting: 0,
  reading: 0.1,
  checking: 0.35,
  preparing: 0.9,
  storing: 1,
};

class Unreadable extends Error {}

/** Takes a file in as a pack: reads, checks and prepares it, and stores it as the background will read it. */
export async function takeIn(
  { file, version, language, own = false, isRegister = false, asks = false, putBack }: ImportRequest,
  onProgress: (progress: ImportProgress) => void,
  accept: (review: ImportReview) => Promise<void> = async () => undefined,
): Promise<ImportOutcome> {
  let counts: PackCounts | null = null;
  const say = (stage: ImportStage, share: number): void => onProgress({ stage, share, counts });
  try {
    say('reading', 0);
    const read = await packIn(file, own, () => say('checking', ENDS.reading));
    if (read === 'too-large') return { kind: 'too-large', most: MAX_NAMES };
    if (read === null) return { kind: 'encoding' };
    const { pack, ownText, signature } = read;
    const bundled = await bundledPacks();
    if (bundled.some(({ id }) => id === pack.id)) return { kind: 'bundled-id', id: pack.id };
    if ((await ownPacks()).some(({ id }) => id === pack.id)) return { kind: 'own-data' };
    counts = countsOf(pack);
    const stored = await storedPacks();
    const known = stored.find(({ id }) => id === pack.id);
    if (putBack && putBack.over !== (known?.frame.version ?? null)) return { kind: 'came-since' };
    const publisher = putBack ? publisherOf(putBack) : judgePublisher(signature, known?.signedBy ?? null);
    if (isRefused(publisher)) return { kind: 'distrusted', publisher };
    const others = stored.filter(({ id }) => id !== pack.id);
    const before = await entitiesOfAll([...bundled, ...others]);
    if (known && asks && !own) {
      const review = await reviewOf(known, withIdsAmong(pack, before), publisher, language);
      if (review) await accept(review);
    }
    const prepared = prepare(pack, before, language, (share) => say('preparing', share));
    const pages = pagesOf(counts, pack);
    const signedBy = 'fingerprint' in publisher ? publisher.fingerprint : null;
    const options = {
      writtenBy: version,
      ...(ownText === null
        ? { newer: { signedBy, ...(putBack ? { over: putBack.over } : {}) } }
        : { asOwn: { text: ownText, isMyData: isMyDataId(pack.id), isRegister } }),
      onPages: (written: number) => say('storing', between('preparing', 'storing', Math.min(1, written / pages))),
    };
    const write = () => writePack(prepared, options);
    const isFileKept = await (own ? withOwnDataLocked(write) : write());
    await renewLater(others.filter((other) => namesEntityOf(other, pack)));
    const added = { kind: 'added', title: textIn(pack.title, language), publisher } as const;
    return isRegister ? { ...added, isFileKept } : added;
  } catch (error) {
    return outcomeOf(error);
  }
}

interface ReadPack {
  readonly pack: Pack;
  readonly ownText: string | null;
  readonly signature: SignatureState;
}

/**
 * Null for a file in another encoding. A function of its own, so that the text of a large file does not stay in memory
 * while the pack is prepared; only that of own data is kept.
 */
async function packIn(file: File, isOwn: boolean, onRead: () => void): Promise<ReadPack | 'too-large' | null> {
  if (await hasTooManyNames(file)) return 'too-large';
  const text = await textOf(file);
  onRead();
  if (text === null) return null;
  const document = parsePackJson(text);
  // What is stored differs from the file in its ids, so that the signature would not fit it; its key is kept beside it.
  const { signature: _, ...pack } = parsePack(document);
  const ownText = !isOwn ? null : isFirstFormat(document) ? JSON.stringify(migrate(document)) : text;
  return { pack, ownText, signature: await checkSignature(document, crypto.subtle) };
}

const isRefused = ({ kind }: PublisherVerdict): boolean =>
  kind === 'broken' || kind === 'no-longer-signed' || kind === 'other-key';

const publisherOf = ({ signedBy }: { readonly signedBy: string | null }): PublisherVerdict =>
  signedBy === null ? { kind: 'unsigned' } : { kind: 'same-publisher', fingerprint: signedBy };

/** What the file changes in the pack that is in use; `null` where it says the same. */
async function reviewOf(
  known: StoredPack,
  pack: Pack,
  publisher: PublisherVerdict,
  language: string,
): Promise<ImportReview | null> {
  const before = await wholePack(known).catch((error: unknown) => {
    if (isOfBrowser(error)) throw error;
    console.error(error);
    return null;
  });
  // Its file mends a damaged pack; what it changes cannot be shown.
  if (before === null) return null;
  const changes = comparePacks(before, pack, language);
  if (isUnchanged(changes)) return null;
  const versions = [known.frame.version, pack.version] as const;
  return { title: textIn(pack.title, language), versions, changes, publisher };
}

/** Whether records or roles of another pack name entities of this one, which they did not find before. */
function namesEntityOf({ frame }: StoredPack, pack: Pack): boolean {
  const identifiers = new Set(
    pack.institutions.flatMap(({ identifiers: known }) => [
      ...(known?.ror ? [known.ror.replace('https://ror.org/', 'ror:')] : []),
      ...(known?.wikidata ? [`wikidata:${known.wikidata}`] : []),
    ]),
  );
  return (frame.elsewhere ?? []).some(({ id }) => id.startsWith(`${pack.id}:`) || identifiers.has(id));
}

/** A few megabytes: each piece is a request to the process that has the file. */
const BYTES_A_PIECE = 4 * 2 ** 20;

/**
 * Whether a file holds more names than a browser has memory for. A large one is read piece by piece to find out, and no
 * further than that many names; no piece is kept, and the file is then read anew as a whole, since with all pieces it
 * would be in memory twice. Throws Unreadable.
 */
async function hasTooManyNames(file: File): Promise<boolean> {
  if (file.size < MAX_NAMES * MIN_BYTES_OF_NAME) return false;
  let objects = 0;
  for (let start = 0; start < file.size && objects <= MAX_NAMES; start += BYTES_A_PIECE)
    objects += mostObjectsIn(await pieceAt(file, start));
  if (objects <= MAX_NAMES) return false;
  const counter = new NameCounter();
  for (let start = 0; start < file.size; start += BYTES_A_PIECE) {
    counter.add(await pieceAt(file, start));
    if (counter.count > MAX_NAMES) return true;
  }
  return false;
}

const pieceAt = (file: File, start: number): Promise<Uint8Array> => bytesIn(file.slice(start, start + BYTES_A_PIECE));

/** A function of its own, so that the bytes are gone when the text is parsed. Throws Unreadable. */
const textOf = async (file: File): Promise<string | null> => decodeText(await bytesIn(file));

/** Throws Unreadable for a file that was moved or closed to the browser. */
const bytesIn = (file: Blob): Promise<Uint8Array<ArrayBuffer>> =>
  file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    (error: unknown) => Promise.reject(new Unreadable(String(error))),
  );

const between = (from: ImportStage, to: ImportStage, share: number): number =>
  ENDS[from] + (ENDS[to] - ENDS[from]) * share;

const pagesOf = ({ institutions, officials, records }: PackCounts, { sources }: Pack): number =>
  [institutions + officials, records, sources.length].reduce((sum, rows) => sum + Math.ceil(rows / ROWS_A_PAGE), 0);

function prepare(
  pack: Pack,
  before: readonly EntityLists[],
  language: string,
  onShare: (share: number) => void,
): PreparedPack {
  onShare(ENDS.checking);
  const preparing = preparePack(pack, { before, language });
  for (;;) {
    const { done, value } = preparing.next();
    if (done) return value;
    onShare(between('checking', 'preparing', value));
  }
}

function outcomeOf(error: unknown): ImportOutcome {
  if (error instanceof Unreadable) return { kind: 'unreadable' };
  if (error instanceof OwnDataThere) return { kind: 'own-data' };
  if (error instanceof PackCameSince) return { kind: 'came-since' };
  if (error instanceof PackError) return { kind: 'invalid', faults: error.faults, left: error.left };
  if (error instanceof SyntaxError) return { kind: 'not-json' };
  if (error instanceof CompiledNamesError) return { kind: 'too-many-names', reason: error.message };
  if (isFull(error)) return { kind: 'full' };
  // An error of the browser: no memory, a database that cannot be opened.
  console.error(error);
  return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
}

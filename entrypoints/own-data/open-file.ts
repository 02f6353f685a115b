import type { ChangeOutcome } from '../../utils/browser/messages/extension-page-to-background.ts';
import { readOwnDocument, setOwnPackRemoved, withOwnDataLocked } from '../../utils/browser/storage/own-data-store.ts';
import { changeBetween } from '../../utils/core/own-data/change-between.ts';
import type { OwnChange, OwnDocument } from '../../utils/core/own-data/types.ts';
import { decodeText } from '../../utils/core/pack/decode-text.ts';
import { textIn } from '../../utils/core/pack/local-text.ts';
import { migrate } from '../../utils/core/pack/migrate.ts';
import { parsePack } from '../../utils/core/pack/parse.ts';
import { parsePackJson } from '../../utils/core/pack/parse-json.ts';
import { changeOwnData, openOwnPack } from '../background/packs/own-packs.ts';

interface OpenedFile {
  readonly kind: 'opened';
  readonly title: string;
  /** Rows that the file does not have. */
  readonly removed: number;
  /** Whether the pack had been removed. */
  readonly isPutBack: boolean;
  readonly change: OwnChange;
  /** Null where the file says the same. */
  readonly outcome: ChangeOutcome | null;
}

/** The pack in a file; null for a file that is none. */
async function packIn(file: File): Promise<OwnDocument | null> {
  try {
    const given = parsePackJson(decodeText(new Uint8Array(await file.arrayBuffer())) ?? '');
    parsePack(given);
    return migrate(given) as OwnDocument;
  } catch {
    return null;
  }
}

/**
 * Makes a saved file one change of the own data of its id, which is put back first where it was removed. Null where
 * there is none, or the file is no pack.
 */
export async function openFile(file: File, language: string): Promise<OpenedFile | null> {
  const given = await packIn(file);
  const stored = given && (await readOwnDocument(given.id));
  if (!given || !stored) return null;
  const { pack } = stored;
  const isPutBack = pack.removedAt !== null;
  if (isPutBack) await withOwnDataLocked(() => setOwnPackRemoved(pack.id, null));
  const change = changeBetween((await openOwnPack(pack)).document, given);
  const changing = async (): Promise<ChangeOutcome> => {
    try {
      return await changeOwnData(pack.id, change);
    } catch (error) {
      // As it was: where nothing of the file can be stored, nothing is put back either.
      if (isPutBack)
        await withOwnDataLocked(() => setOwnPackRemoved(pack.id, pack.removedAt)).catch((reason) =>
          console.error(reason),
        );
      throw error;
    }
  };
  const isSame = change.edits.length === 0 && change.header === undefined;
  return {
    kind: 'opened',
    title: textIn(given.title, language),
    removed: change.edits.filter(({ list, to }) => list !== 'sources' && to === null).length,
    isPutBack,
    change,
    outcome: isSame ? null : await changing(),
  };
}

import { expectValue } from '../../utils/browser/messages/result.ts';
import { send } from '../../utils/browser/messages/send.ts';
import { extension } from '../../utils/browser/platform/extension.ts';
import { readOwnData, type StoredOwnData } from '../../utils/browser/storage/own-data-store.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import { changeBetween } from '../../utils/core/own-data/change-between.ts';
import type { OwnChange, OwnDocument } from '../../utils/core/own-data/types.ts';
import { decodeText } from '../../utils/core/pack/decode-text.ts';
import { textIn } from '../../utils/core/pack/local-text.ts';
import { migrate } from '../../utils/core/pack/migrate.ts';
import { parsePack } from '../../utils/core/pack/parse.ts';
import { importPack } from '../options/import-pack.ts';
import { whyRefused } from '../pack-import/why-refused.ts';
import { ownDocumentOf } from './own-document-of.ts';

interface OpenOptions {
  readonly language: string;
  readonly translate: Translate;
  readonly onChange: (pack: string, change: OwnChange) => Promise<string | null>;
}

/** The pack in a file; null for a file that is none, which the import describes. */
async function packIn(file: File): Promise<OwnDocument | null> {
  try {
    const given: unknown = JSON.parse(decodeText(new Uint8Array(await file.arrayBuffer())) ?? '');
    parsePack(given);
    return migrate(given) as OwnDocument;
  } catch {
    return null;
  }
}

/** Makes a saved file one change of the own data that is stored. */
async function openAsChange(
  given: OwnDocument,
  stored: StoredOwnData,
  { language, translate, onChange }: OpenOptions,
): Promise<string> {
  const { id, title } = given;
  if (stored.pack.removedAt !== null) expectValue(await send({ type: 'restore-own-pack', pack: id }));
  const change = changeBetween(ownDocumentOf(stored), given);
  const isSame = change.edits.length === 0 && change.header === undefined;
  const refused = isSame ? null : await onChange(id, change);
  if (refused !== null) return refused;
  const removed = change.edits.filter(({ list, to }) => list !== 'sources' && to === null).length;
  const name = textIn(title, language);
  return removed === 0 ? translate('myData.opened', [name]) : translate('myData.openedOlder', [name], removed);
}

/**
 * Takes a saved pack in as own data. Where own data of its id is there already, in use or removed, the file becomes one
 * change of it, which can be taken back like any other. `onChange`: makes a change, and says why not. Gives what became of the file, in words.
 */
export async function openSavedFile(file: File, options: OpenOptions): Promise<string> {
  const { language, translate } = options;
  const given = await packIn(file);
  const stored = given && (await readOwnData(given.id));
  if (given && stored) return openAsChange(given, stored, options);
  const { version } = extension.runtime.getManifest();
  const request = { file, version, language, own: true };
  const outcome = await importPack(request, () => undefined, new AbortController().signal);
  if (outcome.kind !== 'added') return translate('myData.notOpened', [whyRefused(outcome, translate)]);
  expectValue(await send({ type: 'packs-changed' }));
  return translate('myData.opened', [outcome.title]);
}

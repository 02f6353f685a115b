import { expectValue } from '../../utils/browser/messages/result.ts';
import { send } from '../../utils/browser/messages/send.ts';
import { extension } from '../../utils/browser/platform/extension.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import { changeBetween } from '../../utils/core/own-data/change-between.ts';
import type { OwnChange, OwnDocument } from '../../utils/core/own-data/types.ts';
import { decodeText } from '../../utils/core/pack/decode-text.ts';
import { describeFault } from '../../utils/core/pack/faults.ts';
import { hasFields } from '../../utils/core/pack/json.ts';
import { textIn } from '../../utils/core/pack/local-text.ts';
import { migrate } from '../../utils/core/pack/migrate.ts';
import { parsePack } from '../../utils/core/pack/parse.ts';
import { importPack } from '../options/import-pack.ts';
import type { ImportOutcome } from '../pack-import/contract.ts';

function reasonOf(outcome: Exclude<ImportOutcome, { readonly kind: 'added' }>, translate: Translate): string {
  switch (outcome.kind) {
    case 'invalid':
      return outcome.faults.slice(0, 3).map(describeFault).join('; ');
    case 'too-many-names':
    case 'failed':
      return outcome.reason;
    case 'bundled-id':
      return outcome.id;
    case 'not-json':
    case 'encoding':
    case 'full':
    case 'unreadable':
      return translate(`myData.file.${outcome.kind === 'not-json' ? 'notJson' : outcome.kind}`);
    default:
      return outcome.kind;
  }
}

interface OpenOptions {
  readonly documents: readonly OwnDocument[];
  readonly language: string;
  readonly translate: Translate;
  readonly onChange: (pack: string, change: OwnChange) => Promise<string | null>;
}

/** The pack in a file, where own data has one of that id; null for any other file, which the import describes. */
async function sameOwnPack(file: File, documents: readonly OwnDocument[]) {
  const text = decodeText(new Uint8Array(await file.arrayBuffer()));
  try {
    const given: unknown = JSON.parse(text ?? '');
    const now = documents.find(({ id }) => hasFields(given) && given.id === id);
    if (!now) return null;
    parsePack(given);
    return { now, given: migrate(given) as OwnDocument };
  } catch {
    return null;
  }
}

/**
 * Takes a saved pack in as own data. Where own data of its id is there already, the file becomes one change of it, which
 * can be taken back like any other. `onChange`: makes a change, and says why not. Gives what became of the file, in words.
 */
export async function openSavedFile(
  file: File,
  { documents, language, translate, onChange }: OpenOptions,
): Promise<string> {
  const same = await sameOwnPack(file, documents);
  if (same) {
    const refused = await onChange(same.now.id, changeBetween(same.now, same.given));
    return refused ?? translate('myData.opened', [textIn(same.given.title, language)]);
  }
  const { version } = extension.runtime.getManifest();
  const request = { file, version, language, own: true };
  const outcome = await importPack(request, () => undefined, new AbortController().signal);
  if (outcome.kind !== 'added') return translate('myData.notOpened', [reasonOf(outcome, translate)]);
  expectValue(await send({ type: 'packs-changed' }));
  return translate('myData.opened', [outcome.title]);
}

import { expectValue } from '../../utils/browser/messages/result.ts';
import { ask } from '../../utils/browser/messages/send.ts';
import { extension } from '../../utils/browser/platform/extension.ts';
import { PROGRAM_SIGNAL } from '../../utils/browser/platform/program-signal.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import { importPack } from '../options/import-pack.ts';
import type { ChangeReply } from '../own-data/contract.ts';
import { whyRefused } from '../pack-import/why-refused.ts';
import { describeRefusal } from './describe-refusal.ts';
import { askBeside } from './own-data-worker.ts';

interface OpenOptions {
  readonly language: string;
  readonly translate: Translate;
}

export interface OpenedFile {
  /** What became of the file. */
  readonly words: string;
  /** The change that it was made; null for a pack that came in as a whole, or one that says the same. */
  readonly reply: ChangeReply | null;
  /** Whether pages have something new to use. */
  readonly isChanged: boolean;
}

/**
 * Takes a saved pack in as own data. Where own data of its id is there already, in use or removed, the file becomes one
 * change of it, which can be taken back like any other.
 */
export async function openSavedFile(file: File, { language, translate }: OpenOptions): Promise<OpenedFile> {
  const opened = await askBeside(language, 'open', { file });
  if (opened.kind === 'opened') {
    const { title, removed, reply, isPutBack } = opened;
    const refused = reply && describeRefusal(reply.outcome, translate);
    const isChanged = isPutBack || reply?.outcome.kind === 'changed';
    if (refused !== null) return { words: refused, reply, isChanged };
    const words =
      removed === 0 ? translate('myData.opened', [title]) : translate('myData.openedOlder', [title], removed);
    return { words, reply, isChanged };
  }
  const { version } = extension.runtime.getManifest();
  const request = { file, version, language, own: true };
  const outcome = await importPack(request, () => undefined, PROGRAM_SIGNAL);
  if (outcome.kind !== 'added')
    return { words: translate('myData.notOpened', [whyRefused(outcome, translate)]), reply: null, isChanged: false };
  expectValue(await ask({ type: 'packs-changed' }));
  return { words: translate('myData.opened', [outcome.title]), reply: null, isChanged: false };
}

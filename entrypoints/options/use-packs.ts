import { useEffect, useState } from 'preact/hooks';
import { useLanguage } from '../../components/language/language.tsx';
import type { PackListProps } from '../../components/options/pack-list.tsx';
import { expectValue } from '../../utils/browser/messages/result.ts';
import { send } from '../../utils/browser/messages/send.ts';
import { forgetUploads, keepUpload } from '../../utils/browser/storage/pack-store.ts';
import { describeFailure } from '../../utils/core/i18n/describe-failure.ts';
import { MAX_FILE_BYTES } from '../../utils/core/pack/check-size.ts';
import type { PackSummary } from '../../utils/core/pack/summary.ts';
import { isReadable } from './read-file.ts';

/** The browser could not store a file. */
class NotKept extends Error {}

/** The packs in use, and the actions that add and remove them. */
export function usePacks(): { readonly version: string; readonly list: Omit<PackListProps, 'formatDate'> } {
  const { translate } = useLanguage();
  const [packs, setPacks] = useState<readonly PackSummary[]>([]);
  const [outcome, setOutcome] = useState({ message: '', failed: false });
  const say = (message: string, failed: boolean) => setOutcome({ message, failed });
  const noAnswer = () => say(translate('options.packs.noAnswer'), true);
  const read = () => send({ type: 'packs' }).then((result) => (result.ok ? setPacks(result.value) : noAnswer()));
  useEffect(() => {
    // `send` never rejects, and its answer is shown.
    void read();
  }, []);
  /** The message about a file that was added or refused. */
  const add = async (file: File): Promise<readonly [message: string, failed: boolean]> => {
    if (file.size > MAX_FILE_BYTES)
      return [translate('options.packs.tooLarge', [String(MAX_FILE_BYTES / 2 ** 20)]), true];
    if (!(await isReadable(file))) return [translate('options.packs.unreadable'), true];
    const upload = await keepUpload(file).catch((error: unknown) => Promise.reject(new NotKept(String(error))));
    const added = expectValue(await send({ type: 'add-pack', upload }));
    switch (added.kind) {
      case 'added':
        return [translate('options.packs.added', [added.title]), false];
      case 'encoding':
        return [translate('options.packs.encoding'), true];
      case 'not-json':
        return [translate('options.packs.notJson'), true];
      case 'bundled-id':
        return [translate('options.packs.bundledId', [added.id]), true];
      case 'invalid':
        return [translate('options.packs.invalid', [added.reason]), true];
      case 'too-many-names':
        return [translate('options.packs.tooManyNames', [added.reason]), true];
      case 'failed':
        return [translate('options.packs.failed', [added.reason]), true];
    }
  };
  const onAdd = async (file: File) => {
    say(translate('options.packs.reading'), false);
    try {
      say(...(await add(file)));
      await read();
    } catch (error) {
      if (error instanceof NotKept) say(translate('options.packs.failed', [error.message]), true);
      else noAnswer();
      // Where this fails, the next file replaces it.
      await forgetUploads().catch(() => undefined);
    }
  };
  const onRemove = async (id: string) => {
    const title = packs.find((pack) => pack.id === id)?.title ?? id;
    say('', false);
    try {
      expectValue(await send({ type: 'remove-pack', id }));
      say(translate('options.packs.removed', [title]), false);
      await read();
    } catch (error) {
      say(describeFailure('failure.what.remove', error, translate), true);
    }
  };
  // The version of the merged pack, written as in mergePacks.
  const version = packs.map((pack) => pack.version).join('+');
  return { version, list: { packs, onAdd, onRemove, ...outcome } };
}

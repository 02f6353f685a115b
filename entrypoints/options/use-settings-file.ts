import { useState } from 'preact/hooks';
import { useLanguage } from '../../components/language/language.tsx';
import type { SettingsFileProps } from '../../components/options/settings-file.tsx';
import { saveFile } from '../../utils/browser/platform/save-file.ts';
import { loadSettings } from '../../utils/browser/storage/settings-store.ts';
import { describeFailure } from '../../utils/core/i18n/describe-failure.ts';
import type { StringKey } from '../../utils/core/i18n/translate.ts';
import { decodeText } from '../../utils/core/pack/decode-text.ts';
import { MAX_FILE_BYTES, readSettingsFile, writeSettingsFile } from '../../utils/core/settings/settings-file.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/core/settings/types.ts';
import { isReadable } from './read-file.ts';
import { describeUnread } from './unread-settings.ts';

const NOTHING_YET = { message: '', failed: false };

/** Saves, loads and resets the settings as one file. */
export function useSettingsFile(change: (to: () => Settings) => Promise<void>): SettingsFileProps {
  const { translate } = useLanguage();
  const [outcome, setOutcome] = useState(NOTHING_YET);
  return {
    ...outcome,
    onSave: async () => {
      setOutcome(NOTHING_YET);
      try {
        const text = writeSettingsFile(await loadSettings());
        saveFile({ name: 'partnership-lens-settings.json', type: 'application/json', content: text });
      } catch (error) {
        setOutcome({ message: describeFailure('failure.what.save', error, translate), failed: true });
      }
    },
    onLoad: async (file) => {
      setOutcome(NOTHING_YET);
      const refuse = (why: StringKey) => setOutcome({ message: translate(why), failed: true });
      if (file.size > MAX_FILE_BYTES) return refuse('options.file.tooLarge');
      if (!(await isReadable(file))) return refuse('options.file.unreadable');
      const text = decodeText(new Uint8Array(await file.arrayBuffer()));
      if (text === null) return refuse('options.file.encoding');
      const loaded = readSettingsFile(text);
      if (!loaded) return refuse('options.file.notSettings');
      if (loaded === 'newer') return refuse('options.file.newer');
      try {
        await change(() => loaded.settings);
      } catch (error) {
        return setOutcome({ message: describeFailure('failure.what.change', error, translate), failed: true });
      }
      const message =
        loaded.unread.length > 0
          ? translate('options.file.loadedPartly', [describeUnread(loaded.unread, translate)])
          : translate('options.file.loaded');
      setOutcome({ message, failed: loaded.unread.length > 0 });
    },
    onReset: async () => {
      setOutcome(NOTHING_YET);
      try {
        await change(() => DEFAULT_SETTINGS);
      } catch (error) {
        return setOutcome({ message: describeFailure('failure.what.change', error, translate), failed: true });
      }
      setOutcome({ message: translate('options.file.resetDone'), failed: false });
    },
  };
}

import { useState } from 'preact/hooks';
import { useLanguage } from '../../components/language/language.tsx';
import type { SettingsFileProps } from '../../components/options/settings-file.tsx';
import { saveFile } from '../../utils/browser/platform/save-file.ts';
import { loadSettings } from '../../utils/browser/storage/settings-store.ts';
import type { StringKey } from '../../utils/core/i18n/translate.ts';
import { decodeText } from '../../utils/core/pack/decode-text.ts';
import { MAX_FILE_BYTES, readSettingsFile, writeSettingsFile } from '../../utils/core/settings/settings-file.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/core/settings/types.ts';
import { isReadable } from './read-file.ts';

/** Saves, loads and resets the settings as one file. */
export function useSettingsFile(change: (to: () => Settings) => Promise<void>): SettingsFileProps {
  const { translate } = useLanguage();
  const [outcome, setOutcome] = useState({ message: '', failed: false });
  return {
    ...outcome,
    onSave: async () => {
      const text = writeSettingsFile(await loadSettings());
      saveFile({ name: 'partnership-lens-settings.json', type: 'application/json', text });
    },
    onLoad: async (file) => {
      const refuse = (why: StringKey, reason = '') => setOutcome({ message: translate(why, [reason]), failed: true });
      if (file.size > MAX_FILE_BYTES) return refuse('options.file.tooLarge');
      if (!(await isReadable(file))) return refuse('options.file.unreadable');
      const text = decodeText(new Uint8Array(await file.arrayBuffer()));
      if (text === null) return refuse('options.file.encoding');
      const reading = readSettingsFile(text);
      if (!reading) return refuse('options.file.notSettings');
      try {
        await change(() => reading.settings);
      } catch (error) {
        return refuse('options.file.notKept', error instanceof Error ? error.message : String(error));
      }
      const message =
        reading.unread.length > 0
          ? translate('options.file.loadedPartly', [reading.unread.join(', ')])
          : translate('options.file.loaded');
      setOutcome({ message, failed: reading.unread.length > 0 });
    },
    onReset: async () => {
      await change(() => DEFAULT_SETTINGS);
      setOutcome({ message: translate('options.file.resetDone'), failed: false });
    },
  };
}

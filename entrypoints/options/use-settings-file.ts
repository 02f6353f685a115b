import { useState } from 'preact/hooks';
import { useLanguage } from '../../components/language/language.tsx';
import type { SettingsFileProps } from '../../components/options/settings-file.tsx';
import { saveFile } from '../../utils/browser/platform/save-file.ts';
import { loadSettings } from '../../utils/browser/storage/settings-store.ts';
import { readSettingsFile, writeSettingsFile } from '../../utils/core/settings/settings-file.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/core/settings/types.ts';

/** Saving, loading and resetting the settings as one file. */
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
      const reading = readSettingsFile(await file.text());
      if (!reading) {
        setOutcome({ message: translate('options.file.notSettings'), failed: true });
        return;
      }
      await change(() => reading.settings);
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

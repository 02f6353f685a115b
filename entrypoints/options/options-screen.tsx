import { useEffect, useState } from 'preact/hooks';
import { useLanguage } from '../../components/language/language.tsx';
import { OptionsPage } from '../../components/options/options-page.tsx';
import { send } from '../../utils/browser/messages/send.ts';
import { listShortcuts, type SetShortcut, shortcutPage } from '../../utils/browser/platform/shortcuts.ts';
import { changeSettings, loadSettings, watchSettings } from '../../utils/browser/storage/settings-store.ts';
import { formatDate } from '../../utils/core/facts/dates/format-date.ts';
import type { EntityId } from '../../utils/core/pack/types.ts';
import { namesakeEntry } from '../../utils/core/page/corrections/namesake-entry.ts';
import type { Correction, Settings } from '../../utils/core/settings/types.ts';
import { useAccess } from './use-access.ts';
import { usePacks } from './use-packs.ts';
import { useSettingsFile } from './use-settings-file.ts';

/** The names of the entities in the corrections. */
function useNames(corrections: readonly Correction[]): ReadonlyMap<EntityId, string> {
  const [names, setNames] = useState<ReadonlyMap<EntityId, string>>(new Map());
  const asked = JSON.stringify([...new Set(corrections.map(({ entity }) => entity))].sort());
  useEffect(() => {
    // Without an answer the list shows the ids.
    send({ type: 'overviews', entities: JSON.parse(asked) as readonly EntityId[] }).then(
      (result) => result.ok && setNames(new Map(result.value.map(({ id, name }) => [id, name]))),
    );
  }, [asked]);
  return names;
}

function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const ending = new AbortController();
    watchSettings(setSettings, ending.signal);
    loadSettings().then(setSettings);
    return () => ending.abort();
  }, []);
  return settings;
}

/** The options page, connected to the browser. */
export function OptionsScreen() {
  const { translate, locale } = useLanguage();
  const settings = useSettings();
  const [status, setStatus] = useState('');
  const [shortcuts, setShortcuts] = useState<readonly SetShortcut[]>([]);
  useEffect(() => {
    const read = () => listShortcuts().then(setShortcuts);
    read();
    // Shortcuts are changed on a page of the browser, so they are read again when the reader comes back.
    const ending = new AbortController();
    window.addEventListener('focus', read, { signal: ending.signal });
    return () => ending.abort();
  }, []);
  const access = useAccess(setStatus);
  const packs = usePacks();
  const change = async (changing: (now: Settings) => Settings) => {
    await changeSettings(changing);
    setStatus(translate('options.saved'));
  };
  const file = useSettingsFile(change);
  const names = useNames(settings?.corrections ?? []);
  if (!settings) return null;
  const openShortcuts = shortcutPage();
  return (
    <OptionsPage
      settings={settings}
      packVersion={packs.version}
      status={status}
      onChange={(changing) => change(changing).catch(() => setStatus(translate('options.notSaved')))}
      access={access}
      corrections={{
        nameOf: (entity) => names.get(entity) ?? null,
        onCopy: async (correction) => {
          await navigator.clipboard.writeText(namesakeEntry(correction));
          setStatus(translate('options.corrections.copied'));
        },
      }}
      packs={{ ...packs.list, formatDate: (date) => formatDate(date, locale, translate) }}
      shortcuts={{ shortcuts, onChange: openShortcuts && (() => void openShortcuts()) }}
      file={file}
    />
  );
}

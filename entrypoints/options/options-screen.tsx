import { useCallback, useEffect, useState } from 'preact/hooks';
import { useLanguage } from '../../components/language/language.tsx';
import { OptionsPage } from '../../components/options/options-page.tsx';
import { ask } from '../../utils/browser/messages/send.ts';
import { hasShortcuts, shortcutPage } from '../../utils/browser/platform/shortcuts.ts';
import { formatDate } from '../../utils/core/facts/dates/format-date.ts';
import { describeFailure } from '../../utils/core/i18n/describe-failure.ts';
import type { StringKey } from '../../utils/core/i18n/translate.ts';
import type { EntityId } from '../../utils/core/pack/types.ts';
import { namesakeEntry } from '../../utils/core/page/corrections/namesake-entry.ts';
import type { Correction, Settings } from '../../utils/core/settings/types.ts';
import { useDataState } from '../popup/use-data-state.ts';
import { useSetShortcuts } from '../popup/use-set-shortcuts.ts';
import { useAccess } from './use-access.ts';
import { usePackExport } from './use-pack-export.ts';
import { usePacks } from './use-packs.ts';
import { useSettings } from './use-settings.ts';
import { useSettingsFile } from './use-settings-file.ts';

/** The names of the entities in the corrections. */
function useNames(corrections: readonly Correction[]): ReadonlyMap<EntityId, string> {
  const [names, setNames] = useState<ReadonlyMap<EntityId, string>>(new Map());
  const asked = JSON.stringify([...new Set(corrections.map(({ entity }) => entity))].sort());
  useEffect(() => {
    // Without an answer the list shows the ids.
    let isWanted = true;
    const read = async () => {
      const result = await ask({ type: 'overviews', entities: JSON.parse(asked) as readonly EntityId[] });
      if (isWanted && result.ok) setNames(new Map(result.value.map(({ id, name }) => [id, name])));
    };
    // `ask` in it never rejects.
    void read();
    return () => {
      isWanted = false;
    };
  }, [asked]);
  return names;
}

/** The options page, connected to the browser. */
export function OptionsScreen() {
  const { translate, locale } = useLanguage();
  const [status, setStatus] = useState('');
  const say = useCallback(
    (what: StringKey, error: unknown) => {
      console.error(error);
      setStatus(describeFailure(what, error, translate));
    },
    [translate],
  );
  const unread = useCallback((error: unknown) => say('failure.what.settings', error), [say]);
  const { settings, change: store } = useSettings(unread);
  const { isReduced } = useDataState();
  const shortcuts = useSetShortcuts();
  const access = useAccess(setStatus, say);
  const packs = usePacks(settings?.corrections ?? []);
  const packExport = usePackExport();
  const change = async (changing: (now: Settings) => Settings) => {
    setStatus('');
    await store(changing);
    setStatus(translate('options.saved'));
  };
  const file = useSettingsFile(change);
  const names = useNames(settings?.corrections ?? []);
  // What comes late would push down what stands there.
  if (!settings || shortcuts === null) return null;
  const openShortcuts = shortcutPage();
  return (
    <OptionsPage
      settings={settings}
      packVersion={packs.version}
      status={status}
      onChange={(changing) => change(changing).catch((error: unknown) => say('failure.what.change', error))}
      access={access}
      corrections={{
        nameOf: (entity) => names.get(entity) ?? null,
        onCopy: async (correction) => {
          try {
            await navigator.clipboard.writeText(namesakeEntry(correction));
            setStatus(translate('options.corrections.copied'));
          } catch (error) {
            say('failure.what.copy', error);
          }
        },
      }}
      packExport={packExport}
      packs={packs.list && { ...packs.list, isReduced, formatDate: (date) => formatDate(date, locale, translate) }}
      shortcuts={{
        shortcuts,
        areSupported: hasShortcuts(),
        onChange:
          openShortcuts && (() => openShortcuts().catch((error: unknown) => say('failure.what.shortcuts', error))),
      }}
      file={file}
    />
  );
}

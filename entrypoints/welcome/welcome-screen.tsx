import { useEffect, useState } from 'preact/hooks';
import { useFailure } from '../../components/failure/use-failure.ts';
import { ShortcutsProvider } from '../../components/shortcuts/shortcuts.tsx';
import { WelcomePage } from '../../components/welcome/welcome-page.tsx';
import { extensionSettings } from '../../utils/browser/platform/extension-settings.ts';
import { askToReadPages, mayReadPages, takeBackAccess } from '../../utils/browser/platform/page-access.ts';
import { browserFamily } from '../../utils/browser/platform/unanswered-page.ts';
import { changeSettings, loadSettings } from '../../utils/browser/storage/settings-store.ts';
import { DEFAULT_SETTINGS } from '../../utils/core/settings/types.ts';
import { useSetShortcuts } from '../popup/use-set-shortcuts.ts';

type Access = 'unknown' | 'missing' | 'granted' | 'there';

/** The first-run page, connected to the browser. */
export function WelcomeScreen() {
  const [trigger, setTrigger] = useState(DEFAULT_SETTINGS.trigger);
  const { failure, attempt } = useFailure();
  const [access, setAccess] = useState<Access>('unknown');
  useEffect(() => {
    attempt('failure.what.settings', async () => setTrigger((await loadSettings()).trigger));
    attempt('failure.what.access', async () => setAccess((await mayReadPages()) ? 'there' : 'missing'));
  }, [attempt]);
  const shortcuts = useSetShortcuts();
  // Chromium lets only the reader take back what the manifest asks for, in its own settings.
  const openSettings = extensionSettings();
  const giveUp =
    browserFamily === 'firefox'
      ? async () => setAccess((await takeBackAccess(null)) ? 'missing' : 'there')
      : openSettings;
  // What comes late would push down what stands there; where the browser does not say, the rest is shown without it.
  if (shortcuts === null || (access === 'unknown' && failure === null)) return null;
  return (
    <ShortcutsProvider value={shortcuts}>
      <WelcomePage
        trigger={trigger}
        onTrigger={(chosen) => {
          attempt('failure.what.change', async () => {
            setTrigger(chosen);
            try {
              await changeSettings((settings) => ({ ...settings, trigger: chosen }));
            } catch (error) {
              setTrigger(trigger);
              throw error;
            }
          });
        }}
        options="/options.html"
        onGrant={
          access === 'missing'
            ? () =>
                attempt('failure.what.access', async () => setAccess((await askToReadPages()) ? 'granted' : 'missing'))
            : null
        }
        onlyClicked={
          giveUp && (access === 'there' || access === 'granted')
            ? { isInBrowser: browserFamily !== 'firefox', onChoose: () => attempt('failure.what.access', giveUp) }
            : null
        }
        failure={failure}
        granted={access === 'granted'}
      />
    </ShortcutsProvider>
  );
}

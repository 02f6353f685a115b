import { useEffect, useState } from 'preact/hooks';
import { WelcomePage } from '../../components/welcome/welcome-page.tsx';
import { askToReadPages, mayReadPages } from '../../utils/browser/platform/page-access.ts';
import { changeSettings, loadSettings } from '../../utils/browser/storage/settings-store.ts';
import { DEFAULT_SETTINGS } from '../../utils/core/settings/types.ts';

type Access = 'unknown' | 'missing' | 'granted' | 'there';

/** The first-run page, connected to the browser. */
export function WelcomeScreen() {
  const [trigger, setTrigger] = useState(DEFAULT_SETTINGS.trigger);
  const [access, setAccess] = useState<Access>('unknown');
  useEffect(() => {
    loadSettings().then((settings) => setTrigger(settings.trigger));
    mayReadPages().then((may) => setAccess(may ? 'there' : 'missing'));
  }, []);
  return (
    <WelcomePage
      trigger={trigger}
      onTrigger={(chosen) => {
        setTrigger(chosen);
        void changeSettings((settings) => ({ ...settings, trigger: chosen }));
      }}
      options="/options.html"
      onGrant={access === 'missing' ? async () => setAccess((await askToReadPages()) ? 'granted' : 'missing') : null}
      granted={access === 'granted'}
    />
  );
}

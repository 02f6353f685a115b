import { render } from 'preact';
import { LanguageProvider } from '../../components/translation/language.tsx';
import { browserLanguage } from '../../utils/browser/language/browser-language.ts';
import { loadSettings } from '../../utils/browser/settings/settings-store.ts';
import { LivePanel } from './live-panel.tsx';

const language = browserLanguage();
document.documentElement.lang = language.locale;
document.title = language.translate('panel.title');

const root = document.getElementById('panel');
if (root) {
  const { theme } = await loadSettings();
  if (theme !== 'auto') root.dataset.theme = theme;
  render(
    <LanguageProvider value={language}>
      <LivePanel />
    </LanguageProvider>,
    root,
  );
}

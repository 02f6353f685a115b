import { render } from 'preact';
import { LanguageProvider } from '../../components/language/language.tsx';
import { browserLanguage } from '../../utils/browser/platform/browser-language.ts';
import { followTheme } from '../../utils/browser/storage/follow-theme.ts';
import { LivePanel } from './live-panel.tsx';

const language = browserLanguage();
document.documentElement.lang = language.locale;
document.title = language.translate('panel.title');

const root = document.getElementById('panel');
if (root) {
  await followTheme(root, new AbortController().signal);
  render(
    <LanguageProvider value={language}>
      <LivePanel />
    </LanguageProvider>,
    root,
  );
}

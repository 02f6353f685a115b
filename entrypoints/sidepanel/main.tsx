import { render } from 'preact';
import { LanguageProvider } from '../../components/translation/language.tsx';
import { browserLanguage } from '../../utils/browser/language/browser-language.ts';
import '../../components/theme/theme.css';
import '../../components/detail/detail.css';
import '../../components/connections/connections.css';
import '../../components/connections/named-together.css';
import '../../components/graph/graph.css';
import '../../components/timeline/timeline.css';
import '../../components/side-panel/side-panel.css';
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

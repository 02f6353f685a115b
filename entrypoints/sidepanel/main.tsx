import { render } from 'preact';
import { LanguageProvider } from '../../components/language/language.tsx';
import { browserLanguage } from '../../utils/browser/platform/browser-language.ts';
import { PROGRAM_SIGNAL } from '../../utils/browser/platform/program-signal.ts';
import { followTheme } from '../../utils/browser/storage/follow-theme.ts';
import { tellOfTornLogs } from '../own-page/tell-of-torn-logs.ts';
import { LivePanel } from './live-panel.tsx';
import { readPanelAddress, withoutPrinting } from './panel-address.ts';

const language = browserLanguage();
document.documentElement.lang = language.locale;
document.title = language.translate('panel.title');
tellOfTornLogs();

const address = readPanelAddress(location.search);
document.documentElement.classList.toggle('as-page', address.choice !== 'active');
// Loaded again, or restored with its window, the page does not print a second time.
if (address.isPrinted) history.replaceState(null, '', withoutPrinting(location.href));

const root = document.getElementById('panel');
if (root) {
  await followTheme(root, PROGRAM_SIGNAL);
  render(
    <LanguageProvider value={language}>
      <LivePanel address={address} />
    </LanguageProvider>,
    root,
  );
}

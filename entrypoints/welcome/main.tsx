import { render } from 'preact';
import './welcome-page.css';
import { LanguageProvider } from '../../components/language/language.tsx';
import { browserLanguage } from '../../utils/browser/platform/browser-language.ts';
import { PROGRAM_SIGNAL } from '../../utils/browser/platform/program-signal.ts';
import { followTheme } from '../../utils/browser/storage/follow-theme.ts';
import { tryItHere } from './try-it.ts';
import { WelcomeScreen } from './welcome-screen.tsx';

const language = browserLanguage();
document.documentElement.lang = language.locale;
document.title = language.translate('welcome.title');
const app = document.getElementById('app');
if (app) {
  await followTheme(document.body, PROGRAM_SIGNAL);
  render(
    <LanguageProvider value={language}>
      <WelcomeScreen />
    </LanguageProvider>,
    app,
  );
  tryItHere(new AbortController());
}

import { render } from 'preact';
import './my-data-page.css';
import { LanguageProvider } from '../../components/language/language.tsx';
import { browserLanguage } from '../../utils/browser/platform/browser-language.ts';
import { PROGRAM_SIGNAL } from '../../utils/browser/platform/program-signal.ts';
import { followTheme } from '../../utils/browser/storage/follow-theme.ts';
import { MyDataScreen } from './my-data-screen.tsx';

const language = browserLanguage();
document.documentElement.lang = language.locale;
document.title = `${language.translate('myData.title')} · ${language.translate('extension.name')}`;
const app = document.getElementById('app');
if (app) {
  await followTheme(document.body, PROGRAM_SIGNAL);
  render(
    <LanguageProvider value={language}>
      <MyDataScreen />
    </LanguageProvider>,
    app,
  );
}

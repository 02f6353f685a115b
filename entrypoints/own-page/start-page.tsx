import { type ComponentType, render } from 'preact';
import { LanguageProvider } from '../../components/language/language.tsx';
import { browserLanguage } from '../../utils/browser/platform/browser-language.ts';
import { leavePrivateWindow } from '../../utils/browser/platform/leave-private-window.ts';
import { PROGRAM_SIGNAL } from '../../utils/browser/platform/program-signal.ts';
import { followTheme } from '../../utils/browser/storage/follow-theme.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import { tellOfTornLogs } from './tell-of-torn-logs.ts';

/** The title of most pages, before the name of the extension. */
export const titled =
  (key: Parameters<Translate>[0]) =>
  (translate: Translate): string =>
    `${translate(key)} · ${translate('extension.name')}`;

/** Shows a page of the extension in the reader's language and theme. Resolves once it is drawn. */
export async function startPage(Screen: ComponentType, title: (translate: Translate) => string): Promise<void> {
  if (await leavePrivateWindow()) return;
  const language = browserLanguage();
  document.documentElement.lang = language.locale;
  document.title = title(language.translate);
  tellOfTornLogs();
  const app = document.getElementById('app');
  if (!app) return;
  await followTheme(document.body, PROGRAM_SIGNAL);
  render(
    <LanguageProvider value={language}>
      <Screen />
    </LanguageProvider>,
    app,
  );
}

import { render } from 'preact';
import type { PopupMemory } from '../../components/popup/types.ts';
import { LanguageProvider } from '../../components/translation/language.tsx';
import { browserLanguage } from '../../utils/browser/language/browser-language.ts';
import { sessionItem } from '../../utils/browser/session/session-item.ts';
import { loadSettings } from '../../utils/browser/settings/settings-store.ts';
import { noFilters } from '../../utils/core/search/filters.ts';
import { PopupScreen } from './popup-screen.tsx';

/**
 * A reader who closed the popup by a click beside it wants to go on where they were; one who opens it an hour later
 * begins something new.
 */
const memories = sessionItem<PopupMemory>('popup');
const longest = 10 * 60_000;
const fresh: PopupMemory = { view: 'page', text: '', filters: noFilters };

/** `popup.html?tab=7` speaks of that tab; the popup of the toolbar button of the one the reader has before them. */
const given = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
const language = browserLanguage();
document.documentElement.lang = language.locale;
const app = document.getElementById('app');
const [memory, { theme }] = await Promise.all([memories.recall(longest), loadSettings()]);
if (app) {
  if (theme !== 'auto') app.dataset.theme = theme;
  render(
    <LanguageProvider value={language}>
      <PopupScreen tabId={Number.isInteger(given) ? given : null} memory={memory ?? fresh} remember={memories.keep} />
    </LanguageProvider>,
    app,
  );
}

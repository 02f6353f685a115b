import { render } from 'preact';
import { LanguageProvider } from '../../components/language/language.tsx';
import { type Subject, subjectOf } from '../../components/popup/subject.ts';
import type { PopupMemory } from '../../components/popup/types.ts';
import { expectValue } from '../../utils/browser/messages/result.ts';
import { ask } from '../../utils/browser/messages/send.ts';
import { findTab } from '../../utils/browser/platform/active-tab.ts';
import { browserLanguage } from '../../utils/browser/platform/browser-language.ts';
import { isPageOfItsOwn } from '../../utils/browser/platform/page-of-its-own.ts';
import { loadSettings } from '../../utils/browser/storage/settings-store.ts';
import type { EntityId } from '../../utils/core/pack/types.ts';
import { NO_FILTERS } from '../../utils/core/search/filters.ts';
import { cutQuery } from '../../utils/core/search/query.ts';
import { DEFAULT_SETTINGS } from '../../utils/core/settings/types.ts';
import { tellOfTornLogs } from '../own-page/tell-of-torn-logs.ts';
import { FRESH, recall, remember, searching } from './popup-memory.ts';
import { PopupScreen } from './popup-screen.tsx';
import type { TabChoice } from './use-tab-page.ts';

/**
 * The popup of the toolbar button shows the active tab; `popup.html?tab=7` shows that tab, and with `&entity=…` an
 * entity in full. `popup.html?search=…` is a page of its own with the search alone.
 */
const parameters = new URLSearchParams(location.search);
// The text comes from a selection of any length.
const asked = parameters.get('search');
const search = asked === null ? null : cutQuery(asked);
const entity = parameters.get('entity');
const tab = parameters.get('tab');
const choice: TabChoice = search !== null ? 'none' : tab !== null && /^\d+$/.test(tab) ? Number(tab) : 'active';

/** A result with exactly this name is opened at once, as after a choice in the address bar. */
async function namedBy(text: string): Promise<Subject | null> {
  const query = { text, filters: NO_FILTERS, limit: 1 };
  // Where there is no answer, the search that is shown then sends the same query, and says what failed.
  const { results } = await ask({ type: 'search', query })
    .then(expectValue)
    .catch(() => ({ results: [] }));
  const [best] = results;
  if (best?.match?.rank !== 'exact') return null;
  return subjectOf(best);
}

const askedEntity: Subject | null = entity === null ? null : { kind: 'entity', id: entity as EntityId };

const language = browserLanguage();
document.documentElement.lang = language.locale;
tellOfTornLogs();
const app = document.getElementById('app');
// A popup whose tab is not found begins afresh, and its view of the page says why.
const shownTab = choice === 'none' ? null : await findTab(choice === 'active' ? null : choice).catch(() => null);
const [memory, { theme }, start, asPage] = await Promise.all([
  // Where nothing can be read from the storage, the popup starts with the defaults.
  search === null ? recall(shownTab).catch(() => FRESH) : searching(search),
  loadSettings().catch(() => DEFAULT_SETTINGS),
  search === null ? askedEntity : namedBy(search),
  isPageOfItsOwn(),
]);
document.documentElement.classList.toggle('as-page', asPage);
// Where it cannot be stored, the next popup starts afresh.
const keep = (memory: PopupMemory): void => {
  if (shownTab) remember(shownTab, memory).catch(console.error);
};
if (app) {
  if (theme !== 'auto') app.dataset.theme = theme;
  render(
    <LanguageProvider value={language}>
      <PopupScreen choice={choice} memory={memory} remember={keep} start={start} asPage={asPage} />
    </LanguageProvider>,
    app,
  );
}

import type { ReaderTab } from '../../utils/browser/platform/active-tab.ts';
import { translate } from '../../utils/browser/platform/browser-language.ts';
import { answerOmnibox, type Suggestion } from '../../utils/browser/platform/omnibox.ts';
import { openPage, openPopup } from '../../utils/browser/platform/open-page.ts';
import { offerForSelection } from '../../utils/browser/platform/selection-menu.ts';
import { formatDate } from '../../utils/core/facts/dates/format-date.ts';
import { kindKey } from '../../utils/core/i18n/kind-key.ts';
import { NO_FILTERS } from '../../utils/core/search/filters.ts';
import { cutQuery } from '../../utils/core/search/query.ts';
import type { SearchResult } from '../../utils/core/search/types.ts';
import { remember, searching } from '../popup/popup-memory.ts';
import { searchPack } from './query-handlers.ts';

/** The number of suggestions that an address bar shows. */
const MAX_SUGGESTIONS = 6;

function suggestionOf(result: SearchResult): Suggestion {
  const { title, role, kind, date } = result;
  const about = role ? translate('card.post', [role.title, role.institution]) : translate(kindKey(kind));
  const when = date === null ? '' : `, ${formatDate(date, translate('extension.locale'), translate)}`;
  return { title, about: about + when };
}

async function suggest(text: string): Promise<readonly Suggestion[]> {
  const { results } = await searchPack({ text, filters: NO_FILTERS, limit: MAX_SUGGESTIONS });
  // The address bar merges suggestions with the same title.
  return [...new Map(results.map((result) => [result.title, suggestionOf(result)])).values()];
}

/** The search page; it opens an entity or record at once where the text is its whole name. */
const pageFor = (text: string): string => `popup.html?search=${encodeURIComponent(cutQuery(text))}`;

async function searchFor(text: string, tab: ReaderTab | null): Promise<void> {
  if (!tab) return openPage(pageFor(text), 'new-tab');
  // The popup is opened before anything is awaited, since Firefox counts the click as over after that. The popup starts
  // after the text is stored; where it cannot be stored, the search begins empty.
  const keeping = remember(tab, searching(cutQuery(text))).catch(console.error);
  await openPopup().catch(() => openPage(pageFor(text), 'new-tab'));
  await keeping;
}

/** Opens the search from the address bar and from the menu of a selection. */
export function openSearchEntries(): void {
  answerOmnibox({
    invitation: translate('popup.omnibox'),
    suggest,
    open: (text, where) => {
      openPage(pageFor(text), where).catch(console.error);
    },
  });
  offerForSelection(translate('popup.searchSelection'), (text, tab) => {
    searchFor(text, tab).catch(console.error);
  });
}

import type { ReaderTab } from '../../utils/browser/platform/active-tab.ts';
import { translate } from '../../utils/browser/platform/browser-language.ts';
import { answerOmnibox, type Suggestion } from '../../utils/browser/platform/omnibox.ts';
import { openPage, openPopup } from '../../utils/browser/platform/open-page.ts';
import { selectedText } from '../../utils/browser/platform/selected-text.ts';
import { offerForSelection, type SelectedText } from '../../utils/browser/platform/selection-menu.ts';
import { formatDate } from '../../utils/core/facts/dates/format-date.ts';
import { describeFailure, ReaderError } from '../../utils/core/i18n/describe-failure.ts';
import { kindKey } from '../../utils/core/i18n/kind-key.ts';
import { SELECTED_TYPES, type SelectedType } from '../../utils/core/reports/keeping/selected-facts.ts';
import { NO_FILTERS } from '../../utils/core/search/filters.ts';
import { cutQuery } from '../../utils/core/search/query.ts';
import type { SearchResult } from '../../utils/core/search/types.ts';
import { keepSelection } from '../add/kept-selection.ts';
import { remember, searching } from '../popup/popup-memory.ts';
import { searchPack } from './handlers/query-handlers.ts';
import { showFailure } from './pages/badge.ts';

/** The number of suggestions that an address bar shows. */
const MAX_SUGGESTIONS = 6;

function suggestionOf(result: SearchResult): Suggestion {
  const { title, role, kind, type, date } = result;
  const about = role ? translate('card.post', [role.title, role.institution]) : translate(kindKey(kind, type));
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

const SEARCH = 'search-selection';

/** Opens the page that adds a fact from what is selected; `type` is what the reader chose to add. */
async function addFrom({ text, tab, frame }: SelectedText, type: SelectedType | null): Promise<void> {
  if (tab) await openPage(await keepSelection({ tab: tab.id, frame, text, type }), 'new-tab');
}

/** The same for the selection of a tab. Throws a ReaderError where nothing is selected. */
export async function addFromTab(tab: number): Promise<void> {
  const selected = await selectedText(tab);
  if (!selected) throw new ReaderError(translate('add.nothing'));
  await openPage(await keepSelection({ tab, ...selected, type: null }), 'new-tab');
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
  const entries = [
    { id: SEARCH, title: translate('popup.searchSelection') },
    ...SELECTED_TYPES.map((type) => ({ id: type, title: translate(`add.menu.${type}`) })),
  ];
  offerForSelection(entries, (id, { text, tab, frame }) => {
    const type = SELECTED_TYPES.find((each) => each === id);
    const act = type === undefined ? searchFor(text, tab) : addFrom({ text, tab, frame }, type);
    act.catch((error: unknown) => {
      console.error(error);
      // A selection in a window without a tab has no button of its own.
      return tab && showFailure(tab.id, describeFailure('failure.what.menu', error, translate));
    });
  });
}

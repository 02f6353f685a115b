import type { PopupMemory } from '../../components/popup/types.ts';
import { sessionItem } from '../../utils/browser/storage/session-item.ts';
import { NO_FILTERS } from '../../utils/core/search/filters.ts';

/**
 * Milliseconds for which the popup reopens where it was left. A reader who closed it by a click beside it wants to go
 * on; one who opens it an hour later begins something new.
 */
const longest = 10 * 60_000;
/** The popup as it begins. */
export const FRESH: PopupMemory = { view: 'page', text: '', filters: NO_FILTERS };
const item = sessionItem<PopupMemory>('popup');

export const recall = async (): Promise<PopupMemory> => (await item.recall(longest)) ?? FRESH;
export const remember = (memory: PopupMemory): Promise<void> => item.keep(memory);

/** The state of a popup that begins with a search. */
export const searching = (text: string): PopupMemory => ({ view: 'search', text, filters: NO_FILTERS });

import { useRef, useState } from 'preact/hooks';
import { EDITED_LISTS, type EditedList } from '../../utils/core/own-data/form/fields.ts';
import type { ListCounts } from '../../utils/core/own-data/own-lists.ts';

/**
 * The list that is shown; `null` is what ends soon. Until the reader chooses one, it is the first that holds something:
 * whoever kept a visit would find an empty list of agreements. It stays where its last row is removed.
 */
export function useShownList(counts: ListCounts | null) {
  const [chosen, choose] = useState<EditedList | null | undefined>(undefined);
  const opened = useRef<EditedList | undefined>(undefined);
  opened.current ??= EDITED_LISTS.find((each) => counts !== null && counts[each] > 0);
  return [chosen === undefined ? (opened.current ?? 'agreements') : chosen, choose] as const;
}

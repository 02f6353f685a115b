import { sessionItem } from '../../utils/browser/storage/session-item.ts';
import type { SelectedType } from '../../utils/core/reports/keeping/selected-facts.ts';

/** A selection that the reader wants to add from. */
export interface KeptSelection {
  readonly tab: number;
  readonly frame: number;
  readonly text: string;
  /** `null` where the reader did not choose one. */
  readonly type: SelectedType | null;
}

/** Milliseconds in which the page that adds it has to open. */
const MAX_AGE = 60_000;
const itemOf = (key: string) => sessionItem<KeptSelection>(`add-${key}`);

/** Gives the address of the page that adds from a selection. */
export async function keepSelection(selection: KeptSelection): Promise<string> {
  const key = crypto.randomUUID().slice(0, 8);
  await itemOf(key).keep(selection);
  return `add.html?of=${key}`;
}

/** The selection for which the page was opened; it is forgotten with that. */
export async function takeSelection(key: string): Promise<KeptSelection | null> {
  const kept = await itemOf(key).recall(MAX_AGE);
  await itemOf(key).forget();
  return kept;
}

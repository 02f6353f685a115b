import { extension } from '../../utils/browser/platform/extension.ts';
import { STORAGE_LOGS } from '../../utils/browser/storage/storage-log.ts';
import type { DayOrder } from '../../utils/core/register/cells/find-dates.ts';
import type { Layout } from '../../utils/core/register/columns/find-header.ts';
import type { ColumnField } from '../../utils/core/register/words/header-words.ts';

/** How the reader had a table read, by its headers. */
interface RememberedLayout {
  readonly headers: readonly string[];
  readonly fields: readonly (readonly ColumnField[])[];
  /** What the reader answered about days and months, by column. */
  readonly orders?: readonly (DayOrder | null)[];
  /** The institution that keeps the register. */
  readonly home: string;
}

const KEY = 'registers';
/** An office has a few tables; the oldest is forgotten. */
const MAX_LAYOUTS = 30;

const headersOf = ({ columns }: Layout): readonly string[] => columns.map(({ header }) => header);
const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((header, at) => header === other[at]);

async function remembered(): Promise<readonly RememberedLayout[]> {
  const { [KEY]: kept } = await STORAGE_LOGS.settings.read(() => extension.storage.local.get(KEY));
  return Array.isArray(kept) ? (kept as readonly RememberedLayout[]) : [];
}

/** Keeps how a table was read when its register was added. */
export async function rememberLayout(layout: Layout, home: string): Promise<void> {
  // A table without headers is known by nothing.
  if (layout.headerRow === null) return;
  const headers = headersOf(layout);
  const others = (await remembered()).filter((each) => !isSame(each.headers, headers));
  const fields = layout.columns.map((column) => column.fields);
  const orders = layout.columns.map(({ order }) => order ?? null);
  const layouts = [{ headers, fields, orders, home }, ...others].slice(0, MAX_LAYOUTS);
  await STORAGE_LOGS.settings.write(() => extension.storage.local.set({ [KEY]: layouts }));
}

/** The layout as the reader had it for the same headers, and who keeps the register; null where they are new. */
export async function recallLayout(layout: Layout): Promise<{ readonly layout: Layout; readonly home: string } | null> {
  if (layout.headerRow === null) return null;
  const headers = headersOf(layout);
  const known = (await remembered()).find((each) => isSame(each.headers, headers));
  if (!known) return null;
  const columns = layout.columns.map((column, at) => {
    const order = known.orders?.[at] ?? null;
    return { ...column, fields: known.fields[at] ?? column.fields, ...(order === null ? {} : { order }) };
  });
  return { layout: { ...layout, columns }, home: known.home };
}

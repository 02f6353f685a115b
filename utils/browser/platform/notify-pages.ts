import { isOfReader } from '../storage/storage-log.ts';
import { extension } from './extension.ts';

/**
 * Notifies every web page and every page of the extension that settings or packs changed; each page then asks for its
 * settings again. Pages do not watch the storage, since setting that up takes half as long as a message.
 */
export async function notifyPages(): Promise<void> {
  const message = { type: 'settings-changed' } as const;
  // Rejected where no page of the extension is open.
  extension.runtime.sendMessage(message).catch(() => {});
  for (const { id } of await extension.tabs.query({})) {
    // Rejected in tabs that are closed to extensions.
    if (id !== undefined) extension.tabs.sendMessage(id, message).catch(() => {});
  }
}

/** Notifies pages whenever something is stored. */
export function notifyPagesOfChanges(): void {
  extension.storage.onChanged.addListener(async (changes, area) => {
    if (area === 'local' && isOfReader(changes)) await notifyPages();
  });
}

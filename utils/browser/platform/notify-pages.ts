import { extension } from './extension.ts';

/**
 * Lets every page, and the extension's own, know that settings or packs changed; they ask for what holds for them. Pages
 * do not watch the storage themselves: setting that up costs each of them half as much time as a message.
 */
export function notifyPagesOfChanges(): void {
  const message = { type: 'settings-changed' } as const;
  extension.storage.onChanged.addListener(async (_, area) => {
    if (area !== 'local') return;
    // Rejected where nobody listens, as in tabs that are closed to extensions.
    extension.runtime.sendMessage(message).catch(() => {});
    for (const { id } of await extension.tabs.query({})) {
      if (id !== undefined) extension.tabs.sendMessage(id, message).catch(() => {});
    }
  });
}

import type { Storage } from 'webextension-polyfill';
import { extension } from '../extension/extension.ts';

/**
 * Tells when settings or packs changed, for content scripts: they ask the background for what holds on their page,
 * and need no storage library for that.
 */
export function watchChanges(changed: () => void, signal: AbortSignal): void {
  const listener = (_: Record<string, Storage.StorageChange>, area: string): void => {
    if (area === 'local') changed();
  };
  extension.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => extension.storage.onChanged.removeListener(listener), { once: true });
}

import browser, { type Commands } from 'webextension-polyfill';

export interface SetShortcut {
  readonly name: string;
  readonly description: string;
  /** As the browser writes it ("Alt+Shift+L"); empty where none is set. */
  readonly keys: string;
}

// Missing on Android; `openShortcutSettings` is in Firefox 137 and later, which the polyfill's types do not know yet.
type ShortcutApi = Commands.Static & { readonly openShortcutSettings?: () => Promise<void> };
const api = (): ShortcutApi | undefined => browser.commands;

/** False in browsers that give extensions no keyboard shortcuts, as on phones. */
export const hasShortcuts = (): boolean => api() !== undefined;

/** The current shortcuts of the extension; empty where the browser has no keyboard shortcuts. */
export async function listShortcuts(): Promise<readonly SetShortcut[]> {
  const commands = (await api()?.getAll()) ?? [];
  return commands.map(({ name = '', description = '', shortcut = '' }) => ({ name, description, keys: shortcut }));
}

/** Opens the browser's page for shortcuts, or null where an extension cannot open it. */
export function shortcutPage(): (() => Promise<unknown>) | null {
  const commands = api();
  if (commands?.openShortcutSettings) return () => commands.openShortcutSettings?.() ?? Promise.resolve();
  const chromium = browser.runtime.getURL('').startsWith('chrome-extension:');
  return chromium ? () => browser.tabs.create({ url: 'chrome://extensions/shortcuts' }) : null;
}

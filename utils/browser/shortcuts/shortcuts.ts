import browser from 'webextension-polyfill';

export interface SetShortcut {
  readonly name: string;
  readonly description: string;
  /** As the browser writes it ("Alt+Shift+L"); empty where none is set. */
  readonly keys: string;
}

/** The extension's shortcuts as they are set now. */
export async function listShortcuts(): Promise<readonly SetShortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', description = '', shortcut = '' }) => ({ name, description, keys: shortcut }));
}

// Firefox 137 and later; the polyfill's types do not know it yet.
type WithShortcutPage = typeof browser.commands & { readonly openShortcutSettings?: () => Promise<void> };

/** Opens the browser's own page for shortcuts, or null where an extension cannot open it. */
export function shortcutPage(): (() => Promise<unknown>) | null {
  const commands: WithShortcutPage = browser.commands;
  if (commands.openShortcutSettings) return () => commands.openShortcutSettings?.() ?? Promise.resolve();
  const chromium = browser.runtime.getURL('').startsWith('chrome-extension:');
  return chromium ? () => browser.tabs.create({ url: 'chrome://extensions/shortcuts' }) : null;
}

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

export interface Shortcut {
  /** The name of its command in the manifest. */
  readonly name: string;
  readonly description: string;
  /** As the browser writes it ("Alt+Shift+L"); empty where none is set. */
  readonly keys: string;
}

const Shortcuts = createContext<readonly Shortcut[]>([]);

/** The shortcuts as they are now set in the browser, for the views inside. */
export const ShortcutsProvider = Shortcuts.Provider;

export const useShortcuts = (): readonly Shortcut[] => useContext(Shortcuts);

/**
 * Adds the shortcut of a command to the words of a button: "Next mention (Alt+Shift+J)". `commands`: its names in the
 * browsers. Without a shortcut the words stay alone.
 */
export function useKeyHint(commands: readonly string[]): (words: string) => string {
  const keys = useShortcuts().find(({ name }) => commands.includes(name))?.keys ?? '';
  return (words) => (keys === '' ? words : `${words} (${keys})`);
}

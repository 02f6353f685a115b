import type { Settings } from '../../core/settings/types.ts';
import { loadSettings, watchSettings } from './settings-store.ts';

/** Gives a page of the extension the reader's theme before it is first drawn, and follows every change. */
export async function followTheme(root: HTMLElement, signal: AbortSignal): Promise<void> {
  const apply = ({ theme }: Settings): void => {
    root.dataset.theme = theme;
  };
  watchSettings(apply, signal);
  // Where the settings cannot be read, the page has the theme of the browser; a later change of a setting reports its
  // own failure.
  await loadSettings().then(apply, console.error);
}

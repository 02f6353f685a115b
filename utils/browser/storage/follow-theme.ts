import type { Settings } from '../../core/settings/types.ts';
import { loadSettings, watchSettings } from './settings-store.ts';

/** Gives a page of the extension the reader's theme before it is first drawn, and follows every change. */
export async function followTheme(root: HTMLElement, signal: AbortSignal): Promise<void> {
  const apply = ({ theme }: Settings): void => {
    root.dataset.theme = theme;
  };
  watchSettings(apply, signal);
  // A page without its settings has the theme of the browser; what it then changes says that it is not kept.
  await loadSettings().then(apply, console.error);
}

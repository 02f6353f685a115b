import { extension, isAlive } from '../../utils/browser/platform/extension.ts';

/**
 * The life of one copy of the content script. A copy ends when a newer one starts in the same document, as after an
 * update, or when it finds that its extension is gone. It stands in for wxt's context, which brings the polyfill and
 * posts a message that the page can read.
 */
export class ContentScriptContext {
  readonly signal: AbortSignal;

  constructor() {
    const life = new AbortController();
    const { signal } = life;
    this.signal = signal;
    const started = `partnership-lens-started-${extension.runtime.id}`;
    document.dispatchEvent(new Event(started));
    document.addEventListener(started, () => life.abort(), { signal });
    const check = (): void => {
      if (!isAlive()) life.abort();
    };
    document.addEventListener('visibilitychange', check, { signal });
    window.addEventListener('focus', check, { signal });
  }
}

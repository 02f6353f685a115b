import { extension, isAlive } from '../../utils/browser/extension/extension.ts';

/**
 * The life of one copy of the content script. A copy ends when a newer one starts in the same document, as after an
 * update, or when it finds that its extension is gone. It stands in for wxt's context, which brings the polyfill and
 * posts a message that the page can read.
 */
export class ContentScriptContext {
  readonly #life = new AbortController();

  constructor() {
    const started = `partnership-lens-started-${extension.runtime.id}`;
    document.dispatchEvent(new Event(started));
    const { signal } = this.#life;
    document.addEventListener(started, () => this.#life.abort(), { signal });
    const check = (): void => {
      if (!isAlive()) this.#life.abort();
    };
    document.addEventListener('visibilitychange', check, { signal });
    window.addEventListener('focus', check, { signal });
  }

  get signal(): AbortSignal {
    return this.#life.signal;
  }
}

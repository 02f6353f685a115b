import { extension } from '../../utils/browser/platform/extension.ts';
import { onRewritten } from '../../utils/dom/events/on-rewritten.ts';

/**
 * The lifetime of one copy of the content script. A copy ends when a newer one starts in the same document, as after an
 * update, or when it finds that its extension is gone.
 */
export function contentScriptContext(): AbortController {
  const life = new AbortController();
  const { signal } = life;
  const started = `partnership-lens-started-${extension.runtime.id}`;
  // A document that has just begun has no older copy; its first event would cost every page a quarter of a millisecond.
  if (document.head) document.dispatchEvent(new Event(started));
  const leave = (): void => life.abort();
  const listen = (): void => document.addEventListener(started, leave, { signal });
  listen();
  onRewritten(document, signal, listen);
  return life;
}

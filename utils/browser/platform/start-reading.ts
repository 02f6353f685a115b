import { extension } from './extension.ts';

/** Milliseconds after which no answer of the browser counts as a refusal. */
const PATIENCE = 3000;

/**
 * Starts the content script in all frames of a tab, as the browser does by itself in pages that are loaded later. Gives
 * `null`, or the browser's message where it refuses. Call it only for tabs whose address is known: where the reader
 * does not allow the site, Chromium does not answer until they do.
 */
export async function startReading(tab: number): Promise<string | null> {
  const [script] = extension.runtime.getManifest().content_scripts ?? [];
  const target = { tabId: tab, allFrames: true };
  // Firefox applies styles to highlights in open shadow roots only with origin `user`; see the manifest.
  const origin = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR';
  const started = extension.scripting
    .insertCSS({ target, files: script?.css ?? [], origin })
    .then(() => extension.scripting.executeScript({ target, files: script?.js ?? [] }))
    .then(
      () => null,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
  const silence = new Promise<string>((resolve) => setTimeout(() => resolve('no answer'), PATIENCE));
  return Promise.race([started, silence]);
}

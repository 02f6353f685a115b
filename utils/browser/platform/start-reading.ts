import { extension } from './extension.ts';

/** Milliseconds within which the browser answers, unless the machine is busy. */
const PATIENCE = 3000;

/** `silent`: the browser has not answered yet, and may still start it. */
export type StartOfReading =
  | { readonly kind: 'started' | 'silent' }
  | { readonly kind: 'refused'; readonly why: string };

/**
 * Starts the content script in all frames of a tab, as the browser does by itself in pages that are loaded later. `why`
 * is the browser's message. Call it only for tabs whose address is known: where the reader does not allow the site,
 * Chromium does not answer until they do.
 */
export async function startReading(tab: number): Promise<StartOfReading> {
  const [script] = extension.runtime.getManifest().content_scripts ?? [];
  const target = { tabId: tab, allFrames: true };
  // Firefox applies styles to highlights in open shadow roots only with origin `user`; see the manifest.
  const origin = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR';
  const started = extension.scripting
    .insertCSS({ target, files: script?.css ?? [], origin })
    .then(() => extension.scripting.executeScript({ target, files: script?.js ?? [] }))
    .then(
      (): StartOfReading => ({ kind: 'started' }),
      (error: unknown): StartOfReading => ({
        kind: 'refused',
        why: error instanceof Error ? error.message : String(error),
      }),
    );
  const silence = new Promise<StartOfReading>((resolve) => setTimeout(() => resolve({ kind: 'silent' }), PATIENCE));
  return Promise.race([started, silence]);
}

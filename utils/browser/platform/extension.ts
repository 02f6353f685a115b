import type { Browser } from 'webextension-polyfill';

const given = globalThis as { browser?: Browser; chrome?: unknown };

/**
 * The extension's interface as the browser gives it. Both browsers' floors return promises from it, so the content
 * script does without the polyfill, which would be two fifths of its size (ADR 6).
 */
export const extension = given.browser ?? (given.chrome as Browser);

/** False once the extension was updated, switched off or taken away under a page that still runs its old code. */
export const isAlive = (): boolean => Boolean(extension.runtime?.id);

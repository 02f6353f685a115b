import type { Browser } from 'webextension-polyfill';

const given = globalThis as { browser?: Browser; chrome?: unknown };

/**
 * The extension API of the browser. The oldest supported versions return promises, so the content script does without
 * the polyfill, which would be two fifths of its size (ADR 6).
 */
export const extension = given.browser ?? (given.chrome as Browser);

/** False in a page that still runs old code after the extension was updated, switched off or removed. */
export const isAlive = (): boolean => Boolean(extension.runtime?.id);

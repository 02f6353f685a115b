/**
 * `it` runs a test in both browsers; use it where they can differ: layout, highlights, selection, focus, input, shadow
 * DOM, storage, workers, permissions, downloads, and one way through each surface. The functions here are for the rest.
 * In the other browser a test of theirs does not exist: it is not counted as skipped.
 */
import { inject, it, type TestAPI } from 'vitest';
import type { BrowserName } from '../../../cli/browsers/types.ts';

const nothing = Object.assign(() => undefined, { each: () => () => undefined });
const only = (browser: BrowserName): TestAPI => (inject('browser') === browser ? it : (nothing as unknown as TestAPI));

/** For what only Chromium has, or only its driver reaches. */
export const itInChromium = only('chromium');

/** For what only Firefox has, or only its driver reaches. */
export const itInFirefox = only('firefox');

/**
 * For what the browsers cannot decide differently: what a view says of the same data, filters and sorting, what a form
 * refuses, the contents of an export, the command line. Chromium runs it.
 */
export const itInOneBrowser = only('chromium');

/**
 * Whether a test of both browsers looks for accessibility violations. axe reads the same document by the same rules in
 * both, and takes longer in Firefox, in its surfaces seconds: Chromium's look is enough. A screen that only Firefox has
 * is looked at there, whatever this says.
 */
export const axeReads = inject('browser') === 'chromium';

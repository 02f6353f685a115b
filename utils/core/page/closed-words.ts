import type { StringKey } from '../i18n/translate.ts';
import type { BrowserFamily, ClosedReason } from './restricted-pages.ts';

/** Reasons whose remedy is a setting that Firefox calls by another name than Chromium. */
const IN_FIREFOX = {
  browser: 'page.closed.browserWhyFirefox',
  site: 'page.closed.siteWhyFirefox',
  access: 'page.closed.accessWhyFirefox',
  file: 'page.closed.fileWhyFirefox',
} as const satisfies Partial<Record<ClosedReason, StringKey>>;

/**
 * The text about a closed page: what it is, why, and what the reader can do, in the words of the browser's settings.
 */
export function closedWords(
  reason: ClosedReason,
  family: BrowserFamily,
): { readonly title: StringKey; readonly why: StringKey } {
  const words: Partial<Record<ClosedReason, StringKey>> = family === 'firefox' ? IN_FIREFOX : {};
  return { title: `page.closed.${reason}`, why: words[reason] ?? `page.closed.${reason}Why` };
}

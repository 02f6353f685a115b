import type { Omnibox } from 'webextension-polyfill';
import { extension } from './extension.ts';

export interface Suggestion {
  /** The text of the address bar when the suggestion is chosen; unique in the list. */
  readonly title: string;
  /** The description beside it. */
  readonly about: string;
}

/** Chrome reads a description as XML; Firefox shows it as it stands. */
const isXml = (): boolean => extension.runtime.getURL('').startsWith('chrome-extension:');
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');

function describe({ title, about }: Suggestion): string {
  if (!isXml()) return `${title} — ${about}`;
  // Characters that XML 1.0 does not allow make Chrome reject the whole list.
  const words = [title, about].map((text) => escapeXml(text.toWellFormed().replace(/\p{Cc}/gu, ' ')));
  return `${words[0]} <dim>— ${words[1]}</dim>`;
}

export interface OmniboxHandlers {
  /** The text of the first line before anything is chosen. */
  readonly invitation: string;
  readonly suggest: (text: string) => Promise<readonly Suggestion[]>;
  readonly open: (text: string, where: 'here' | 'new-tab' | 'background-tab') => void;
}

const PLACES = { currentTab: 'here', newForegroundTab: 'new-tab', newBackgroundTab: 'background-tab' } as const;

/**
 * Answers what is typed after the extension's keyword; does nothing where the browser has no such feature (Android).
 */
export function answerOmnibox({ invitation, suggest, open }: OmniboxHandlers): void {
  const omnibox: Omnibox.Static | undefined = extension.omnibox;
  if (!omnibox) return;
  omnibox.setDefaultSuggestion({ description: isXml() ? escapeXml(invitation) : invitation });
  // The background keeps its listeners for as long as it lives.
  omnibox.onInputChanged.addListener((text, show) => {
    suggest(text).then(
      (found) => show(found.map((one) => ({ content: one.title, description: describe(one) }))),
      () => show([]),
    );
  });
  omnibox.onInputEntered.addListener((text, disposition) => open(text, PLACES[disposition]));
}

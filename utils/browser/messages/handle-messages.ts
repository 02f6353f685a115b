import type { Runtime } from 'webextension-polyfill';
import { extension } from '../platform/extension.ts';
import { readMessage } from './call.ts';
import { EXTENSION_PAGE_TO_BACKGROUND } from './extension-page-to-background.ts';
import { onMessage } from './on-message.ts';
import { type Message, PROTOCOL, type ReplyTo } from './protocol.ts';
import { CallError } from './result.ts';

/** The sender of a message; `tab` and `frame` only where it is a page. */
export interface Sender {
  readonly tab: number | null;
  readonly frame: number | null;
  /** Address of the tab's page, not of a frame in it. */
  readonly url: string;
  /** Address of the frame; for the top frame, that of the page. */
  readonly frameUrl: string;
  /** Whether it is in a page that Chromium loads in advance, in a tab that shows another one. */
  readonly isPrerendered: boolean;
}

/** As Chromium gives it. */
type Given = Runtime.MessageSender & { readonly documentLifecycle?: string };

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');

/**
 * The address of the tab is the one that follows `history.pushState`. But a page may ask so early that the browser
 * still has the address of the page before it in the tab; settings depend on the host alone.
 */
function pageUrlOf(url: string, tabUrl: string, isTop: boolean): string {
  return isTop && hostOf(url) !== hostOf(tabUrl) ? url : tabUrl;
}

function senderOf({ tab, frameId, url = '', documentLifecycle }: Given): Sender {
  const isTop = frameId === 0;
  const isPrerendered = documentLifecycle === 'prerender';
  const pageUrl = isPrerendered ? url : pageUrlOf(url, tab?.url ?? url, isTop);
  return {
    tab: tab?.id ?? null,
    frame: frameId ?? null,
    url: pageUrl,
    frameUrl: isTop ? pageUrl : url,
    isPrerendered,
  };
}

const isExtensionPage = ({ url }: Runtime.MessageSender): boolean =>
  url?.startsWith(extension.runtime.getURL('')) ?? false;

type OfType<Type> = Extract<Message, { readonly type: Type }>;
/** Answers by the type of the message. A handler throws a CallError to give a reason for a failure. */
export type Handlers = {
  readonly [Type in Message['type']]?: (
    message: OfType<Type>,
    sender: Sender,
  ) => ReplyTo<OfType<Type>> | Promise<ReplyTo<OfType<Type>>>;
};

/**
 * Answers the messages that `handlers` name, until `signal` is aborted; leaves all others to other listeners. Refuses
 * messages that their schema rejects, and those that a web page may not send, since a pack may be private.
 */
export function handleMessages(handlers: Handlers, signal: AbortSignal): void {
  if (signal.aborted) return;
  const answer = (value: unknown, from: Runtime.MessageSender): Promise<unknown> | undefined => {
    const type = (value as { readonly type?: unknown } | null)?.type;
    if (typeof type !== 'string' || !Object.hasOwn(handlers, type)) return undefined;
    const handler = handlers[type as Message['type']] as (message: Message, sender: Sender) => unknown;
    return (async () => {
      const message = readMessage(PROTOCOL, value);
      const mayAsk = !Object.hasOwn(EXTENSION_PAGE_TO_BACKGROUND, type) || isExtensionPage(from);
      if (message === null || !mayAsk) throw new CallError('refused');
      return handler(message, senderOf(from));
    })();
  };
  signal.addEventListener('abort', onMessage(answer));
}

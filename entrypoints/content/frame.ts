/** One frame from its parsing to the end of this copy of the content script: switched on and off by the settings. */

import { isCommand } from '../../utils/browser/messages/commands.ts';
import { hear } from '../../utils/browser/messages/on-message.ts';
import type { PageCommand, PageNews, PageSettings } from '../../utils/browser/messages/protocol.ts';
import { send } from '../../utils/browser/messages/send.ts';
import { packBlocks } from '../../utils/core/page/packed-blocks.ts';
import type { Listen } from '../../utils/dom/events/capture-events.ts';
import { onAbort } from '../../utils/dom/events/on-abort.ts';
import { type AnnotatedPage, annotatedPage } from '../../utils/dom/mentions/annotated-page.ts';
import { parsed, worthReading } from '../../utils/dom/reading/scanner/readiness.ts';
import { type FrameAccess, type LoadCode, type PageTools, toolsSocket } from '../page-tools/contract.ts';

/** `load` brings late code to where it can plug in; by itself the background does, into a page's frame. */
export async function startFrame(
  document: Document,
  listen: Listen,
  signal: AbortSignal,
  load: LoadCode = (part) => send({ type: 'load', part }),
): Promise<void> {
  /** None on most pages, and every element is asked for. */
  let own: WeakSet<EventTarget> | null = null;
  let page: AnnotatedPage | null = null;
  let settings: PageSettings | null = null;
  let hidden = false;
  let life = new AbortController();
  let tools: PageTools | null = null;
  let loading: Promise<PageTools> | null = null;
  let latest: PointerEvent | null = null;
  /** What the toolbar tells of this page. */
  let told: number | null = null;

  const frame: FrameAccess = {
    document,
    listen,
    signal,
    load,
    get page() {
      return page;
    },
    get settings() {
      return settings;
    },
    get hidden() {
      return hidden;
    },
    toggleHidden: () => {
      hidden = !hidden;
      page?.hide(hidden);
      if (hidden) tools?.hide();
      return hidden;
    },
    own: (host) => {
      own = (own ?? new WeakSet()).add(host);
    },
    isOwn: (target) => own?.has(target) ?? false,
  };

  const fetchTools = async (): Promise<PageTools> => {
    const plugged = new Promise<PageTools>((resolve) => toolsSocket.offer((create) => resolve(create(frame)), signal));
    try {
      await load('page-tools');
    } catch (error) {
      loading = latest = null;
      throw error;
    }
    tools = await plugged;
    return tools;
  };
  const withTools = (): Promise<PageTools> => {
    loading ??= fetchTools();
    return loading;
  };

  /** The first pointer on a page that has mentions brings the tools, which start with the latest event. */
  const notice = (event: PointerEvent): void => {
    if (tools || !page?.mentions.size) return;
    const first = latest === null;
    latest = event;
    if (!first) return;
    withTools().then(
      (come) => latest && come.begin(latest),
      () => {},
    );
  };

  /** Tells the toolbar how many entities stand here, and of every change where the reader has looked closer. */
  const report = (): void => {
    const entities = page?.mentions.entityCount ?? 0;
    if (entities === told && !tools) return;
    told = entities;
    send({ type: 'page-status', entities }).catch(() => {});
  };

  const start = (rules: PageSettings): void => {
    life = new AbortController();
    page = annotatedPage({
      document,
      signal: life.signal,
      rules,
      annotate: async (request) => {
        const reply = await send({ type: 'annotate', request: { ...request, blocks: packBlocks(request.blocks) } });
        told = reply.told ?? told;
        return reply;
      },
      isOwn: frame.isOwn,
      changed: report,
    });
    page.hide(hidden);
  };

  const stop = (): void => {
    tools?.hide();
    life.abort();
    page = null;
  };

  /** Asks what holds on this page now and brings it about. */
  const refresh = async (): Promise<void> => {
    const given = await send({ type: 'page-settings' }).catch(() => null);
    if (!given || signal.aborted) return;
    const otherData = settings !== null && settings.packVersion !== given.packVersion;
    settings = given;
    if (!given.on || otherData) stop();
    if (given.on && page) page.configure(given);
    else if (given.on) start(given);
    tools?.configure(given);
  };

  await parsed(document, signal);
  await worthReading(window, signal);
  onAbort(signal, () => life.abort());
  const hearing = async (message: PageCommand | PageNews): Promise<unknown> =>
    message.type === 'settings-changed' ? refresh() : (await withTools()).command(message);
  hear(isCommand, hearing, signal);
  for (const type of ['pointermove', 'pointerdown', 'click'] as const) {
    listen(type, (event) => notice(event as PointerEvent), signal);
  }
  await refresh();
}

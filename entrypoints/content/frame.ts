/** One frame from its parsing to the end of this copy of the content script: switched on and off by the settings. */
import { isCommand } from '../../utils/browser/messages/commands.ts';
import { hear } from '../../utils/browser/messages/hear.ts';
import type { PageSettings } from '../../utils/browser/messages/protocol.ts';
import { send } from '../../utils/browser/messages/send.ts';
import { watchChanges } from '../../utils/browser/settings/watch-changes.ts';
import { packBlocks } from '../../utils/core/mentions/packed-blocks.ts';
import { type AnnotatedPage, annotatedPage } from '../../utils/dom/annotated-page/annotated-page.ts';
import type { Listen } from '../../utils/dom/early-listeners/early-listeners.ts';
import { parsed, worthReading } from '../../utils/dom/page-scanner/readiness.ts';
import { type FrameAccess, type LoadCode, type PageTools, toolsSocket } from '../page-tools/seam.ts';

/** `load` brings late code to where it can plug in; by itself the background does, into a page's frame. */
export async function startFrame(
  document: Document,
  listen: Listen,
  signal: AbortSignal,
  load: LoadCode = (part) => send({ type: 'load', part }),
): Promise<void> {
  await parsed(document, signal);
  await worthReading(window, signal);
  const frame = new Frame(document, listen, signal, load);
  hear(isCommand, async (message) => (await frame.tools()).command(message), signal);
  watchChanges(() => frame.refresh(), signal);
  for (const type of ['pointermove', 'pointerdown', 'click'] as const) {
    listen(type, (event) => frame.notice(event as PointerEvent), signal);
  }
  await frame.refresh();
}

class Frame implements FrameAccess {
  page: AnnotatedPage | null = null;
  settings: PageSettings | null = null;
  hidden = false;
  readonly document: Document;
  readonly listen: Listen;
  readonly signal: AbortSignal;
  readonly load: LoadCode;
  readonly #own = new WeakSet<EventTarget>();
  #life = new AbortController();
  #tools: PageTools | null = null;
  #loading: Promise<PageTools> | null = null;

  constructor(document: Document, listen: Listen, signal: AbortSignal, load: LoadCode) {
    this.document = document;
    this.listen = listen;
    this.signal = signal;
    this.load = load;
    signal.addEventListener('abort', () => this.#life.abort(), { once: true });
  }

  /** Asks what holds on this page now and brings it about. */
  async refresh(): Promise<void> {
    const settings = await send({ type: 'page-settings' }).catch(() => null);
    if (!settings || this.signal.aborted) return;
    const otherData = this.settings !== null && this.settings.packVersion !== settings.packVersion;
    this.settings = settings;
    if (!settings.on || otherData) this.#stop();
    if (settings.on && this.page) this.page.configure(settings);
    else if (settings.on) this.#start(settings);
    this.#tools?.configure(settings);
    this.#report();
  }

  /** The first pointer on a page that has mentions brings the tools, which start with the latest event. */
  notice(event: PointerEvent): void {
    if (this.#tools || !this.page?.hits.size) return;
    const first = this.#latest === null;
    this.#latest = event;
    if (first) void this.tools().then((tools) => this.#latest && tools.begin(this.#latest));
  }
  #latest: PointerEvent | null = null;

  tools(): Promise<PageTools> {
    this.#loading ??= this.#fetchTools();
    return this.#loading;
  }

  toggleHidden(): boolean {
    this.hidden = !this.hidden;
    this.page?.hide(this.hidden);
    if (this.hidden) this.#tools?.hide('hidden');
    return this.hidden;
  }

  own(host: Element): void {
    this.#own.add(host);
  }

  isOwn(target: EventTarget): boolean {
    return this.#own.has(target);
  }

  async #fetchTools(): Promise<PageTools> {
    const plugged = new Promise<PageTools>((resolve) =>
      toolsSocket.offer((create) => resolve(create(this)), this.signal),
    );
    try {
      await this.load('page-tools');
    } catch (error) {
      this.#loading = null;
      this.#latest = null;
      throw error;
    }
    this.#tools = await plugged;
    return this.#tools;
  }

  /** Tells the toolbar how many entities stand here. */
  #report(): void {
    const entities = this.page?.entities().length ?? 0;
    void send({ type: 'page-status', entities, paused: this.page === null }).catch(() => {});
  }

  #start(settings: PageSettings): void {
    this.#life = new AbortController();
    this.page = annotatedPage({
      document: this.document,
      signal: this.#life.signal,
      rules: settings,
      annotate: (request) => send({ type: 'annotate', request: { ...request, blocks: packBlocks(request.blocks) } }),
      isOwn: (element) => this.#own.has(element),
      changed: () => this.#report(),
    });
    this.page.hide(this.hidden);
  }

  #stop(): void {
    this.#tools?.hide('paused');
    this.#life.abort();
    this.page = null;
  }
}

/** One frame from its parsing to the end of this copy of the content script: switched on and off by the settings. */
import type { PageSettings } from '../../utils/browser/messages/protocol.ts';
import { send } from '../../utils/browser/messages/send.ts';
import { watchChanges } from '../../utils/browser/settings/watch-changes.ts';
import { packBlocks } from '../../utils/core/mentions/packed-blocks.ts';
import { AnnotatedPage } from '../../utils/dom/annotated-page/annotated-page.ts';
import type { Listen } from '../../utils/dom/early-listeners/early-listeners.ts';
import { parsed, worthReading } from '../../utils/dom/page-scanner/readiness.ts';
import { CardPort } from './card-port.ts';
import { answerCommands } from './commands.ts';
import { followPointer } from './pointer.ts';

/** `loadCard` brings the card's code to where it can plug in; by itself the background does, into a page's frame. */
export async function startFrame(
  document: Document,
  listen: Listen,
  signal: AbortSignal,
  loadCard: () => Promise<unknown> = () => send({ type: 'load-card' }),
): Promise<void> {
  await parsed(document, signal);
  await worthReading(window, signal);
  const frame = new Frame(document, listen, signal, loadCard);
  answerCommands(frame, signal);
  watchChanges(() => frame.refresh(), signal);
  await frame.refresh();
}

export class Frame {
  readonly card: CardPort;
  page: AnnotatedPage | null = null;
  settings: PageSettings | null = null;
  hidden = false;
  readonly document: Document;
  readonly #signal: AbortSignal;
  readonly #own = new WeakSet<Element>();
  #life = new AbortController();

  constructor(document: Document, listen: Listen, signal: AbortSignal, loadCard: () => Promise<unknown>) {
    this.document = document;
    this.#signal = signal;
    const own = (host: Element): unknown => this.#own.add(host);
    this.card = new CardPort({ page: () => this.page, settings: () => this.settings, own, listen, signal, loadCard });
    followPointer(this.card, { page: () => this.page, isOwn: (target) => this.#isOwn(target), listen, signal });
    signal.addEventListener('abort', () => this.#life.abort(), { once: true });
  }

  /** Asks what holds on this page now and brings it about. */
  async refresh(): Promise<void> {
    const settings = await send({ type: 'page-settings' }).catch(() => null);
    if (!settings || this.#signal.aborted) return;
    const otherData = this.settings !== null && this.settings.packVersion !== settings.packVersion;
    this.settings = settings;
    if (!settings.on || otherData) this.#stop();
    if (settings.on && this.page) this.page.configure(settings);
    else if (settings.on) this.#start(settings);
    this.card.configure(settings);
    this.report();
  }

  toggleHidden(): boolean {
    this.hidden = !this.hidden;
    this.page?.hide(this.hidden);
    if (this.hidden) this.card.hide('hidden');
    return this.hidden;
  }

  /** Tells the toolbar how many entities stand here. */
  report(): void {
    const entities = this.page?.entities().length ?? 0;
    void send({ type: 'page-status', entities, paused: this.page === null }).catch(() => {});
  }

  #start(settings: PageSettings): void {
    this.#life = new AbortController();
    this.page = new AnnotatedPage({
      document: this.document,
      signal: this.#life.signal,
      rules: settings,
      annotate: (request) => send({ type: 'annotate', request: { ...request, blocks: packBlocks(request.blocks) } }),
      isOwn: (element) => this.#own.has(element),
      changed: () => this.report(),
    });
    this.page.hide(this.hidden);
  }

  #stop(): void {
    this.card.hide('paused');
    this.#life.abort();
    this.page = null;
  }

  #isOwn(target: EventTarget): boolean {
    return target instanceof Element && this.#own.has(target);
  }
}

import type { PageSettings } from '../../utils/browser/messages/protocol.ts';
import { send } from '../../utils/browser/messages/send.ts';
import {
  type CardLayer,
  type CardPointer,
  type CardServices,
  type CardTarget,
  type CreateCardLayer,
  cardSocket,
} from '../../utils/dom/card/card-api.ts';
import { neighbour, reveal, targetOf } from '../../utils/dom/mentions/targets.ts';
import type { FrameAccess } from './contract.ts';

/** The way to the card, whose code comes into the frame when the first pointer rests on a name, or the first key asks. */
export class CardPort {
  /** The mention whose card is open. */
  openKey: string | null = null;
  readonly #frame: FrameAccess;
  #layer: CardLayer | null = null;
  #loading: Promise<CardLayer | null> | null = null;
  #latest: CardPointer | null = null;

  constructor(frame: FrameAccess) {
    this.#frame = frame;
  }

  /** Hands a pointer event on; the first one over a mention loads the card, which then starts with the latest one. */
  pointer(event: CardPointer): void {
    if (this.#layer) return this.#layer.pointer(event);
    this.#latest = event;
    if (event.target && !this.#loading) void this.#load().then((layer) => this.#latest && layer?.pointer(this.#latest));
  }

  async show(target: CardTarget): Promise<void> {
    const layer = await this.#load();
    layer?.show(target);
  }

  hide(): void {
    this.#layer?.hide();
  }

  configure({ trigger, theme }: PageSettings): void {
    this.#layer?.configure({ trigger, theme });
  }

  get loaded(): boolean {
    return this.#layer !== null;
  }

  #load(): Promise<CardLayer | null> {
    this.#loading ??= this.#fetch().catch(() => null);
    return this.#loading;
  }

  async #fetch(): Promise<CardLayer | null> {
    const { signal } = this.#frame;
    const plugged = new Promise<CreateCardLayer>((resolve) => cardSocket.offer(resolve, signal));
    try {
      await this.#frame.load('card');
    } catch (error) {
      this.#loading = null;
      throw error;
    }
    const create = await plugged;
    if (!signal.aborted) this.#layer = create(this.#services());
    return this.#layer;
  }

  #services(): CardServices {
    const frame = this.#frame;
    const { listen, signal } = frame;
    const { trigger = 'hover', theme = 'auto' } = frame.settings ?? {};
    const placed = (key: string) => frame.page?.mentions.get(key);
    /** In the order of their first mention. */
    const entities = () => [...new Set(frame.page?.mentions.all().map(({ mention }) => mention.entity))];
    return {
      signal,
      settings: { trigger, theme },
      card: (entity) => send({ type: 'entity-card', entity, page: entities() }),
      locate: (key) => {
        const found = placed(key);
        return found ? targetOf(found) : null;
      },
      step: (key, direction) => {
        const next = frame.page && neighbour(frame.page.mentions, placed(key) ?? null, direction);
        return next ? reveal(next) : null;
      },
      entities,
      listen,
      correct: async (correction) => {
        await send({ type: 'correct', correction });
      },
      own: (host) => frame.own(host),
      opened: (key) => {
        this.openKey = key;
        frame.page?.mark((key !== null && placed(key)) || null);
      },
    };
  }
}

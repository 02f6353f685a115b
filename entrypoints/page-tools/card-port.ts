import type { PageSettings } from '../../utils/browser/messages/page-to-background.ts';
import { expectValue } from '../../utils/browser/messages/result.ts';
import { send } from '../../utils/browser/messages/send.ts';
import { localDay } from '../../utils/core/facts/dates/read-date.ts';
import {
  type CardLayer,
  type CardPointer,
  type CardServices,
  type CardTarget,
  cardScript,
} from '../../utils/dom/card/card-api.ts';
import { topLayerAround } from '../../utils/dom/card/top-layer.ts';
import { type LazyLoader, lazyLoader } from '../../utils/dom/lazy-scripts/lazy-scripts.ts';
import { step, targetOf } from '../../utils/dom/mentions/targets.ts';
import { readPageDate } from '../../utils/dom/reading/page-date/read-page-date.ts';
import type { FrameAccess } from './contract.ts';

/**
 * The connection to the card. Its code is loaded when the pointer first rests on a name, or a key first asks for a
 * card.
 */
export class CardPort {
  /** The mention whose card is open. */
  openKey: string | null = null;
  /** The mention that the last "next" or "previous" went to. */
  lastStep: string | null = null;
  readonly #frame: FrameAccess;
  readonly #layer: LazyLoader<CardLayer>;
  #latest: CardPointer | null = null;
  #isLoading = false;

  constructor(frame: FrameAccess) {
    this.#frame = frame;
    this.#layer = lazyLoader(
      cardScript,
      () => frame.run('card'),
      (create) => create(this.#services()),
      frame.signal,
    );
  }

  /**
   * Passes a pointer event on. The first one over a mention loads the card, which then starts with the latest event.
   */
  pointer(event: CardPointer): void {
    const { loaded } = this.#layer;
    if (loaded) return loaded.pointer(event);
    this.#latest = event;
    if (!event.target || this.#isLoading) return;
    this.#isLoading = true;
    this.#layer
      .load()
      .then((layer) => this.#latest && layer.pointer(this.#latest))
      // The next pointer over a mention tries again.
      .catch(() => {
        this.#isLoading = false;
      });
  }

  /** Rejects where the card's script cannot be loaded. */
  async show(target: CardTarget): Promise<void> {
    (await this.#layer.load()).show(target);
  }

  hide(): void {
    this.#layer.loaded?.hide();
  }

  configure({ trigger, theme }: PageSettings): void {
    this.#layer.loaded?.configure({ trigger, theme });
  }

  get loaded(): boolean {
    return this.#layer.loaded !== null;
  }

  #services(): CardServices {
    const frame = this.#frame;
    const { listen, signal } = frame;
    const { trigger = 'hover', theme = 'auto' } = frame.settings ?? {};
    const placed = (key: string) => frame.page?.marks?.mentions.get(key);
    /** In the order of their first mention. */
    const entities = () => [...new Set(frame.page?.marks?.mentions.all().map(({ mention }) => mention.entity))];
    return {
      signal,
      settings: { trigger, theme },
      card: async (entity) => {
        const date = readPageDate(document, localDay(new Date()))?.edtf ?? null;
        return expectValue(await send({ type: 'entity-card', entity, page: entities(), date }));
      },
      locate: (key) => {
        const found = placed(key);
        return found ? targetOf(found) : null;
      },
      layer: (key) => topLayerAround(placed(key)?.span?.start.node ?? null),
      step: (key, direction) => {
        const mentions = frame.page?.marks?.mentions;
        return mentions ? step(mentions, placed(key) ?? null, direction) : null;
      },
      entities,
      listen,
      correct: async (correction) => {
        expectValue(await send({ type: 'correct', correction }));
      },
      undo: async (correction) => {
        expectValue(await send({ type: 'undo-correction', correction }));
      },
      openPanel: async (entity) => {
        expectValue(await send({ type: 'open-panel', entity }));
      },
      own: (host) => frame.own(host),
      opened: (key) => {
        this.openKey = key;
        frame.page?.marks?.mark((key !== null && placed(key)) || null);
      },
    };
  }
}

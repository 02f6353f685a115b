import type { PageSettings } from '../../utils/browser/messages/page-to-background.ts';
import { expectValue } from '../../utils/browser/messages/result.ts';
import { ask, send } from '../../utils/browser/messages/send.ts';
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
import type { PlacedMention } from '../../utils/dom/mentions/placed-mentions.ts';
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
  /** The open card's name, where it was last. */
  #open: CardTarget | null = null;
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
    if (loaded) return loaded.pointer(this.#withOpenKey(event));
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

  /** On the name whose card is open the pointer stays on it, though its block may have been read anew. */
  #withOpenKey(event: CardPointer): CardPointer {
    const { target } = event;
    const open = this.#open;
    return target && open && isSame(target, open) ? { ...event, target: { ...target, key: open.key } } : event;
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
    /** A block whose text has changed is another block: its mention that stands where this one stood is the same. */
    const successorOf = (last: CardTarget): PlacedMention | undefined =>
      frame.page?.marks?.mentions.all().find((other) => {
        const now = other.mention.entity === last.entity ? targetOf(other) : null;
        return now !== null && isSame(now, last);
      });
    const placed = (key: string): PlacedMention | undefined =>
      frame.page?.marks?.mentions.get(key) ?? (this.#open?.key === key ? successorOf(this.#open) : undefined);
    /** In the order of their first mention. */
    const entities = () => [...new Set(frame.page?.marks?.mentions.all().map(({ mention }) => mention.entity))];
    return {
      signal,
      settings: { trigger, theme },
      card: async (entity) => {
        const date = readPageDate(document, localDay(new Date()))?.edtf ?? null;
        return expectValue(await ask({ type: 'entity-card', entity, page: entities(), date }));
      },
      locate: (key) => {
        const found = placed(key);
        const now = found ? targetOf(found) : null;
        // It keeps the key under which the card is open.
        const target = now && { ...now, key };
        if (key === this.openKey) this.#open = target;
        return target;
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
        const found = (key !== null && placed(key)) || null;
        this.#open = found && targetOf(found);
        frame.page?.marks?.mark(found);
        frame.page?.marks?.onSettled(() => this.#layer.loaded?.check());
      },
    };
  }
}

/** Whether two mentions are one, whatever block they belong to: the same words for the same entity at the same place. */
function isSame(one: CardTarget, other: CardTarget): boolean {
  const [[here], [there]] = [one.rects, other.rects];
  return (
    one.entity === other.entity && one.text === other.text && here?.left === there?.left && here?.top === there?.top
  );
}

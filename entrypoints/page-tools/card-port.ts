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
import { surroundingsOf } from '../../utils/dom/card/surroundings.ts';
import { topLayerAround } from '../../utils/dom/card/top-layer.ts';
import { type LazyLoader, lazyLoader } from '../../utils/dom/lazy-scripts/lazy-scripts.ts';
import { type Followed, FollowedMentions } from '../../utils/dom/mentions/followed-mentions.ts';
import { isOnDark } from '../../utils/dom/mentions/on-dark.ts';
import type { PlacedMention } from '../../utils/dom/mentions/placed-mentions.ts';
import { step } from '../../utils/dom/mentions/targets.ts';
import { readPageDate } from '../../utils/dom/reading/page-date/read-page-date.ts';
import type { FrameAccess } from './contract.ts';

/**
 * The connection to the card. Its code is loaded when the pointer first rests on a name, or a key first asks for a
 * card.
 */
export class CardPort {
  /** The mention whose card is open. */
  openKey: string | null = null;
  readonly #frame: FrameAccess;
  readonly #layer: LazyLoader<CardLayer>;
  readonly #followed: FollowedMentions;
  #latest: CardPointer | null = null;
  #isLoading = false;
  #marked: PlacedMention | null = null;
  #onceRead: (() => void) | null = null;
  #lastStep: Followed | null = null;

  constructor(frame: FrameAccess) {
    this.#frame = frame;
    this.#followed = new FollowedMentions(() => frame.page);
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
    const target = this.#targetOf(event);
    if (loaded) return loaded.pointer({ ...event, target });
    this.#latest = { ...event, target };
    this.#followed.forgetAllBut(target?.key ?? null);
    if (!target || this.#isLoading) return;
    this.#isLoading = true;
    this.#layer
      .load()
      .then((layer) => this.#latest && layer.pointer(this.#latest))
      // The next pointer over a mention tries again.
      .catch(() => {
        this.#isLoading = false;
      });
  }

  /** The pointer stays on its name, though the name's block is read anew. */
  #targetOf({ kind, target, overCard, x, y }: CardPointer): CardTarget | null {
    if (target) return this.#followed.follow(target, true);
    return overCard || kind === 'leave' ? null : this.#followed.awaitedAt(x, y);
  }

  /** Rejects where the card's script cannot be loaded. */
  async show(target: CardTarget): Promise<void> {
    const followed = this.#followed.follow(target, false);
    (await this.#layer.load()).show(followed);
  }

  /**
   * Where the page is left, nothing of it stays. Where the reader
   * only closed the card, "next" goes on from its mention.
   */
  hide(): void {
    this.#layer.loaded?.hide();
    this.#followed.forgetAllBut(null);
    this.onceRead(null);
    if (this.#frame.page === null) this.#lastStep = null;
  }

  configure({ trigger, theme }: PageSettings): void {
    this.#layer.loaded?.configure({ trigger, theme });
  }

  get loaded(): boolean {
    return this.#layer.loaded !== null;
  }

  /** The mention whose card is open, where it is or was last. */
  get open(): PlacedMention | null {
    return this.openKey === null ? null : this.#followed.last(this.openKey);
  }

  /** The mention that the last "next" or "previous" went to, while it is on the page. */
  get lastStep(): PlacedMention | null {
    return this.#lastStep && this.#followed.now(this.#lastStep);
  }

  /** Goes to the mention of a "next" or "previous"; with `null`, there was none. */
  async stepTo(target: CardTarget | null): Promise<void> {
    const followed = target && this.#followed.follow(target, false);
    this.#lastStep = (followed && this.#followed.get(followed.key)) ?? null;
    if (target) await this.show(target);
  }

  /** Has a function called once, when the page has changed and was read; with `null`, none. */
  onceRead(callback: (() => void) | null): void {
    this.#onceRead = callback;
    if (callback) this.#watchPage();
  }

  #mark(placed: PlacedMention | null): void {
    if (placed === this.#marked) return;
    this.#marked = placed;
    this.#frame.page?.marks?.mark(placed);
  }

  /** The card looks where its name is now; the pointer may look, too. */
  #watchPage(): void {
    this.#frame.page?.marks?.onSettled(() => {
      const callback = this.#onceRead;
      this.#onceRead = null;
      this.#layer.loaded?.check();
      callback?.();
    });
  }

  #services(): CardServices {
    const frame = this.#frame;
    const { listen, signal } = frame;
    const { trigger = 'hover', theme = 'auto' } = frame.settings ?? {};
    const followed = this.#followed;
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
        const target = followed.locate(key);
        if (target && key === this.openKey) this.#mark(followed.last(key));
        return target;
      },
      layer: (key) => topLayerAround(followed.last(key)?.span?.start.node ?? null),
      surroundings: (key) => surroundingsOf(followed.last(key)),
      isOnDark: (key) => {
        const placed = followed.last(key);
        return placed !== null && isOnDark(placed);
      },
      step: (key, direction) => {
        const mentions = frame.page?.marks?.mentions;
        return mentions ? step(mentions, followed.last(key), direction) : null;
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
      removed: async () => {
        expectValue(await send({ type: 'card-removed' }));
      },
      own: (host) => frame.own(host),
      opened: (key) => {
        this.openKey = key;
        this.#mark(this.open);
        this.#watchPage();
      },
      forget: (key) => followed.forget(key),
    };
  }
}

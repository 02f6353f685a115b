import type { ReferenceDate } from '../../core/facts/as-of/types.ts';
import type { CardContents } from '../../core/facts/cards/contents.ts';
import type { EntityCard } from '../../core/facts/cards/types.ts';
import type { Box, Point } from '../../core/hover/geometry.ts';
import type { EntityId } from '../../core/pack/types.ts';
import { correctionFor } from '../../core/page/corrections/corrections.ts';
import { namesakeEntry } from '../../core/page/corrections/namesake-entry.ts';
import type { Correction, Settings } from '../../core/settings/types.ts';
import type { CardServices, CardTarget } from './card-api.ts';
import { copyText } from './copy-text.ts';
import { drag } from './drag.ts';
import type { CardHost } from './host.ts';
import { type CardSide, keepInside, partAt, place, placeSheet } from './place.ts';
import type { CardFailure, CardRenderer, FrameActions, FrameView } from './types.ts';

/** Callbacks of a frame to the layer that opened it. */
export interface FrameEvents {
  readonly pin: (frame: CardFrame) => void;
  readonly close: (frame: CardFrame) => void;
  readonly hold: (frame: CardFrame, on: boolean) => void;
}

interface FrameSetup {
  readonly host: CardHost;
  readonly services: CardServices;
  readonly renderer: CardRenderer;
  readonly events: FrameEvents;
  readonly target: CardTarget;
  readonly shape: 'card' | 'sheet';
  readonly theme: Settings['theme'];
  /** The day relative to which records are described. */
  readonly reference: ReferenceDate;
  /** The position of the pointer; `null` where the card was opened in another way. */
  readonly point: Point | null;
}

let frames = 0;

/** One card on the screen: its place, what it shows, and the history of what it showed. */
export class CardFrame {
  readonly target: CardTarget;
  readonly #setup: FrameSetup;
  readonly #root: HTMLElement;
  readonly #life = new AbortController();
  readonly #actions: FrameActions;
  readonly #id = `card-${++frames}`;
  #contents: CardContents;
  #history: readonly EntityCard[] = [];
  #pinned = false;
  #question = 0;
  #failure: CardFailure | null = null;
  #correction: Correction | null = null;
  #announced: FrameView['announced'] = null;
  #side: CardSide | null = null;

  constructor(setup: FrameSetup, contents: CardContents) {
    this.#setup = setup;
    this.target = setup.target;
    this.#contents = contents;
    this.#root = setup.host.add(setup.services.layer(setup.target.key), setup.services.surroundings(setup.target.key));
    this.#root.dataset.shape = setup.shape;
    this.#actions = this.#makeActions();
    const { signal } = this.#life;
    this.#root.addEventListener('focusin', () => this.#holdByFocus(), { signal });
    this.#root.addEventListener('focusout', () => !this.#pinned && setup.events.hold(this, false), { signal });
    this.theme(setup.theme);
    this.#draw();
    this.#settle();
    this.#followSize();
  }

  get pinned(): boolean {
    return this.#pinned;
  }

  /** The box of the card; `null` once it is closed. */
  get box(): Box | null {
    return this.#life.signal.aborted ? null : this.#root.getBoundingClientRect();
  }

  /** The contents that were loading. */
  fill(contents: CardContents): void {
    this.#show(contents, []);
  }

  /** A card that follows the system is dark on a dark page all the same: a white one would dazzle there. */
  theme(theme: Settings['theme']): void {
    const isOnDark = theme === 'auto' && this.#setup.services.isOnDark(this.target.key);
    this.#root.dataset.theme = isOnDark ? 'dark' : theme;
  }

  holdsFocus(): boolean {
    return this.#root.contains(this.#setup.host.activeElement);
  }

  focus(): void {
    this.#root.querySelector<HTMLElement>('.card-body')?.focus({ preventScroll: true });
  }

  /** From now on the card stays in its place, even when its name moves or is removed. */
  pin(): void {
    if (this.#pinned) return;
    this.#pinned = true;
    this.#draw();
  }

  /** Puts the card beside its name; returns false where the name is gone or out of view. */
  async place(): Promise<boolean> {
    const { services, point, shape } = this.#setup;
    if (this.#pinned) return true;
    if (shape === 'sheet') {
      placeSheet(this.#root, services.locate(this.target.key)?.rects.at(-1) ?? null, window);
      return true;
    }
    const now = services.locate(this.target.key);
    const anchor = now && this.#visiblePart(now, point);
    if (!now || !anchor) return false;
    const view = this.#root.ownerDocument.documentElement;
    this.#side = await place(this.#root, anchor, getComputedStyle(view).direction === 'rtl', this.#side);
    return true;
  }

  /** Places the card anew where the reader opens or closes something in it. */
  #followSize(): void {
    let height = 0;
    const sizes = new ResizeObserver(([entry]) => {
      const now = entry?.contentRect.height ?? 0;
      if (height !== 0 && Math.abs(now - height) > 1) this.#settle();
      height = now;
    });
    sizes.observe(this.#root);
    this.#life.signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
  }

  close(): void {
    if (this.#life.signal.aborted) return;
    this.#life.abort();
    this.#setup.renderer.erase(this.#root);
    this.#setup.host.remove(this.#root);
  }

  /** Scrolling moves the name under the pointer: the part first chosen is kept while the name keeps its lines. */
  #visiblePart(now: CardTarget, point: Point | null) {
    const first = partAt(this.target.rects, point);
    const index = first ? this.target.rects.indexOf(first) : 0;
    const part = now.rects[index] ?? now.rects[0];
    const { innerWidth, innerHeight } = window;
    const isVisible = part && part.bottom > 0 && part.top < innerHeight && part.right > 0 && part.left < innerWidth;
    return isVisible ? part : null;
  }

  #show(contents: CardContents, history: readonly EntityCard[]): void {
    if (this.#life.signal.aborted) return;
    const hadFocus = this.holdsFocus();
    this.#contents = contents;
    this.#history = history;
    this.#failure = null;
    this.#announced = null;
    this.#side = null;
    this.#draw();
    if (hadFocus) this.focus();
    this.#settle();
  }

  /** A card that cannot be placed again stays where it is. */
  #settle(): void {
    this.place().catch(console.error);
  }

  /** Says on the card what failed; all that it showed stays. */
  #fail(failure: CardFailure): void {
    console.error(failure.error);
    if (this.#life.signal.aborted) return;
    this.#failure = failure;
    this.#draw();
    this.#settle();
  }

  /** A new try begins: what failed before is no longer said. */
  #clearFailure(): void {
    if (this.#failure === null) return;
    this.#failure = null;
    this.#draw();
  }

  #draw(): void {
    const { renderer, target, shape } = this.#setup;
    const view: FrameView = {
      id: this.#id,
      contents: this.#contents,
      shape,
      target,
      reference: this.#setup.reference,
      followed: this.#history.length > 0,
      back: this.#history.at(-1)?.name ?? null,
      pinned: this.#pinned,
      site: location.hostname,
      failure: this.#failure,
      corrected: this.#correction?.scope.kind ?? null,
      announced: this.#announced,
    };
    renderer.draw(this.#root, view, this.#actions);
  }

  #makeActions(): FrameActions {
    const { services, events } = this.#setup;
    return {
      onRetry: () => {
        this.#retry().catch(console.error);
      },
      onOpen: (entity) => {
        this.#clearFailure();
        this.#open(entity).catch((error: unknown) => this.#fail({ what: 'entity', error }));
      },
      onBack: () => {
        const card = this.#history.at(-1);
        if (card) this.#show({ state: 'loaded', card }, this.#history.slice(0, -1));
      },
      onPin: () => (this.#pinned ? events.close(this) : events.pin(this)),
      onClose: () => events.close(this),
      onHold: (on) => events.hold(this, on),
      onDrag: (event) =>
        drag(event, this.#root, services.listen, this.#life.signal, () => {
          if (!this.#pinned) events.pin(this);
        }),
      onPanel: (entity) => {
        this.#clearFailure();
        services.openPanel(entity).catch((error: unknown) => this.#fail({ what: 'panel', error }));
      },
      onWrong: (scope) => {
        this.#clearFailure();
        this.#correct(scope).catch((error: unknown) => this.#fail({ what: 'correction', error }));
      },
      onUndo: () => {
        this.#clearFailure();
        this.#undo().catch((error: unknown) => this.#fail({ what: 'undo', error }));
      },
      onCopy: async (text) => {
        if (!(await copyText(text, this.#root))) throw new DOMException('', 'NotAllowedError');
      },
      onCopyCorrection: () => copyText(namesakeEntry(this.#correctionFor('page')), this.#root),
    };
  }

  #correctionFor(scope: Correction['scope']['kind']): Correction {
    const { entity, text: exact } = this.target;
    return correctionFor({ entity, exact }, scope, location.href, Date.now());
  }

  /** The name is gone then: the card stays in its place and says so, until the reader closes it or takes that back. */
  async #correct(scope: Correction['scope']['kind']): Promise<void> {
    const correction = this.#correctionFor(scope);
    if (!this.#pinned) this.#setup.events.pin(this);
    await this.#setup.services.correct(correction);
    if (this.#life.signal.aborted) return;
    this.#correction = correction;
    this.#failure = null;
    const { left, top, bottom } = this.#root.getBoundingClientRect();
    this.#draw();
    // The note is lower than the card, and stands at the line that the name was in.
    const lower = this.#side === 'top' ? bottom - this.#root.getBoundingClientRect().height : top;
    if (this.#setup.shape === 'card') keepInside(this.#root, left, lower, window);
  }

  async #undo(): Promise<void> {
    if (!this.#correction) return;
    await this.#setup.services.undo(this.#correction);
    if (this.#life.signal.aborted) return;
    this.#correction = null;
    this.#failure = null;
    this.#announced = 'undone';
    this.#draw();
    this.focus();
  }

  async #open(entity: EntityId): Promise<void> {
    const question = ++this.#question;
    const before = this.#contents;
    const card = await this.#setup.services.card(entity);
    if (question !== this.#question || before !== this.#contents || before.state !== 'loaded') return;
    if (!card) return this.#fail({ what: 'entity', error: null });
    this.#show({ state: 'loaded', card }, [...this.#history, before.card]);
  }

  async #retry(): Promise<void> {
    const question = ++this.#question;
    const { text: name, entity } = this.target;
    this.#show({ state: 'loading', name }, []);
    const contents = await this.#setup.services.card(entity).then(
      (card): CardContents => (card ? { state: 'loaded', card } : { state: 'unavailable', name, error: null }),
      (error: unknown): CardContents => ({ state: 'unavailable', name, error }),
    );
    if (question === this.#question) this.#show(contents, []);
  }

  #holdByFocus(): void {
    if (!this.#pinned && this.#root.querySelector(':focus-visible')) this.#setup.events.hold(this, true);
  }

  /** The window changed its size: a pinned card stays inside. */
  resized(): void {
    if (!this.#pinned) return;
    const { left, top } = this.#root.getBoundingClientRect();
    keepInside(this.#root, left, top, window);
  }
}

export const VIEWPORT = 800;

/** A page of blocks below one another, without a browser's layout: where it is scrolled to, and what observers see. */
export const layout = {
  scrolled: 0,
  /** Top and height of each element in the page, in CSS pixels. */
  boxes: new Map<Element, readonly [top: number, height: number]>(),
  observers: new Set<FakeObserver>(),
};

export const boxOf = (element: Element): DOMRect => {
  const [top, height] = layout.boxes.get(element) ?? [0, 0];
  return new DOMRect(0, top - layout.scrolled, height === 0 ? 0 : 600, height);
};

export class FakeObserver {
  readonly #callback: IntersectionObserverCallback;
  readonly #margin: number;
  /** What was reported last of each element; undefined where nothing was. */
  readonly #reported = new Map<Element, boolean | undefined>();

  constructor(callback: IntersectionObserverCallback, { rootMargin = '' }: IntersectionObserverInit) {
    this.#callback = callback;
    this.#margin = (Number.parseFloat(rootMargin) / 100) * VIEWPORT;
    layout.observers.add(this);
  }
  observe(element: Element): void {
    layout.observers.add(this);
    this.#reported.set(element, undefined);
  }
  unobserve(element: Element): void {
    this.#reported.delete(element);
  }
  disconnect(): void {
    this.#reported.clear();
    layout.observers.delete(this);
  }
  get observed(): number {
    return this.#reported.size;
  }
  /** Reports what is new; gives whether anything was. */
  report(): boolean {
    const entries = [...this.#reported].flatMap(([target, before]) => {
      const box = boxOf(target);
      const isIntersecting = box.height > 0 && box.bottom >= -this.#margin && box.top <= VIEWPORT + this.#margin;
      if (before === isIntersecting) return [];
      this.#reported.set(target, isIntersecting);
      return [{ target, isIntersecting, boundingClientRect: box } as unknown as IntersectionObserverEntry];
    });
    if (entries.length > 0) this.#callback(entries, this as unknown as IntersectionObserver);
    return entries.length > 0;
  }
}

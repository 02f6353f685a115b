/**
 * One page with its mentions: reads it, has it annotated, paints what came back under the reader's settings, and knows
 * where each mention stands.
 */
import { correctedOn } from '../../core/corrections/corrections.ts';
import type { AnnotateReply, AnnotateRequest, Mention } from '../../core/mentions/types.ts';
import type { EntityId } from '../../core/pack/types.ts';
import type { Settings } from '../../core/settings/types.ts';
import { Painter } from '../highlights/painter.ts';
import { crossesEdge } from '../hits/edges.ts';
import { type Hit, Hits } from '../hits/hits.ts';
import type { Block } from '../page-scanner/blocks.ts';
import { type PageScanner, pageScanner } from '../page-scanner/scanner.ts';
import { Traffic } from '../page-scanner/traffic.ts';
import { shownHits } from './shown-hits.ts';

export type PageRules = Pick<Settings, 'density' | 'style' | 'corrections'>;

export interface AnnotatedPageOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly rules: PageRules;
  readonly annotate: (request: AnnotateRequest) => Promise<AnnotateReply>;
  readonly isOwn: (element: Element) => boolean;
  /** Told, not too often, when mentions or the state changed. */
  readonly changed: () => void;
}

export class AnnotatedPage {
  readonly hits = new Hits();
  readonly #options: AnnotatedPageOptions;
  readonly #painter: Painter;
  readonly #scanner: PageScanner;
  readonly #traffic: Traffic;
  readonly #linked = new Map<number, readonly Mention[]>();
  #rules: PageRules;
  #hidden = false;
  #planned = false;

  constructor(options: AnnotatedPageOptions) {
    const { document, signal, isOwn, annotate, rules } = options;
    this.#options = options;
    this.#rules = rules;
    this.#painter = new Painter(document, signal);
    this.#painter.style = rules.style;
    this.#scanner = pageScanner({
      document,
      signal,
      isOwn,
      changed: (added, removed) => this.#read(added, removed),
      kept: (block) => this.#linked.has(block.id) && this.#show(block),
      settled: () => this.#plan(),
    });
    this.#traffic = new Traffic({
      annotate,
      page: () => ({
        title: document.title,
        language: document.documentElement.lang,
        host: document.location.hostname,
      }),
      signal,
      apply: (changed) => this.#apply(changed),
      stale: () => this.#traffic.push([...this.#scanner.blocks.all()], []),
      idle: () => this.#plan(),
    });
    this.#scanner.start();
  }

  get state(): 'reading' | 'ready' {
    return this.#scanner.idle() && this.#traffic.idle ? 'ready' : 'reading';
  }

  get blocks(): Iterable<Block> {
    return this.#scanner.blocks.all();
  }

  /** The entities of the page in the order of their first mention. */
  entities(): readonly EntityId[] {
    return [...new Set(this.hits.all().map((hit) => hit.mention.entity))];
  }

  /** False while nothing is shown on the page, so that nothing is there to be pointed at. */
  get paints(): boolean {
    return !this.#hidden && this.#rules.style !== 'badge';
  }

  /** Hits whose highlights are registered now: those in sight and a viewport around. */
  get painted(): readonly Hit[] {
    return this.#painter.painted;
  }

  mark(hit: Hit | null): void {
    this.#painter.mark(hit);
  }

  configure(rules: PageRules): void {
    this.#rules = rules;
    this.#painter.style = rules.style;
    for (const id of this.#linked.keys()) this.#locate(id);
    this.#paintAll();
    this.#plan();
  }

  /** Hides all highlights of this page, or shows them again. */
  hide(hidden: boolean): void {
    this.#hidden = hidden;
    this.#paintAll();
  }

  #read(added: readonly Block[], removed: readonly number[]): void {
    for (const id of removed) {
      this.#linked.delete(id);
      this.hits.remove(id);
      this.#painter.set(id, []);
    }
    this.#traffic.push(added, removed);
    if (removed.length > 0) this.#plan();
  }

  #apply(changed: AnnotateReply['changed']): void {
    for (const { block: id, mentions } of changed) {
      const block = this.#scanner.blocks.get(id);
      if (!block) continue;
      if (mentions.length > 0) this.#linked.set(id, mentions);
      else this.#linked.delete(id);
      this.#show(block);
    }
    this.#plan();
  }

  #show({ id }: Block): void {
    this.#locate(id);
    if (this.#rules.density === 'every') this.#paint(id, this.hits.of(id));
    else this.#plan();
  }

  /** Finds the mentions of a block in the page, without those that the reader corrected. */
  #locate(id: number): void {
    const block = this.#scanner.blocks.get(id);
    if (!block) return;
    const corrected = correctedOn(this.#rules.corrections, this.#options.document.location.href);
    const meant = (this.#linked.get(id) ?? []).filter(
      ({ entity, start, end }) => !corrected({ entity, exact: block.text.slice(start, end) }),
    );
    const hits = this.hits.set(block, meant);
    if (block.segments === null && hits.some(crossesEdge)) this.#scanner.readWalking(block.element);
  }

  #paint(id: number, hits: readonly Hit[]): void {
    this.#painter.set(id, this.#hidden ? [] : hits);
  }

  #paintAll(): void {
    const shown = shownHits(this.hits, this.#scanner.blocks, this.#rules.density);
    for (const id of this.#linked.keys()) this.#paint(id, shown.get(id) ?? []);
  }

  #plan(): void {
    if (this.#planned) return;
    this.#planned = true;
    setTimeout(() => {
      this.#planned = false;
      if (this.#options.signal.aborted) return;
      if (this.#rules.density !== 'every') this.#paintAll();
      this.#options.changed();
    }, 100);
  }
}

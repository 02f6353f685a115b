import { send } from '../../utils/browser/messages/send.ts';
import { HighlightRegistry } from '../../utils/dom/highlights/registry.ts';
import { Hits } from '../../utils/dom/hits/hits.ts';
import { PageScanner } from '../../utils/dom/page-scanner/scanner.ts';
import { Traffic } from '../../utils/dom/page-scanner/traffic.ts';

/** Reads the page, has its names linked and paints them, until `signal` ends it. */
export function startPage(document: Document, signal: AbortSignal): void {
  const hits = new Hits();
  const registry = new HighlightRegistry(signal);
  const { title, documentElement } = document;
  const scanner = new PageScanner({
    document,
    signal,
    isOwn: () => false,
    changed: (added, removed) => {
      for (const id of removed) {
        for (const hit of hits.of(id)) registry.hide(hit);
        hits.remove(id);
      }
      traffic.push(added, removed);
    },
    settled: () => {},
  });
  const traffic = new Traffic({
    annotate: (request) => send({ type: 'annotate', request }),
    page: () => ({ title, language: documentElement.lang, host: location.hostname }),
    signal,
    apply: (changed) => {
      for (const { block: id, mentions } of changed) {
        for (const hit of hits.of(id)) registry.hide(hit);
        const block = scanner.blocks.get(id);
        if (!block) continue;
        for (const hit of hits.set(block, mentions)) registry.show(hit, `${hit.mention.type}-deep`);
      }
    },
    stale: () => traffic.push([...scanner.blocks.all()], []),
    idle: () => {},
  });
  scanner.start();
}

import { listen } from '../../utils/browser/messages/listen.ts';
import { neighbour, reveal } from '../../utils/dom/annotated-page/targets.ts';
import type { Frame } from './frame.ts';
import { makeReport } from './report.ts';

/** Answers popup, side panel and shortcuts. */
export function answerCommands(frame: Frame, signal: AbortSignal): void {
  listen(
    {
      report: () => makeReport(frame, signal),
      reveal: async ({ key }) => {
        const hit = frame.page?.hits.get(key);
        const target = hit && reveal(hit);
        if (target) await frame.card.show(target, 'reveal');
        return Boolean(target);
      },
      step: async ({ direction }) => {
        const { page, card } = frame;
        if (!page) return null;
        const from = (card.openKey !== null && page.hits.get(card.openKey)) || null;
        const next = neighbour(page.hits, from, direction);
        const target = next && reveal(next);
        if (target) await card.show(target, 'keyboard');
        return target?.key ?? null;
      },
      'toggle-hidden': () => frame.toggleHidden(),
    },
    signal,
  );
}

import { send } from '../../utils/browser/messages/send.ts';
import type { PageReport } from '../../utils/core/mentions/page-report.ts';
import { type MakeReport, reportSocket } from '../../utils/dom/page-report/report-seam.ts';
import type { Frame } from './frame.ts';

let loading: Promise<MakeReport> | null = null;

/** The code that writes reports, loaded when the first one is asked for. */
function load(signal: AbortSignal): Promise<MakeReport> {
  loading ??= (async () => {
    const plugged = new Promise<MakeReport>((resolve) => reportSocket.offer(resolve, signal));
    try {
      await send({ type: 'load-report' });
    } catch (error) {
      loading = null;
      throw error;
    }
    return plugged;
  })();
  return loading;
}

/** What this frame knows of its page now. */
export async function makeReport(frame: Frame, signal: AbortSignal): Promise<PageReport> {
  const make = await load(signal);
  const { page, settings, hidden, document } = frame;
  const running = hidden ? 'hidden' : (page?.state ?? 'reading');
  return make({
    document,
    state: settings && !settings.on ? 'paused' : running,
    packVersion: settings?.packVersion ?? null,
    hits: page?.hits.all() ?? [],
    blocks: page?.blocks ?? [],
  });
}

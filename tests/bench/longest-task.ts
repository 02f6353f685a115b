import type { Page } from 'puppeteer-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly ts: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly url?: string } };
}

/** Processor time in milliseconds of the longest task, and of the longest run of script, on the page's main thread. */
export async function longestTask(page: Page, act: () => Promise<void>): Promise<{ task: number; script: number }> {
  // Work after a promise is in the trace category of the engine.
  const categories = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute'];
  await page.tracing.start({ categories });
  await act();
  const trace = await page.tracing.stop();
  if (!trace) throw new Error('The browser gave no trace.');
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: readonly TraceEvent[] };
  const longest = (names: readonly string[], events: readonly TraceEvent[]): number =>
    Math.max(0, ...events.filter(({ name }) => names.includes(name)).map(({ tdur, dur }) => tdur ?? dur ?? 0)) / 1000;
  const main = mainThreadOf(traceEvents);
  return {
    task: longest(['RunTask', 'ThreadControllerImpl::RunTask'], main),
    script: longest(['FunctionCall', 'RunMicrotasks', 'EvaluateScript', 'TimerFire'], main),
  };
}

/** The events of the renderer's main thread with the most work: that of the page, not of the browser's other pages. */
function mainThreadOf(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const threads = events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  const byThread = threads.map(({ pid, tid }) => events.filter((event) => event.pid === pid && event.tid === tid));
  const work = (thread: readonly TraceEvent[]): number =>
    thread.reduce((sum, { name, dur = 0 }) => (name.endsWith('RunTask') ? sum + dur : sum), 0);
  return byThread.sort((a, b) => work(b) - work(a))[0] ?? [];
}

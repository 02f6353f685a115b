/** The content script in one frame. The settings switch it on and off. */

import { unpackAnswer } from '../../utils/browser/messages/long-answer.ts';
import { onMessage } from '../../utils/browser/messages/on-message.ts';
import type { PageSettings } from '../../utils/browser/messages/page-to-background.ts';
import type { PageCommand } from '../../utils/browser/messages/protocol.ts';
import { expectValue } from '../../utils/browser/messages/result.ts';
import { send } from '../../utils/browser/messages/send.ts';
import { isAlive } from '../../utils/browser/platform/extension.ts';
import { packBlocks } from '../../utils/core/page/packed-blocks.ts';
import type { Listen } from '../../utils/dom/events/capture-events.ts';
import { onAbort } from '../../utils/dom/events/on-abort.ts';
import { onRewritten } from '../../utils/dom/events/on-rewritten.ts';
import { lazyLoader, receive } from '../../utils/dom/lazy-scripts/lazy-scripts.ts';
import { type AnnotatedPage, annotatedPage } from '../../utils/dom/mentions/annotated-page.ts';
import { type CreateMarks, marksScript } from '../../utils/dom/mentions/marks-script.ts';
import type { Batch, BatchReply } from '../../utils/dom/reading/scanner/annotation-queue.ts';
import { parsed, worthReading } from '../../utils/dom/reading/scanner/readiness.ts';
import { pause } from '../../utils/dom/reading/scanner/slices.ts';
import { type FrameAccess, pageToolsScript, type RunScript } from '../page-tools/contract.ts';

/** Milliseconds in which the background's run of the script comes; the page asks for the script itself after that. */
const LONGEST_WAIT = 1000;

/** In web pages the background runs the lazy scripts. */
const runByBackground: RunScript = async (script) => expectValue(await send({ type: 'load-script', script }));

/**
 * `run` runs a lazy script in this frame, and `commandOf` takes the command from a message, null for messages to other
 * parts: only the extension's own pages receive those, and pass functions of their own. `life` is aborted where the
 * reader takes back access to the site.
 */
export async function startFrame(
  document: Document,
  listen: Listen,
  life: AbortController,
  run: RunScript = runByBackground,
  commandOf: (message: unknown) => PageCommand | null = (message) => message as PageCommand,
): Promise<void> {
  const { signal } = life;
  /** The extension's elements in the page. None on most pages, so that the check of every element stays cheap. */
  let own: WeakSet<EventTarget> | undefined;
  let settings: PageSettings | null = null;
  let page: AnnotatedPage | null = null;
  let pageLife = new AbortController();
  let hidden = false;
  let isCut = false;
  // Not a UUID, which http pages cannot make. It only has to be unique in its tab.
  const documentId = `${Math.random()}`;

  const frame: FrameAccess = {
    document,
    listen,
    signal,
    run,
    get page() {
      return page;
    },
    get settings() {
      return settings;
    },
    get hidden() {
      return hidden;
    },
    get isCut() {
      return isCut;
    },
    hide: (wanted) => {
      hidden = wanted;
      page?.hide(hidden);
      if (hidden) tools.loaded?.hide();
    },
    own: (host) => {
      own = (own ?? new WeakSet()).add(host);
    },
    isOwn: (target) => own?.has(target) ?? false,
  };
  const tools = lazyLoader(
    pageToolsScript,
    () => run('page-tools'),
    (create) => create(frame),
    signal,
  );
  let wantsMarks = true;
  /** What marks mentions: it comes with the first answer with a mention, without being asked for. */
  const marks = receive(marksScript, signal).then((create) => {
    wantsMarks = false;
    return create;
  });
  const loadMarks = async (): Promise<CreateMarks> => {
    if (wantsMarks) await Promise.race([marks, pause(LONGEST_WAIT)]);
    if (wantsMarks) await run('marks');
    return marks;
  };

  const annotate = async (batch: Batch): Promise<BatchReply> => {
    const request = { ...batch, document: documentId, blocks: packBlocks(batch.blocks), wantsMarks };
    const answer = await send({ type: 'annotate', request });
    if (!answer.ok && answer.reason === 'forgotten') return answer.reason;
    const reply = unpackAnswer(expectValue(answer));
    isCut = reply.isCut;
    return reply.changed;
  };

  const onChange = (): void => {
    // `send` never rejects; where it fails, the report of the page has the same state.
    if (page?.state === 'failed') void send({ type: 'reading-failed', document: documentId });
  };

  const start = (rules: PageSettings): void => {
    pageLife = new AbortController();
    page = annotatedPage({
      document,
      signal: pageLife.signal,
      rules,
      annotate,
      loadMarks,
      isOwn: frame.isOwn,
      changed: onChange,
    });
    page.hide(hidden);
  };

  const stop = (): void => {
    pageLife.abort();
    page = null;
    // It sees that the page is left.
    tools.loaded?.hide();
  };

  /** Highlights that exist at this point belong to the page, or an older copy left them when Firefox ended its code. */
  const clearLeftovers = (): unknown => CSS.highlights.size && run('leftovers').catch(() => {});
  const isParsed = (): Promise<unknown> => parsed(document, listen, signal);
  /** The settings are asked for while the page is parsed, so that its first text can be sent at once. */
  const ready = import.meta.env.FIREFOX ? isParsed().then(clearLeftovers) : isParsed();

  let asked = 0;
  /**
   * Asks for the settings of this page and applies them; the page itself is started when it is parsed. Answers may
   * overtake each other; the last question counts.
   */
  const refresh = async (): Promise<void> => {
    asked += 1;
    const mine = asked;
    const given = await send({ type: 'page-settings', document: documentId });
    if (signal.aborted || mine !== asked) return;
    if (given.ok) {
      const { value: rules } = given;
      if (!rules.on || (settings && settings.packs !== rules.packs)) stop();
      settings = rules;
      page?.configure(rules);
      tools.loaded?.configure(rules);
    }
    // Nobody waits for it, as a page may be parsed for long: `ready`
    // never rejects, and the console shows what `start` throws.
    void ready.then(() => {
      if (signal.aborted || mine !== asked) return;
      // While the browser starts, the background may not be there yet.
      if (mine < 2 && !given.ok) void refresh();
      else if (settings?.on && !page) start(settings);
    });
  };

  const answer = async (command: PageCommand): Promise<unknown> => {
    const { type } = command;
    if (type === 'leave') life.abort();
    else if (type === 'settings-changed' || type === 'read-again') {
      if (type === 'read-again') stop();
      await refresh();
    } else {
      check();
      return (await tools.load()).command(command);
    }
    return true;
  };

  /** Old code in a page whose extension was updated or removed leaves: at the latest when somebody uses a card. */
  const check = (): void => {
    if (isAlive()) page?.check();
    else life.abort();
  };

  let latest: PointerEvent | null = null;
  /** The first pointer event on a page with mentions loads the page tools, which start with the latest event. */
  const onPointer = (event: PointerEvent): void => {
    check();
    if (tools.loaded || !page?.marks) return;
    const isFirst = !latest;
    latest = event;
    if (!isFirst) return;
    tools.load().then(
      (loaded) => latest && loaded.begin(latest),
      // The next pointer tries again.
      () => {
        latest = null;
      },
    );
  };

  for (const type of ['pointermove', 'pointerdown', 'click'] as const) listen(type, onPointer, signal);
  // As with pointer events: before the reader writes in a page that has become an editor, and when scripts may have
  // changed the page.
  for (const type of ['visibilitychange', 'keydown', 'focusin', 'load'] as const) listen(type, check, signal);
  // A frame may be too small to be read.
  if (window.top !== window) {
    await ready;
    await worthReading(window, listen, signal);
    if (signal.aborted) return;
  }
  onAbort(signal, stop);
  // A page that returns from the back/forward cache, or was loaded in advance and is shown now, is read again: the
  // settings may have changed, and the background and the toolbar have had another page in this frame.
  const shownAgain = ({ persisted }: Partial<PageTransitionEvent>): void => {
    // False only at a page's first `pageshow`; `prerenderingchange` has no such property.
    if (persisted === false) return;
    stop();
    // `send` in it never rejects, and the background reports a page without an answer.
    void refresh();
  };
  listen('pageshow', shownAgain, signal);
  // Firefox loads no page in advance.
  if (!import.meta.env.FIREFOX) listen('prerenderingchange' as 'pageshow', shownAgain, signal);
  onRewritten(document, signal, () => {
    if (!page || !settings) return;
    stop();
    start(settings);
  });
  onAbort(
    signal,
    onMessage((message) => {
      const command = commandOf(message);
      return command ? answer(command) : undefined;
    }),
  );
  await refresh();
}

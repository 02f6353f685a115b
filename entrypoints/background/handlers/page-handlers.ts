import type { Handlers, Sender } from '../../../utils/browser/messages/handle-messages.ts';
import { packAnswer } from '../../../utils/browser/messages/long-answer.ts';
import type { PageSettings } from '../../../utils/browser/messages/page-to-background.ts';
import { CallError } from '../../../utils/browser/messages/result.ts';
import { translate } from '../../../utils/browser/platform/browser-language.ts';
import { changeSettings, loadSettings } from '../../../utils/browser/storage/settings-store.ts';
import { entityCard } from '../../../utils/core/facts/cards/entity-card.ts';
import { cardWithHome } from '../../../utils/core/facts/cards/with-home.ts';
import { annotate } from '../../../utils/core/linking/annotate.ts';
import { correctedOn, isSameCorrection } from '../../../utils/core/page/corrections/corrections.ts';
import { unpackBlocks } from '../../../utils/core/page/packed-blocks.ts';
import type { AnnotateReply, TextBlock } from '../../../utils/core/page/types.ts';
import { isSiteOn } from '../../../utils/core/settings/sites.ts';
import type { Correction } from '../../../utils/core/settings/types.ts';
import { connectable } from '../packs/connectable.ts';
import { stateAsOpened } from '../packs/data-state.ts';
import { dataset } from '../packs/dataset.ts';
import { homeEntity } from '../packs/home-entity.ts';
import { showFailure } from '../pages/badge.ts';
import type { FrameDocument, FrameKey, NamedText, TabStates } from '../pages/tab-states.ts';
import { runIn } from './lazy-script-handlers.ts';
import { orNotKept } from './or-not-kept.ts';

async function settingsFor(url: string): Promise<PageSettings> {
  const [settings, { packVersion, packs }] = await Promise.all([loadSettings(), dataset()]);
  const { trigger, density, style, theme, corrections } = settings;
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return { trigger, density, style, theme, corrections, packVersion, packs, on: isSiteOn(settings, host, packVersion) };
}

function frameKey({ tab, frame }: Sender): FrameKey {
  if (tab === null || frame === null) throw new CallError('refused');
  return { tab, frame };
}

/** The mentions of a document after an answer: removed blocks dropped, changed blocks replaced. */
function namesAfter(
  known: FrameDocument['names'],
  removed: readonly number[],
  blocks: readonly TextBlock[],
  changed: AnnotateReply['changed'],
): FrameDocument['names'] {
  const names = new Map(known);
  for (const id of removed) names.delete(id);
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  for (const { block, mentions } of changed) {
    const text = texts.get(block);
    // The text of earlier blocks is not kept; the text of their mentions is known from the first answer.
    const before = new Map(known.get(block)?.map((name) => [`${name.start} ${name.end}`, name.exact]));
    const named = mentions.map(({ entity, start, end }): NamedText => {
      const exact = text?.slice(start, end) ?? before.get(`${start} ${end}`) ?? '';
      return { entity, start, end, exact };
    });
    if (named.length > 0) names.set(block, named);
    else names.delete(block);
  }
  return names;
}

async function changeCorrections(change: (corrections: readonly Correction[]) => readonly Correction[]): Promise<true> {
  await orNotKept(() => changeSettings((settings) => ({ ...settings, corrections: change(settings.corrections) })));
  return true;
}

/** Answers the content scripts of pages. */
export const pageHandlers = (tabs: TabStates): Handlers => ({
  annotate: async ({ request }, sender) => {
    const { document, page, removed, isFirst, isMore } = request;
    const key = frameKey(sender);
    // The storage answers while the text is linked.
    const reading = settingsFor(sender.url);
    // Awaited below: where it fails before that, nothing has to be told yet.
    reading.catch(() => undefined);
    const { model } = await dataset();
    const before = tabs.of(key, document);
    const context = isFirst ? null : (before?.context ?? null);
    if (!isFirst && context?.pack !== model.key) {
      if (before === null) tabs.noteForgotten(key.tab);
      throw new CallError('forgotten');
    }
    const blocks = unpackBlocks(request.blocks);
    try {
      const reply = annotate({ page, blocks, removed, context }, model);
      const isNamed = reply.changed.some(({ mentions }) => mentions.length > 0);
      // Saves the page a message. Where it fails, the page asks for the script and shows what failed. The answer does
      // not wait for it: while the browser lays out a long page, the script cannot run, and the first frame would come
      // before both.
      if (request.wantsMarks && isNamed) void runIn(sender, 'marks').catch(() => undefined);
      const { on, corrections } = await reading;
      const isCorrected = correctedOn(corrections, sender.frameUrl);
      // Asked again: the reader may have hidden the highlights meanwhile.
      const known = tabs.of(key, document);
      const names = namesAfter(isFirst ? new Map() : (known?.names ?? new Map()), removed, blocks, reply.changed);
      const status = on ? (known?.status === 'hidden' ? 'hidden' : isMore ? 'reading' : 'ready') : 'paused';
      tabs.set(key, { document, url: sender.url, status, context: reply.context, names, isCorrected });
      return packAnswer({ changed: reply.changed, isCut: reply.isCut });
    } catch (error) {
      const { corrections } = await reading;
      const isCorrected = correctedOn(corrections, sender.frameUrl);
      tabs.set(key, { document, url: sender.url, status: 'failed', context: null, names: new Map(), isCorrected });
      throw error;
    }
  },
  'entity-card': async ({ entity, page, date }) => {
    const { indexAround, model } = await dataset();
    const others = connectable(model, page);
    // A card without "with us" is better than none.
    const home = await homeEntity().catch(() => null);
    const index = await indexAround({ entities: [entity, ...others], withRecords: true });
    const card = entityCard(index, entity, page.length === 0 ? [] : [entity, ...others], date);
    return card && { ...cardWithHome(index, card, home), ...(await stateAsOpened()) };
  },
  correct: ({ correction }) => changeCorrections((corrections) => [...corrections, correction]),
  'undo-correction': ({ correction }) =>
    changeCorrections((corrections) => corrections.filter((each) => !isSameCorrection(each, correction))),
  'page-settings': async ({ document }, sender) => {
    const key = frameKey(sender);
    const settings = await settingsFor(sender.url).catch((error: unknown) => {
      if (sender.isPrerendered) throw error;
      // Without this, the page would wait for its settings and be shown as loading without end.
      const isCorrected = correctedOn([], sender.frameUrl);
      tabs.set(key, { document, url: sender.url, context: null, names: new Map(), isCorrected, status: 'failed' });
      throw error;
    });
    // Its tab shows another page. It asks again when it is shown, and hidden pages are not read anyway.
    if (sender.isPrerendered) return { ...settings, on: false };
    const known = tabs.of(key, document);
    const isCorrected = correctedOn(settings.corrections, sender.frameUrl);
    const unknown = { document, url: sender.url, context: null, names: new Map(), isCorrected };
    if (!settings.on) tabs.set(key, { ...unknown, status: 'paused' });
    else if (!known || known.status === 'paused') tabs.set(key, { ...unknown, status: 'reading' });
    else tabs.set(key, { ...known, isCorrected });
    return settings;
  },
  'card-removed': async (_, sender) => {
    await showFailure(frameKey(sender).tab, translate('toolbar.cardRemoved'));
    return true as const;
  },
  'reading-failed': ({ document }, sender) => {
    const key = frameKey(sender);
    if (tabs.of(key, document)) tabs.setStatus(key, 'failed');
    return true as const;
  },
});

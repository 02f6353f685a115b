import type { Handlers } from '../../utils/browser/messages/handle-messages.ts';
import { packContext, unpackContext } from '../../utils/browser/messages/packed-context.ts';
import type { PageSettings } from '../../utils/browser/messages/page-to-background.ts';
import { changeSettings, loadSettings } from '../../utils/browser/storage/settings-store.ts';
import { entityCard } from '../../utils/core/facts/cards/entity-card.ts';
import { annotate } from '../../utils/core/linking/annotate.ts';
import { correctedOn } from '../../utils/core/page/corrections/corrections.ts';
import { countEntities } from '../../utils/core/page/corrections/count-entities.ts';
import { unpackBlocks } from '../../utils/core/page/packed-blocks.ts';
import { isSiteOn } from '../../utils/core/settings/sites.ts';
import { showBadgeOf } from './badge-handlers.ts';
import { dataset } from './dataset.ts';

async function settingsFor(url: string): Promise<PageSettings> {
  const [settings, { packVersion }] = await Promise.all([loadSettings(), dataset()]);
  const { trigger, density, style, theme, corrections } = settings;
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return { trigger, density, style, theme, corrections, packVersion, on: isSiteOn(settings, host, packVersion) };
}

/** What pages ask. */
export const pageHandlers: Handlers = {
  annotate: async ({ request }, sender) => {
    const { page, removed } = request;
    const blocks = unpackBlocks(request.blocks);
    const context = await unpackContext(request.context);
    const reply = annotate({ page, blocks, removed, context }, (await dataset()).model);
    const packed = { ...reply, context: await packContext(reply.context) };
    if (context !== null) return packed;
    // As they are now: the reader may have paused the site while the background started.
    const { on, corrections } = await settingsFor(sender.url);
    const badgeCount = countEntities(reply.changed, blocks, correctedOn(corrections, sender.url));
    return on && (await showBadgeOf(sender, badgeCount)) ? { ...packed, badgeCount } : packed;
  },
  'entity-card': async ({ entity, page }) => entityCard((await dataset()).index, entity, page),
  correct: async ({ correction }) => {
    await changeSettings((settings) => ({ ...settings, corrections: [...settings.corrections, correction] }));
    return true as const;
  },
  'page-settings': async (_, sender) => {
    const settings = await settingsFor(sender.url);
    if (!settings.on) await showBadgeOf(sender, 'paused');
    return settings;
  },
};

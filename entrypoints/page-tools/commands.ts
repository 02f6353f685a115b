import type { PageCommand } from '../../utils/browser/messages/protocol.ts';
import { localDay } from '../../utils/core/facts/dates/read-date.ts';
import type { PageReport } from '../../utils/core/page/page-report.ts';
import { makeReport } from '../../utils/dom/mentions/page-report.ts';
import { makeStory } from '../../utils/dom/mentions/page-story.ts';
import type { PlacedMention } from '../../utils/dom/mentions/placed-mentions.ts';
import { sight } from '../../utils/dom/mentions/reachable.ts';
import { reveal, step } from '../../utils/dom/mentions/targets.ts';
import type { CardPort } from './card-port.ts';
import type { FrameAccess } from './contract.ts';

/** Carries out the commands of popup, side panel and shortcuts for a page. */
export async function carryOut(message: PageCommand, frame: FrameAccess, card: CardPort): Promise<unknown> {
  switch (message.type) {
    case 'report':
      return report(frame);
    case 'story':
      return makeStory(mentionsOf(frame), today());
    case 'reveal': {
      const placed = frame.page?.marks?.mentions.get(message.key);
      const target = placed && reveal(placed);
      if (target) await card.show(target);
      return Boolean(target);
    }
    case 'step':
      return stepFrom(message, frame, card);
    case 'set-hidden':
      frame.hide(message.hidden);
      return true;
    case 'close-card':
      card.hide();
      return true;
  }
}

type Step = Extract<PageCommand, { readonly type: 'step' }>;

async function stepFrom({ direction, from }: Step, { page }: FrameAccess, card: CardPort): Promise<string | null> {
  const mentions = page?.marks?.mentions;
  if (!mentions) return null;
  const current = card.open ?? lastStep(card);
  const target = step(mentions, from === 'edge' ? 'edge' : current, direction, 'stop');
  await card.stepTo(target);
  return target?.key ?? null;
}

/** Where the reader only closed the card, "next" continues from its mention. */
function lastStep({ lastStep: placed }: CardPort): PlacedMention | null {
  return placed && sight('now')(placed) ? placed : null;
}

const today = () => localDay(new Date());

const mentionsOf = ({ page, document }: FrameAccess) => ({
  document,
  mentions: page?.marks?.mentions.all() ?? [],
  blocks: page?.blocks ?? [],
});

function report(frame: FrameAccess): PageReport {
  const { page, settings, hidden, isCut } = frame;
  const running = hidden ? 'hidden' : (page?.state ?? 'reading');
  const source = {
    ...mentionsOf(frame),
    state: settings && !settings.on ? 'paused' : running,
    packVersion: settings?.packVersion ?? null,
  } as const;
  return { ...makeReport(source, today()), ...(isCut && page && { isCut }) };
}

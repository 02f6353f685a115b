import type { Handlers } from '../../utils/browser/messages/handle-messages.ts';
import { CallError } from '../../utils/browser/messages/result.ts';
import { sendToTab } from '../../utils/browser/messages/send.ts';
import { readReports } from '../../utils/core/reports/read-reports.ts';
import { dataset } from './dataset.ts';

/** The page itself; its frames are other pages, with news of their own. */
const TOP_FRAME = 0;

/** Reads what pages report, when popup or side panel ask; nothing of it is kept. */
export const reportHandlers: Handlers = {
  'page-reports': async ({ tab }) => {
    const story = await sendToTab(tab, { type: 'story' }, TOP_FRAME);
    if (!story.ok) throw new CallError(story.reason);
    const entities = [...new Set(story.value.mentions.map(({ entity }) => entity))];
    const { indexAround } = await dataset();
    return readReports(story.value, await indexAround({ entities, withRecords: true }));
  },
};

import type { PageCommand } from '../../utils/browser/messages/protocol.ts';
import { sendToTab } from '../../utils/browser/messages/send.ts';
import { answerCommands, type CommandName } from '../../utils/browser/platform/answer-commands.ts';

const messages: Readonly<Record<CommandName, PageCommand>> = {
  'toggle-hidden': { type: 'toggle-hidden' },
  'next-mention': { type: 'step', direction: 'next' },
  'previous-mention': { type: 'step', direction: 'previous' },
};

/** Passes the reader's shortcuts on to the page before them; a page that is closed to extensions answers nothing. */
export function followShortcuts(): void {
  answerCommands((command, tab) => void sendToTab(tab, messages[command]));
}

import { answerCommands, type CommandName } from '../../utils/browser/platform/answer-commands.ts';
import { translate } from '../../utils/browser/platform/browser-language.ts';
import { describeFailure } from '../../utils/core/i18n/describe-failure.ts';
import type { TabCommands } from './handlers/tab-handlers.ts';
import { showFailure } from './pages/badge.ts';
import { onceRead } from './pages/once-read.ts';

/** Opens the page that adds a fact from what is selected in a tab. */
type AddFromTab = (tab: number) => Promise<void>;

function carryOut(command: CommandName, tab: number, commands: TabCommands, add: AddFromTab): Promise<unknown> {
  switch (command) {
    case 'toggle-hidden':
      return commands.toggleHidden(tab);
    case 'next-mention':
      return onceRead(tab, commands, () => commands.step(tab, 'next'));
    case 'add-from-page':
      return add(tab);
  }
}

/**
 * Carries out the reader's shortcuts on the active page. A failure is shown on the toolbar button, the only visible
 * part of the extension then.
 */
export function followShortcuts(commands: TabCommands, add: AddFromTab): void {
  answerCommands((command, tab) => {
    carryOut(command, tab, commands, add).catch((error: unknown) =>
      showFailure(tab, describeFailure('failure.what.shortcut', error, translate)),
    );
  });
}

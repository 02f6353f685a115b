import { answerCommands, type CommandName } from '../../utils/browser/platform/answer-commands.ts';
import { translate } from '../../utils/browser/platform/browser-language.ts';
import { describeFailure } from '../../utils/core/i18n/describe-failure.ts';
import { showFailure } from './badge.ts';
import type { TabCommands } from './tab-handlers.ts';

function carryOut(command: CommandName, tab: number, commands: TabCommands): Promise<unknown> {
  switch (command) {
    case 'toggle-hidden':
      return commands.toggleHidden(tab);
    case 'next-mention':
      return commands.step(tab, 'next');
  }
}

/**
 * Carries out the reader's shortcuts on the active page. A failure is shown on the toolbar button, the only visible
 * part of the extension then.
 */
export function followShortcuts(commands: TabCommands): void {
  answerCommands((command, tab) => {
    carryOut(command, tab, commands).catch((error: unknown) =>
      showFailure(tab, describeFailure('failure.what.shortcut', error, translate)),
    );
  });
}

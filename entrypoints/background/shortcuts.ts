import { answerCommands } from '../../utils/browser/platform/answer-commands.ts';
import type { TabCommands } from './tab-handlers.ts';

/** Carries out shortcuts on the page of the active tab; where no content script runs, nothing happens. */
export function followShortcuts(commands: TabCommands): void {
  answerCommands(async (command, tab) => {
    switch (command) {
      case 'toggle-hidden':
        return commands.toggleHidden(tab);
      case 'next-mention':
        return commands.step(tab, 'next');
      case 'previous-mention':
        return commands.step(tab, 'previous');
    }
  });
}

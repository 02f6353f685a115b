import { extension } from './extension.ts';

/** The names that the manifest gives to our shortcuts; the popup's own is the browser's business. */
const COMMAND_NAMES = ['toggle-hidden', 'next-mention', 'previous-mention'] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

/** Tells of every use of one of our shortcuts with the tab that it was used over. */
export function answerCommands(used: (command: CommandName, tab: number) => void): void {
  // Not there on Android.
  extension.commands?.onCommand.addListener(async (name, tab) => {
    const command = COMMAND_NAMES.find((one) => one === name);
    // Firefox before 126 does not say which tab it was.
    const id = tab?.id ?? (await extension.tabs.query({ active: true, currentWindow: true }))[0]?.id;
    if (command && id !== undefined) used(command, id);
  });
}

import { extension } from './extension.ts';

/** The names of the shortcuts in the manifest, except those that the browser carries out. */
const COMMAND_NAMES = ['toggle-hidden', 'next-mention', 'add-from-page'] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

/** Calls `used` for every use of a shortcut, with the active tab. */
export function answerCommands(used: (command: CommandName, tab: number) => void): void {
  // Missing on Android.
  extension.commands?.onCommand.addListener(async (name, tab) => {
    const command = COMMAND_NAMES.find((one) => one === name);
    // Firefox before 126 does not pass the tab.
    const id = tab?.id ?? (await extension.tabs.query({ active: true, currentWindow: true }))[0]?.id;
    if (command && id !== undefined) used(command, id);
  });
}

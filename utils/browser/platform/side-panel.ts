import { extension } from './extension.ts';

interface SidePanels {
  /** Chromium. */
  readonly sidePanel?: { open(options: { readonly windowId: number } | { readonly tabId: number }): Promise<void> };
  /** Firefox on the desktop; it opens only directly from a press. */
  readonly sidebarAction?: { open(): Promise<void>; isOpen(details: object): Promise<boolean> };
}

const panels = extension as unknown as SidePanels;

/** False in browsers without a side panel, as on phones. */
export const hasSidePanel = (): boolean => Boolean(panels.sidePanel ?? panels.sidebarAction);

/** Opens the side panel of this window. Must be called from a press: browsers refuse it otherwise. */
export async function openSidePanel(): Promise<void> {
  if (panels.sidebarAction) return panels.sidebarAction.open();
  const { id } = await extension.windows.getCurrent();
  if (id !== undefined) await panels.sidePanel?.open({ windowId: id });
}

/**
 * Opens the side panel of a tab for a press on its page, and gives whether it is open now. Chromium lets a press on a
 * page through to the background, as long as nothing is awaited before the call; Firefox does not, so there it is only
 * found out whether the reader has it open.
 */
export async function openSidePanelFromPage(tab: number): Promise<boolean> {
  if (panels.sidebarAction) return panels.sidebarAction.isOpen({});
  if (!panels.sidePanel) return false;
  await panels.sidePanel.open({ tabId: tab });
  return true;
}

/**
 * Opens the panel by its shortcut. Firefox does that by itself (`_execute_sidebar_action`); Chromium accepts the call
 * only while the press is being handled, so nothing may be awaited before it.
 */
export function openSidePanelByShortcut(): void {
  extension.commands?.onCommand.addListener((command, tab) => {
    if (command === 'open-panel' && tab?.windowId !== undefined)
      panels.sidePanel?.open({ windowId: tab.windowId }).catch(console.error);
  });
}

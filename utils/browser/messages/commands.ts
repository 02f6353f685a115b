import type { PageCommand } from './protocol.ts';

const types: readonly string[] = ['report', 'reveal', 'step', 'toggle-hidden'] satisfies PageCommand['type'][];

/** True for what a page's content script is asked; what a command carries is checked by whoever carries it out. */
export function isCommand(value: unknown): value is PageCommand {
  return types.includes((value as { type?: string } | null)?.type ?? '');
}

import type { PageCommand } from './protocol.ts';

// A list and no schema: this is part of every page. Only the extension itself can send messages here.
const TYPES: readonly string[] = [
  'settings-changed',
  'leave',
  'report',
  'reveal',
  'step',
  'set-hidden',
  'close-card',
  'read-again',
] satisfies PageCommand['type'][];

/** The command that a content script was sent; null for what is meant for others. */
export const readPageCommand = (value: unknown): PageCommand | null =>
  TYPES.includes((value as { type?: string } | null)?.type ?? '') ? (value as PageCommand) : null;

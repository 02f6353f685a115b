import type { PageCommand } from './protocol.ts';

const TYPES: readonly string[] = [
  'settings-changed',
  'leave',
  'report',
  'story',
  'reveal',
  'step',
  'set-hidden',
  'close-card',
  'read-again',
] satisfies PageCommand['type'][];

/** The command in a message to the content of a page; null for messages to other parts. */
export const readPageCommand = (value: unknown): PageCommand | null =>
  TYPES.includes((value as { type?: string } | null)?.type ?? '') ? (value as PageCommand) : null;

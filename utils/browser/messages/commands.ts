import type { PageCommand, PageNews } from './protocol.ts';

type Told = PageCommand | PageNews;

const types: readonly string[] = [
  'settings-changed',
  'report',
  'reveal',
  'step',
  'toggle-hidden',
] satisfies Told['type'][];

/** True for what a page's content script is told and asked; what a command carries is checked by whoever carries it out. */
export function isCommand(value: unknown): value is Told {
  return types.includes((value as { type?: string } | null)?.type ?? '');
}

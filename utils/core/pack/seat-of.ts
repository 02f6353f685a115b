import { profileOf } from './entity-types.ts';
import type { PackIndex } from './index-pack.ts';
import type { Entity } from './types.ts';

/** Names of places have short words in small letters ("Rothenburg ob der Tauber"), prose has longer ones. */
const PROSE = /(?:^|[^\p{L}\p{M}\p{N}])\p{Ll}[\p{L}\p{M}\p{N}]{5}/u;
const MAX_LENGTH = 90;

const isPlace = (text: string): boolean =>
  text.length <= MAX_LENGTH && !PROSE.test(text) && text.split(', ').every((part) => /\p{Lu}/u.test(part));

/**
 * Where an entity is, without its country: "Laoag, Ilocos". Registers of names alone have it as the summary. `undefined`
 * where none of its packs says it.
 */
export function seatOf(index: PackIndex, entity: Entity): string | undefined {
  const { summary } = profileOf(entity);
  if (summary === null || index.packsOf(entity.id).some(({ scope }) => scope !== 'names-only')) return undefined;
  const text = index.text(summary);
  return isPlace(text) ? text : undefined;
}

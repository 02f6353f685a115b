import { profileOf } from './entity-types.ts';
import type { PackIndex } from './index-pack.ts';
import { textIn } from './local-text.ts';
import type { Entity, LanguageTag, LocalText } from './types.ts';

/** Names of places have short words in small letters ("Rothenburg ob der Tauber"), prose has longer ones. */
const PROSE = /(?:^|[^\p{L}\p{M}\p{N}])\p{Ll}[\p{L}\p{M}\p{N}]{5}/u;
const MAX_LENGTH = 90;

/**
 * Where a body is by its summary in a register of names: its town, then the state or province. Empty where the summary
 * is prose.
 */
export function placesOfSummary(summary: string): readonly string[] {
  if (summary.length > MAX_LENGTH || PROSE.test(summary)) return [];
  const places = summary.split(', ');
  return places.every((place) => /\p{Lu}/u.test(place)) ? places : [];
}

const seatInText = (summary: string): string | undefined => (placesOfSummary(summary).length > 0 ? summary : undefined);

/**
 * Where a body of a register of names is by its summary, without its country. `undefined` where that does not say it.
 */
export const seatInSummary = (summary: LocalText, language: LanguageTag): string | undefined =>
  seatInText(textIn(summary, language));

/**
 * Where an entity is, without its country: "Laoag, Ilocos". Registers of names alone have it as the summary.
 * `undefined` where none of its packs says it.
 */
export function seatOf(index: PackIndex, entity: Entity): string | undefined {
  const { summary } = profileOf(entity);
  if (summary === null || index.packsOf(entity.id).some(({ scope }) => scope !== 'names-only')) return undefined;
  return seatInText(index.text(summary));
}

import type { Entity, Name, NameEvidence } from './types.ts';

/** The evidence that a page must have before `name` is linked: as the pack gives it, otherwise as its kind implies. */
export const evidenceFor = (name: Name): NameEvidence =>
  name.evidence ?? (name.kind === 'short' || name.kind === 'acronym' ? 'context' : 'none');

/** Every name of an entity; the name to show counts as a full one where the pack does not list it. */
export function namesOf(entity: Entity): readonly Name[] {
  return entity.names.some(({ text }) => text === entity.name)
    ? entity.names
    : [{ text: entity.name, kind: 'full' }, ...entity.names];
}

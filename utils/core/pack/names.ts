import type { Entity, Name, NameEvidence } from './types.ts';

/** How much a page must say before `name` is linked: what the pack says, else what its kind implies. */
export const evidenceFor = (name: Name): NameEvidence =>
  name.evidence ?? (name.kind === 'short' || name.kind === 'acronym' ? 'context' : 'none');

/** Every name of an entity; the name to show counts as a full one where the pack does not list it. */
export function namesOf(entity: Entity): readonly Name[] {
  return entity.names.some(({ text }) => text === entity.name)
    ? entity.names
    : [{ text: entity.name, kind: 'full' }, ...entity.names];
}

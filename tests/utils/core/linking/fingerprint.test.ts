import { expect, test } from 'vitest';
import { fingerprint } from '../../../../utils/core/linking/fingerprint.ts';
import type { Evidence, Mention } from '../../../../utils/core/page/types.ts';
import { id } from './sample-linking-model.ts';

const mention = (more: Partial<Mention> = {}): Mention => ({
  block: 1,
  start: 0,
  end: 3,
  entity: id('north'),
  type: 'institution',
  name: 'NTU',
  nameKind: 'acronym',
  evidence: [{ kind: 'full-name' }],
  ...more,
});
const withEvidence = (...evidence: readonly Evidence[]): Mention => mention({ evidence });

const different: readonly (readonly Mention[])[] = [
  [],
  [mention()],
  [mention(), mention({ start: 5, end: 8 })],
  [mention({ start: 1 })],
  [mention({ end: 4 })],
  [mention({ entity: id('south') })],
  [withEvidence({ kind: 'full-name' }, { kind: 'full-name' })],
  [withEvidence({ kind: 'definition', block: 1, text: 'x', where: 'here' })],
  [withEvidence({ kind: 'definition', block: 2, text: 'x', where: 'here' })],
  [withEvidence({ kind: 'definition', block: 1, text: 'y', where: 'here' })],
  [withEvidence({ kind: 'definition', block: 1, text: 'x', where: 'earlier' })],
  [withEvidence({ kind: 'definition', block: 1, text: 'x' })],
  [withEvidence({ kind: 'named-in-full', block: 1, text: 'x', where: 'here' })],
  [withEvidence({ kind: 'related-entity', entity: id('x'), name: 'X' })],
  [withEvidence({ kind: 'related-entity', entity: id('y'), name: 'X' })],
  [withEvidence({ kind: 'role-word', word: 'x' })],
  [withEvidence({ kind: 'place', text: 'x' })],
  [withEvidence({ kind: 'language', language: 'x' })],
];

test('differs where any part of a mention differs', () => {
  expect(new Set(different.map(fingerprint)).size).toBe(different.length);
});

test('is the same for equal mentions, and zero for none', () => {
  for (const mentions of different) expect(fingerprint(structuredClone(mentions))).toBe(fingerprint(mentions));
  expect(fingerprint([])).toBe(0);
});

test('is a whole number that JSON keeps', () => {
  for (const mentions of different) expect(Number.isSafeInteger(fingerprint(mentions))).toBe(true);
});

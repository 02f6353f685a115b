import { expect, it } from 'vitest';
import { evidenceFor, namesOf } from '../../../../utils/core/pack/names.ts';
import type { Institution, Name } from '../../../../utils/core/pack/types.ts';

it.each<[Name, string]>([
  [{ text: 'Open University of China', kind: 'full' }, 'none'],
  [{ text: 'CCRTVU', kind: 'former' }, 'none'],
  [{ text: '国家开放大学', kind: 'translated' }, 'none'],
  [{ text: 'Tsinghua', kind: 'short' }, 'context'],
  [{ text: 'OUC', kind: 'acronym' }, 'context'],
  [{ text: 'UNESCO', kind: 'acronym', evidence: 'none' }, 'none'],
  [{ text: 'ICBC', kind: 'acronym', evidence: 'full-name' }, 'full-name'],
])('%o needs %s', (name, evidence) => {
  expect(evidenceFor(name)).toBe(evidence);
});

it('counts the name to show as a full one where the list leaves it out', () => {
  const acronym: Name = { text: 'NU', kind: 'acronym' };
  const listed: Name = { text: 'North', kind: 'short' };
  const institution = (names: readonly Name[]) => ({ name: 'North', names }) as Institution;
  expect(namesOf(institution([acronym]))).toEqual([{ text: 'North', kind: 'full' }, acronym]);
  expect(namesOf(institution([acronym, listed]))).toEqual([acronym, listed]);
});

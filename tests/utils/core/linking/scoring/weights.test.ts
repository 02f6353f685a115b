import { expect, test } from 'vitest';
import { WEIGHTS } from '../../../../../utils/core/linking/scoring/weights.ts';

const { threshold, tie } = WEIGHTS;

test.each([
  ['a distinctive name', WEIGHTS.distinctive],
  ['an explanation in brackets', WEIGHTS.definition],
  ['the full name elsewhere on the page', WEIGHTS.namedInFull],
  ['the name’s own country beside it', WEIGHTS.countryBeside],
  ['a strong tie near by', tie.role * tie.near],
])('%s is enough to link a name', (_, points) => expect(points).toBeGreaterThanOrEqual(threshold));

test.each([
  ['a whole personal name', WEIGHTS.personalName],
  ['another office beside a name', WEIGHTS.roleBeside],
  ['one event far away', tie.event * tie.farPerson],
  ['a body that deals with everybody', tie.agreement * tie.wellConnected],
])('%s alone is not enough', (_, points) => expect(points).toBeLessThan(threshold));

test('another calling beside a name, or another body of that name, outweighs any tie', () => {
  for (const against of [WEIGHTS.otherCallingBeside, WEIGHTS.competingSense]) {
    expect(against + tie.most + WEIGHTS.personalName).toBeLessThan(threshold);
  }
});

test('what is nearer says more', () => {
  expect(WEIGHTS.otherCallingBeside).toBeLessThan(WEIGHTS.otherCallingInSentence);
  expect(WEIGHTS.otherCallingInSentence).toBeLessThan(WEIGHTS.otherCallingInBlock);
  expect(WEIGHTS.ownRoleBeside).toBeGreaterThan(WEIGHTS.ownRoleInSentence);
  expect(WEIGHTS.roleBeside).toBeGreaterThan(WEIGHTS.roleInSentence);
  expect(tie.near).toBeGreaterThan(tie.farInstitution);
});

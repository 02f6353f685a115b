import { Validator } from '@cfworker/json-schema';
import { expect, it } from 'vitest';
import { MAX_NAMES } from '../../../../utils/core/pack/check-size.ts';
import schema from '../../../../utils/core/pack/partnership-pack.schema.json' with { type: 'json' };
import type {
  AgreementKind,
  EventKind,
  InstitutionKind,
  NameEvidence,
  NameKind,
  VisitKind,
} from '../../../../utils/core/pack/types.ts';

// The compiler keeps each list complete: a missing or an extra kind does not build.
const institutionKinds: Record<InstitutionKind, true> = {
  university: true,
  college: true,
  school: true,
  institute: true,
  intergovernmental: true,
  'national-commission': true,
  ministry: true,
  government: true,
  embassy: true,
  alliance: true,
  association: true,
  academy: true,
  company: true,
  conference: true,
  museum: true,
  library: true,
  hospital: true,
  'research-centre': true,
  foundation: true,
  city: true,
  other: true,
};
const nameKinds: Record<NameKind, true> = { full: true, short: true, acronym: true, former: true, translated: true };
const nameEvidence: Record<NameEvidence, true> = { none: true, context: true, 'full-name': true };
const agreementKinds: Record<AgreementKind, true> = {
  'memorandum-of-understanding': true,
  'memorandum-of-cooperation': true,
  'framework-agreement': true,
  'cooperation-agreement': true,
  'letter-of-intent': true,
  'student-exchange': true,
  'staff-exchange': true,
  'joint-degree': true,
  'double-degree': true,
  articulation: true,
  'inter-institutional-agreement': true,
  'research-agreement': true,
  other: true,
};
const visitKinds: Record<VisitKind, true> = { delegation: true, exchange: true, meeting: true, other: true };
const eventKinds: Record<EventKind, true> = {
  founding: true,
  conference: true,
  training: true,
  programme: true,
  talks: true,
  donation: true,
  other: true,
};

const { institution, name, agreement, visit, event } = schema.$defs;

it.each([
  ['institution kinds', institution.properties.kind, institutionKinds],
  ['name kinds', name.properties.kind, nameKinds],
  ['evidence', name.properties.evidence, nameEvidence],
  ['agreement kinds', agreement.properties.kind, agreementKinds],
  ['visit kinds', visit.properties.kind, visitKinds],
  ['event kinds', event.properties.kind, eventKinds],
])('the schema has the %s of the types and says what each means', (_, union, kinds) => {
  expect(union.enum).toEqual(Object.keys(kinds));
  for (const kind of union.enum) expect(union.description).toContain(`${kind}: `);
});

it('has a dialect, an address and a description of every field', () => {
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(schema.$id).toMatch(/^https:/);
  const undocumented: string[] = [];
  const walk = (node: object, at: string): void => {
    for (const [key, value] of Object.entries(node)) {
      const isField = at.endsWith('/properties');
      if (isField && !('description' in value) && !('$ref' in value)) undocumented.push(`${at}/${key}`);
      if (typeof value === 'object' && value !== null) walk(value, `${at}/${key}`);
    }
  };
  walk(schema, '');
  expect(undocumented).toEqual([]);
});

it('resolves all its references', () => {
  const references = [...JSON.stringify(schema).matchAll(/"\$ref":"#\/\$defs\/(\w+)"/g)].map(([, target]) => target);
  expect(references.length).toBeGreaterThan(30);
  for (const target of references) expect(Object.keys(schema.$defs)).toContain(target);
  expect(new Validator(schema as object, '2020-12').validate({}).valid).toBe(false);
});

it('says how many names a pack holds at most', () => {
  expect(schema.description).toContain(`at most ${MAX_NAMES.toLocaleString('en')} names`);
});

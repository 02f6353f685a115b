import { expect, it } from 'vitest';
import { knownInstitutions } from '../../cli/known-institutions.ts';
import type { Institution } from '../../utils/core/pack/types.ts';
import { Reconciler } from '../../utils/core/register/partners/reconcile.ts';

type Body = { readonly id: string; readonly name: string } & Partial<
  Pick<Institution, 'country' | 'identifiers' | 'names'>
>;

const pack = (id: string, ...bodies: readonly Body[]) => ({
  id,
  institutions: bodies.map(
    (body) => ({ kind: 'university', names: [], citations: [], ...body }) as unknown as Institution,
  ),
  officials: [],
});

const tides: Body = {
  id: 'tides',
  name: 'Institute of Tides',
  country: 'SE',
  identifiers: { ror: 'https://ror.org/01abcde23' },
};

const references = (given: Body, ...bundled: readonly Body[]) =>
  knownInstitutions([pack('given', given)], [pack('bundled', ...bundled)]).map(({ reference }) => reference);

it('keeps one of a given and a bundled body of one full name where nothing keeps them apart', () => {
  const given = { id: 'x', name: 'The Institute of Tides' };
  const known = knownInstitutions([pack('given', given)], [pack('bundled', tides)]);
  expect(known.map(({ reference }) => reference)).toEqual(['given:x']);
  expect(new Reconciler(known).find(['Institute of Tides'], null)).toEqual({ entity: 'x', suggest: [] });
});

it.each([{ country: 'NO' }, { identifiers: { ror: 'https://ror.org/04zyxwv98' } }])(
  'keeps both where the given body has another %o',
  (other) => {
    expect(references({ id: 'x', name: tides.name, ...other }, tides)).toEqual(['given:x', 'bundled:tides']);
  },
);

it('keeps one where the full name is in one pack a name in another language', () => {
  const inSwedish: Body = { ...tides, names: [{ text: 'Tidvatteninstitutet', kind: 'translated' }] };
  expect(references({ id: 'x', name: 'Tidvatteninstitutet' }, inSwedish)).toEqual(['given:x']);
});

it('keeps both where one has the name of the other as its acronym alone', () => {
  const given: Body = { id: 'x', name: 'Inland Tower', names: [{ text: tides.name, kind: 'acronym' }] };
  expect(references(given, tides)).toEqual(['given:x', 'bundled:tides']);
});

it('keeps all where several bundled bodies have the name: which one the given body is, nobody says', () => {
  const other: Body = { id: 'other', name: tides.name, country: 'NO' };
  const all = ['given:x', 'bundled:tides', 'bundled:other'];
  expect(references({ id: 'x', name: tides.name }, tides, other)).toEqual(all);
});

it('keeps a second bundled body of the name of one that the given body is', () => {
  const other: Body = { id: 'other', name: tides.name, country: 'NO' };
  const given: Body = { id: 'x', name: tides.name, identifiers: tides.identifiers ?? {} };
  expect(references(given, tides, other)).toEqual(['given:x', 'bundled:other']);
});

it.each(['01abcde23', 'ror.org/01abcde23', 'http://ror.org/01abcde23/', 'HTTPS://ROR.ORG/01ABCDE23'])(
  'knows a body by its identifier in the registry as %s',
  (ror) => {
    expect(references({ id: 'x', name: 'A Body Called Otherwise', identifiers: { ror } }, tides)).toEqual(['given:x']);
  },
);

import { describe, expect, test } from 'vitest';
import { placeBehind } from '../../../../../../utils/core/linking/candidates/places/nation-beside.ts';
import {
  nearestPlaces,
  ownCountryInBrackets,
  ownPlaceBehind,
} from '../../../../../../utils/core/linking/candidates/places/own-places.ts';
import { createLinkingModel } from '../../../../../../utils/core/linking/linking-model.ts';
import { institutionSpan } from '../../institution-span.ts';
import { blocksOf, linkedBy, linksOf, marked } from '../../sample-linking-model.ts';
import { acronym, body, packOf } from '../../small-packs.ts';

const places = [['Tidewick', 'Northshire'], ['Saltham'], []];
const nearest = (line: string, of = places) => {
  const { text, start, end } = marked(line);
  return nearestPlaces(text, start, end, of)?.map(({ whose }) => whose) ?? null;
};

describe('whose place stands nearest to a name that several bear', () => {
  test.each([
    ['behind the name', '«Vexholm University» in Tidewick met.', ['beside', 'other-beside', 'other-beside']],
    ['the state behind the name', '«Vexholm University», Northshire', ['beside', 'other-beside', 'other-beside']],
    [
      'behind the name, and not behind the same one before',
      'From Vexholm University in Tidewick to «Vexholm University» in Saltham.',
      ['other-beside', 'beside', 'other-beside'],
    ],
    ['before the name', 'Saltham’s «Vexholm University» met.', ['other-beside', 'beside', 'other-beside']],
    [
      'behind a word that begins with it',
      '«Vexholm University», Salthams, Saltham',
      ['other-beside', 'beside', 'other-beside'],
    ],
    [
      'before a word that begins with it',
      'Ships of Salthamers left Saltham, Salthamer crew. «Vexholm University» rests.',
      ['other', 'block', 'other'],
    ],
    ['in the block', 'Ships left Saltham. «Vexholm University» rests.', ['other', 'block', 'other']],
    [
      'nearer than another one',
      '«Vexholm University» in Saltham, not Tidewick',
      ['other-beside', 'beside', 'other-beside'],
    ],
    [
      'in its sentence, of two in the block',
      'Ships left Tidewick. «Vexholm University», whose ships left Saltham, rests. Tidewick has a tram.',
      ['other', 'block', 'other'],
    ],
    [
      'in the sentence before, of two in the block',
      'Ships left Saltham. «Vexholm University» rests. Tidewick has a tram.',
      ['other', 'block', 'other'],
    ],
    ['both in the block', 'From Saltham to Tidewick by ship. «Vexholm University» rests.', ['block', 'block', 'other']],
  ])('%s', (_, line, expected) => {
    expect(nearest(line)).toEqual(expected);
  });
  test.each([
    ['nowhere', '«Vexholm University» rests.'],
    ['only the state in the block', 'Ships left Northshire for the sea. «Vexholm University» rests.'],
    ['a longer word', 'Salthamer swim. «Vexholm University» rests.'],
    ['far from the name', `Ships left Saltham. ${'They sailed on. '.repeat(200)}«Vexholm University» rests.`],
    ['where the name says that it is elsewhere', 'Ships left Saltham. «Vexholm University», Oslo, rests.'],
  ])('none: %s', (_, line) => {
    expect(nearest(line)).toBeNull();
  });
  test('accents and the place inside the name make no difference', () => {
    expect(nearest('«Universidad de Vexlán» en Vexlán y Torúk', [['Vexlan'], ['Toruk']])).toEqual([
      'beside',
      'other-beside',
    ]);
    expect(nearest('The «University of Saltham»; the University of Saltham', [['Saltham'], ['Tidewick']])).toBeNull();
  });
});

const register = {
  ...packOf({
    institutions: [
      body('north', 'Vexholm University', { country: 'GB', summary: 'Tidewick, Northshire', names: [acronym('VXU')] }),
      body('south', 'Vexholm University', { country: 'GB', summary: 'Saltham', names: [acronym('VXU')] }),
      body('chalmar', 'Chalmar University', { country: 'SE', summary: 'Saltham' }),
      body('dunes', 'Dunes University', { country: 'SE', summary: '’s-Dunewick, Northshire' }),
      body('marsh', 'Dunes University', { country: 'SE', summary: 'Marshwick' }),
      body('nowhere', 'Nowhere University', { country: 'SE' }),
    ],
  }),
  scope: 'names-only' as const,
};
const model = createLinkingModel([register]);

test.each([
  ['«Chalmar University» of Saltham', 'SE'],
  ['«Chalmar University», Saltham', 'SE'],
  ['«Chalmar University» (Saltham)', 'SE'],
  ['«Chalmar University» à Saltham', 'SE'],
  ['«Chalmar University» for nurses in Saltham', undefined],
  ['«Chalmar University». Saltham', undefined],
  ['«Chalmar University» of Salthamer', undefined],
  ['«Nowhere University» of Saltham', undefined],
])('its own place behind the name: %s', (line, country) => {
  expect(ownPlaceBehind(institutionSpan(line, model))?.country).toBe(country);
});

test('another place behind the name leads to its own country', () => {
  expect(placeBehind(institutionSpan('«Chalmar University» in Nairobi', model))?.country).toBe('KE');
});

test.each([
  [
    'Vexholm University of Tidewick met Vexholm University in Saltham.',
    ['north: Vexholm University', 'south: Vexholm University'],
  ],
  ['Saltham has a tram. Vexholm University rests.', ['south: Vexholm University']],
  ['Chalmar University of Saltham met VXU (Saltham).', ['chalmar: Chalmar University', 'south: VXU']],
  ['Lectures at Chalmar in Saltham end.', ['chalmar: Chalmar']],
  ['Lectures at Chalmar in spring end.', []],
  ['Northshire has a tram. Dunes University rests.', []],
  ['’s-Dunewick has a tram. Dunes University rests.', ['dunes: Dunes University']],
])('linked by its place: %s', (text, links) => {
  expect(linkedBy(register)(text)).toEqual(links);
});

test.each([
  ['Vexholm University in Tidewick met.', 'Tidewick'],
  ['Vexholm University, Northshire, met.', 'Northshire'],
])('the evidence is the place that stands there: %s', (text, place) => {
  const [mention] = linksOf([blocksOf([text])], [], model).get(1) ?? [];
  expect(mention?.evidence).toContainEqual({ kind: 'place', text: place });
});

test('only registers of names say where bodies are by their summaries', () => {
  const { scope: _, ...records } = register;
  expect(linkedBy(records)('Vexholm University in Tidewick met.')).toEqual([]);
});

describe('a bare name that is the town of its own body', () => {
  const where = (summary: string) => {
    const institutions = [
      body('tidewick', 'Tidewick University', { country: 'GB', summary }),
      body('brackwater', 'Brackwater University', { country: 'GB' }),
      body('hollowmere', 'Hollowmere University', { country: 'GB' }),
    ];
    const named = 'Tidewick University, Brackwater University and Hollowmere University, in Great Britain, met.';
    return (text: string) =>
      linkedBy({ ...packOf({ institutions }), scope: 'names-only' })(named, text).filter(
        (link) => link === 'tidewick: Tidewick',
      );
  };
  test('needs more than its name, like any town', () => {
    expect(where('Saltham, Northshire')('Tidewick reopens its harbour bath.')).toHaveLength(1);
    expect(where('Tidewick, Northshire')('Tidewick reopens its harbour bath.')).toEqual([]);
    expect(where('Tidewick, Northshire')('Two engineers at Tidewick met.')).toHaveLength(1);
  });
});

test.each([
  ['«Tideholm University» (UK)', 'UK'],
  ['«Tideholm University» (GB)', 'GB'],
  ['«Tideholm University» (United Kingdom), first', 'United Kingdom'],
  ['«Tideholm University» (US)', undefined],
  ['«Tideholm University» (France)', undefined],
  ['«Tideholm University» (Saltham)', undefined],
  ['«Tideholm University», UK', undefined],
])('the own country in brackets behind %s: %s', (line, expected) => {
  const linking = createLinkingModel([
    packOf({ institutions: [body('tideholm', 'Tideholm University', { country: 'GB' })] }),
  ]);
  expect(ownCountryInBrackets(institutionSpan(line, linking))?.text).toBe(expected);
});

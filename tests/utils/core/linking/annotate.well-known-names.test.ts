/** Names without their full one on the page, of universities that are well known as the pack's identifiers tell it. */
import { describe, expect, test } from 'vitest';
import { linkedBy } from './sample-linking-model.ts';
import { acronym, body, packOf } from './small-packs.ts';

const known = (number: number) => ({ identifiers: { wikidata: `Q${number}` } });
const linked = linkedBy(
  packOf({
    institutions: [
      body('leeds', 'University of Leeds', { country: 'GB', ...known(101) }),
      body('lund', 'Lund University', { country: 'SE', ...known(102) }),
      body('vexvelt', 'Vexvelt University', { country: 'US', ...known(103) }),
      body('vexmoor', 'Vexmoor University', { country: 'US', ...known(104) }),
      body('salford', 'University of Salford', { country: 'GB', ...known(9_000_001) }),
      body('kelp', 'Wellmoor Kelp University', { country: 'US', names: [acronym('WKU')], ...known(105) }),
      body('toruk', 'Toruk Kelp University', { country: 'KE', names: [acronym('TKU')], ...known(9_000_002) }),
      body('tide', 'Tide Xenon University', { country: 'SG', names: [acronym('TXU')], ...known(106) }),
      body('tower', 'Tower Xenon University', { country: 'IR', names: [acronym('TXU')], ...known(9_000_003) }),
      body('north', 'Vexholm Northern University', { country: 'US' }),
      body('south', 'Tidewick Southern University', { country: 'US' }),
    ],
  }),
);

describe('the bare name of a well-known university', () => {
  test.each([
    ['behind people of learning', 'She met engineers of Leeds.', 'She met drivers of Leeds.'],
    ['behind what is taught', 'He read physics at Leeds.', 'He mended trams at Leeds.'],
    ['where a degree is taken', 'She took her Ph.D. at Leeds.', 'She took her lunch at Leeds.'],
    ['behind “at” on a page of learning', 'A Lund thesis was read at Leeds.', 'A Lund lamp was sold at Leeds.'],
    ['near a word of learning', 'The talks of Vexvelt bore the students.', 'The talks of Vexvelt bore the bakers.'],
  ])('%s', (_, text, nearMiss) => {
    expect(linked(text).length).toBeGreaterThan(0);
    expect(linked(nearMiss)).toEqual([]);
  });

  test('stands for it in a row with others of which two are no towns', () => {
    const row = ['vexvelt: Vexvelt', 'vexmoor: Vexmoor', 'leeds: Leeds'];
    expect(linked('Vexvelt and Vexmoor from America lead, behind them Leeds.')).toEqual(row);
    expect(linked('Lund and Vexmoor from America lead, behind them Leeds.')).toEqual([]);
    expect(linked('Vexvelt and Vexmoor drew the match, and Leeds lost it.')).toEqual([]);
  });

  test('needs more where the university is little known', () => {
    expect(linked('She met engineers of Salford.')).toEqual([]);
    expect(linked('Vexvelt and Vexmoor from America lead, behind them Salford.')).toEqual([]);
  });
});

describe('the acronym of a body of learning', () => {
  test.each([
    ['before people of learning', 'A WKU professor rests.', 'A WKU driver rests.'],
    ['behind people of learning', 'Students at WKU rest.', 'Drivers at WKU rest.'],
    ['behind a house of it', 'They sat at the Vexler Institute of WKU.', 'They sat at the old end of WKU.'],
    ['where a degree comes from', 'Both had degrees from WKU.', 'Both had parcels from WKU.'],
    ['in a row of universities', 'WKU and Vexelby universities rest.', 'WKU and Vexelby councils rest.'],
  ])('%s', (_, text, nearMiss) => {
    expect(linked(text)).toEqual(['kelp: WKU']);
    expect(linked(nearMiss)).toEqual([]);
  });

  test('is that of the one bearer who is well known', () => {
    expect(linked('Students at TXU rest.')).toEqual(['tide: TXU']);
  });

  test('needs its country on the page where it is little known', () => {
    expect(linked('Students at TKU rest.')).toEqual([]);
    expect(linked('Ships left Nairobi.', 'Students at TKU rest.')).toEqual(['toruk: TKU']);
  });
});

test('a town behind “at” in a sentence of learning is its university where the page names that in full', () => {
  const page = 'The University of Salford met.';
  const before = linked(page);
  expect(linked(page, 'Those at Salford all hope for a quiet, cheap and long semester.')).toEqual([
    ...before,
    'salford: Salford',
  ]);
  expect(linked(page, 'Those at Salford all hope for a quiet, cheap and long summer.')).toEqual(before);
});

test.each(['Anna Wells of Vexvelt, SC, met them.', 'Anna Wells of Vexvelt, Mass., met them.'])(
  'a bare name with a state behind it is a town: %s',
  (text) => {
    const page = 'Vexholm Northern University, Tidewick Southern University and the University of Salford met.';
    expect(linked(page, text)).toEqual(linked(page));
    expect(linked(page, 'Anna Wells of Vexvelt met them.').length).toBeGreaterThan(linked(page).length);
  },
);

test('what a bare name stands for elsewhere says nothing of it behind the word for a university', () => {
  expect(linked('Edition Lund', 'The università di Lund met.')).toEqual(['lund: università di Lund']);
});

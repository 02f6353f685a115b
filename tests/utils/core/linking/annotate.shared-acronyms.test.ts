/** For whom an acronym stands that the packs give to several bodies of one page; whole names without their place. */
import { describe, expect, test } from 'vitest';
import { linkedBy } from './sample-linking-model.ts';
import { acronym, body, packOf } from './small-packs.ts';

describe('of two bodies with one acronym', () => {
  const linked = linkedBy(
    packOf({
      institutions: [
        body('vexmar', 'Vexmar Tidal University', { country: 'PE', names: [acronym('VTUX')] }),
        body('vale', 'Vale Tractor University', { country: 'AR', names: [acronym('VTUX')] }),
      ],
    }),
    'en',
  );
  const [vexmar, vale] = ['vexmar: Vexmar Tidal University', 'vale: Vale Tractor University'];

  test('that one sentence names, none is meant in the next paragraph', () => {
    expect(linked('Vexmar Tidal University and Vale Tractor University met.', 'VTUX opened a campus.')).toEqual([
      vexmar,
      vale,
    ]);
  });

  test('the one that is explained by it is meant all the same', () => {
    const page = 'Vexmar Tidal University (VTUX) and Vale Tractor University met.';
    expect(linked(page, 'VTUX opened a campus.')).toEqual([vexmar, 'vexmar: VTUX', vale, 'vexmar: VTUX']);
  });

  test('the one that was just named is meant, whatever country stands behind it', () => {
    const page =
      'Vexmar Tidal University is open. VTUX is young, and an agency in Argentina took it for Vale Tractor University.';
    expect(linked(page)).toEqual([vexmar, 'vexmar: VTUX', vale]);
    expect(linked('Vexmar Tidal University is open.', 'VTUX of Argentina, Vale Tractor University, is not.')).toEqual([
      vexmar,
      'vale: VTUX',
      vale,
    ]);
  });

  test('the one is meant that has it, too', () => {
    const page = 'Vexmar Tidal University is open. VTUX is no part of Vale Tractor University, also VTUX, in Salta.';
    expect(linked(page)).toEqual([vexmar, 'vexmar: VTUX', vale, 'vale: VTUX']);
  });
});

describe('a whole name without its country', () => {
  const linked = linkedBy(
    packOf({
      institutions: [
        body('vexmar', 'Vexmar University', { country: 'TR' }),
        body('brackwater', 'Brackwater University', { country: 'TR' }),
        body('saltham', 'Saltham University', { country: 'GB' }),
        body('tidal', 'Vexholm Tidal University, Austria', { country: 'AT' }),
      ],
    }),
    'en',
  );
  const page = 'Vexmar University, Brackwater University and Saltham University met.';
  const met = ['vexmar: Vexmar University', 'brackwater: Brackwater University', 'saltham: Saltham University'];

  test('is linked where the page names others for certain', () => {
    expect(linked(page, 'Students at Vexholm Tidal University rest.')).toEqual([
      ...met,
      'tidal: Vexholm Tidal University',
    ]);
    expect(linked('Students at Vexholm Tidal University rest.')).toEqual([]);
  });

  test('but not with another country beside it, nor within a longer name', () => {
    expect(linked(page, 'Vexholm Tidal University in Kenya rests.')).toEqual(met);
    expect(linked(page, 'The Northern Vexholm Tidal University rests.')).toEqual(met);
  });
});

test('short places in brackets behind an acronym say whose it is', () => {
  const register = packOf({
    institutions: [
      body('vexmar', 'Vexmar Tidal University', { country: 'PE', names: [acronym('VTUX')], summary: 'Puerto Vexel' }),
      body('vale', 'Vale Tractor University', { country: 'AR', names: [acronym('VTUX')], summary: 'Saltillo' }),
    ],
  });
  const linked = linkedBy({ ...register, scope: 'names-only' }, 'en');
  const met = 'Vexmar Tidal University and Vale Tractor University met.';
  const last = (text: string): readonly string[] => linked(met, text).slice(2);
  expect(last('They write VTUX (AR) and VTUX (PE).')).toEqual(['vale: VTUX', 'vexmar: VTUX']);
  expect(last('They write VTUX (PV) and VTUX (Pto. Vxl.).')).toEqual(['vexmar: VTUX', 'vexmar: VTUX']);
  expect(last('They write VTUX (BW).')).toEqual([]);
});

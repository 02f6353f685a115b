/** Names that their own sentence gives to a thing, to another body or to a town. */
import { describe, expect, test } from 'vitest';
import { linkedBy } from './sample-linking-model.ts';
import { acronym, body, packOf } from './small-packs.ts';

describe('a name that its sentence gives to something else is not linked', () => {
  const linked = linkedBy(
    packOf({
      institutions: [
        body('vexmar', 'Vexmar University', { country: 'TR', names: [acronym('VXMU')] }),
        body('brackwater', 'Brackwater University', { country: 'TR' }),
        body('torukan', 'Torukan University', { country: 'NL' }),
        body('lund', 'Lund University', { country: 'SE' }),
        body('tides', 'Tidal Vexery Institute', { country: 'NZ', kind: 'institute' }),
        body('saltham', 'University of Saltham', { country: 'GB' }),
      ],
    }),
    'en',
  );
  const page = 'Vexmar University, Brackwater University, Torukan University and Tidal Vexery Institute met.';
  const named = linked(page);

  test.each([
    ['Students of VXMU rest.', 'vexmar: VXMU', 'He leaves a cat named VXMU.'],
    ['A university, Vexmar, rests.', 'vexmar: Vexmar', 'A bank, Vexmar, rests.'],
    ['Engineers of Vexmar rest.', 'vexmar: Vexmar', 'The College of Vexmar rests.'],
    ['The rest is with Tidal Vexery.', 'tides: Tidal Vexery', 'The School of Tidal Vexery rests.'],
    ['Vexmar University calls itself VXMU.', 'vexmar: VXMU', 'Vexholm Union, too, calls itself VXMU.'],
    [
      'The old University of Saltham rests.',
      'saltham: University of Saltham',
      'The Catholic University of Saltham rests.',
    ],
    ['They met Torukan University, Lund and VXMU.', 'lund: Lund', 'They met VXMU and Torukan University, Lund.'],
  ])('%s', (text, link, nearMiss) => {
    expect(linked(page, text)).toContain(link);
    expect(linked(page, nearMiss).slice(named.length)).not.toContain(link);
  });
});

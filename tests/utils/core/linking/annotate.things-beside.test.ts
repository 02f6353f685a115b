/** A page that names a university in full speaks of other things of that name, too: a street, a family, a town. */
import { describe, expect, test } from 'vitest';
import type { Pack } from '../../../../utils/core/pack/types.ts';
import { linkedBy } from './sample-linking-model.ts';
import { acronym, body, packOf } from './small-packs.ts';

const pack = packOf({
  institutions: [
    body('hollowmere', 'Hollowmere University', { country: 'GB' }),
    body('quellmouth', 'Quellmouth University', { country: 'GB' }),
    body('brackwater', 'Brackwater University', { country: 'NZ' }),
    body('torukasia', 'University of Torukasia', { country: 'MY' }),
  ],
});
/** Of a register of names the summaries say where bodies are. */
const register = (details: Parameters<typeof packOf>[0]): Pack => ({ ...packOf(details), scope: 'names-only' });
const OTHERS =
  'Hollowmere University, Quellmouth University, Brackwater University and the University of Torukasia met.';
const behind = (language: string, ...texts: readonly string[]): readonly string[] =>
  linkedBy(pack, language)(OTHERS, ...texts).slice(4);

test.each([
  ['en', 'Buses stop at Hollowmere services.'],
  ['en', 'The Hollowmere brewery was sold.'],
  ['es', 'La calle Hollowmere está cortada.'],
  ['fr', 'Le lycée Hollowmere a fermé.'],
  ['it', 'I medici dell’ospedale Hollowmere tacciono.'],
  ['tr', 'Hollowmere kralı bu kapıyı yaptırdı.'],
])('nothing in %s: %s', (language, text) => {
  expect(behind(language, text)).toEqual([]);
});

test.each([
  ['en', 'Hollowmere students stop at the gate.'],
  ['en', 'At Hollowmere, services were held.'],
  ['en', 'Last year Hollowmere falls to third place.'],
  ['en', 'Since May Hollowmere stores its letters here.'],
  ['en', 'Hollowmere, the general said, was closed to visitors.'],
  ['es', 'El campus Hollowmere está abierto.'],
])('the university in %s: %s', (language, text) => {
  expect(behind(language, text)).toEqual(['hollowmere: Hollowmere']);
});

test('who is named by the surname right before goes on by it', () => {
  expect(behind('en', 'Judge Amy Hollowmere ruled. Hollowmere left.')).toEqual([]);
});

describe('of several bearers', () => {
  const several = packOf({
    institutions: [
      body('east', 'Vexlow University', { country: 'US' }),
      body('west', 'Vexlow University', { country: 'NG' }),
      body('dublin', 'Vexlow College Dublin', { country: 'IE' }),
      body('quellmouth', 'Quellmouth University', { country: 'GB' }),
    ],
  });

  test('that the page names, the bare name is nobody’s', () => {
    const texts = ['Vexlow University in Nigeria wrote, and so did Vexlow College Dublin.', 'Vexlow rests.'];
    expect(linkedBy(several)(...texts)).toEqual(['west: Vexlow University', 'dublin: Vexlow College Dublin']);
  });
});

describe('where the body before is', () => {
  test('a name behind a comma is its place', () => {
    expect(behind('en', 'It came from Quellmouth University, Hollowmere, on Monday.')).toEqual([
      'quellmouth: Quellmouth University',
    ]);
  });
});

test.each([
  'Unlike Quellmouth University, Hollowmere charges no fees.',
  'According to Quellmouth University, Hollowmere lost students.',
  'At Quellmouth University, Hollowmere graduates are welcome.',
])('a name behind a comma that goes on with its sentence is another body’s: %s', (text) => {
  expect(behind('en', text)).toEqual(['quellmouth: Quellmouth University', 'hollowmere: Hollowmere']);
});

describe('initials that several bear', () => {
  const initials = register({
    institutions: [
      body('one', 'Universidad Tecnológica de Vexvale', { country: 'CO', names: [acronym('UTX')], summary: 'Vexvale' }),
      body('two', 'Universidad Tecnológica Xilor', { country: 'PE', names: [acronym('UTX')], summary: 'Tidewick' }),
    ],
  });

  test('are those of another one behind which another town stands', () => {
    const links = linkedBy(
      initials,
      'es',
    )('La Universidad Tecnológica de Vexvale (UTX) firmó. La UTX de Lyon no firmó.');
    expect(links).toEqual(['one: Universidad Tecnológica de Vexvale', 'one: UTX']);
  });
});

describe('a bare name', () => {
  const placed = register({
    institutions: [
      body('hollowmere', 'Hollowmere University', { country: 'AU', summary: 'Brisbane, Queensland' }),
      body('quellmouth', 'Quellmouth University', { country: 'GB' }),
    ],
  });
  const opening = 'Hollowmere University and Quellmouth University met.';
  const bare = (text: string): readonly string[] => linkedBy(placed)(opening, text).slice(2);

  test('is not that of a university elsewhere than what stands between commas', () => {
    expect(bare('Canals were dug at Hollowmere, in Nairobi, last year.')).toEqual([]);
    expect(bare('Hollowmere, in Brisbane, was glad.')).toEqual(['hollowmere: Hollowmere']);
  });

  test('of whom a calling is told is a person’s', () => {
    expect(bare('Hollowmere, the general, wrote a book.')).toEqual([]);
  });
});

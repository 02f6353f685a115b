/** Companies and papers by one label: with an article, by a town's or a family's word, without what they make. */
import { describe, expect, test } from 'vitest';
import { linkedBy } from './sample-linking-model.ts';
import { body, packOf } from './small-packs.ts';

const company = (id: string, name: string) => body(id, name, { kind: 'company' });
const pack = packOf({
  institutions: [
    company('vexmar', 'Der Vexmar'),
    company('vexira', 'Al Vexira'),
    company('torukian', 'The Torukian'),
    company('vexpo', 'El Vexpo'),
    company('nokia', 'Nokia'),
    company('bosch', 'Bosch'),
    company('vexfiat', 'Vexfiat Torukler Automobiles'),
    company('vellard', 'Vexham Vellard plc'),
    company('anglo', 'Vexmar American plc'),
    company('toruvia', 'Toruvia'),
    company('tvk', 'Kessel Toruvane'),
  ],
});
const linked = linkedBy(pack);
const behind = (text: string) => linked(`Toruvia met Kessel Toruvane. ${text}`).slice(2);

describe('a name of an article and one word', () => {
  test.each([
    ['He told Der Vexmar so.', ['vexmar: Der Vexmar']],
    ['Der Vexmar said so.', ['vexmar: Der Vexmar']],
    ['It was seen by Al-Vexira.', ['vexira: Al-Vexira']],
    ['Al Vexira saw it.', ['vexira: Al Vexira']],
    ['He told The Torukian so.', ['torukian: The Torukian']],
    ['The Torukian festival began.', []],
    ['He told the Torukian so.', []],
    ['He crossed The Torukian Range.', []],
    ['They met at The Torukian pub.', ['torukian: The Torukian']],
  ])('%s', (text, expected) => expect(behind(text)).toEqual(expected));

  test('is none where a sentence in the language of the article begins', () => {
    const inSpanish = linkedBy(pack, 'es');
    expect(inSpanish('El Vexpo crece en el norte.')).toEqual([]);
    expect(inSpanish('Lo dijo El Vexpo.')).toEqual(['vexpo: El Vexpo']);
  });
});

describe('a company that is called like a town or like families', () => {
  test.each([
    ['Shares in Nokia fell.', ['nokia: Nokia']],
    ['Nokia posted a loss.', ['nokia: Nokia']],
    ['Nokia said it would cut jobs.', ['nokia: Nokia']],
    ['He was born in Nokia.', []],
    ['Nokia elected a mayor.', []],
    ['A merger with Bosch failed.', ['bosch: Bosch']],
    ['Shares in Bosch fell.', ['bosch: Bosch']],
    ['Judge Bosch posted a loss.', []],
    ['Bosch said she had sold her shares.', []],
    ['Mr Toruvia sold his shares.', []],
  ])('%s', (text, expected) => expect(behind(text)).toEqual(expected));

  test('not where the page names no others', () => expect(linked('Shares in Nokia fell.')).toEqual([]));
});

describe('a company without the last word of its name', () => {
  test.each([
    ['Vexfiat Torukler sold it.', ['vexfiat: Vexfiat Torukler']],
    ['Vexham Vellard sold it.', ['vellard: Vexham Vellard']],
    ['Vexham Vellard University opened.', []],
    ['A Vexmar American couple bought it.', []],
  ])('%s', (text, expected) => expect(behind(text)).toEqual(expected));
});

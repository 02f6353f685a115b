/** What news call persons, teams and bodies of states, by packs that hold one label an entity. */
import { describe, expect, test } from 'vitest';
import { linkedBy } from './sample-linking-model.ts';
import { body, packOf, person } from './small-packs.ts';

const other = (id: string, name: string) => body(id, name, { kind: 'other' });
const pack = packOf({
  institutions: [
    body('karagash', 'Karagash University'),
    body('amberfold', 'Amberfold University'),
    other('toruvia', 'Toruvia'),
    other('tvk', 'TVK'),
    other('leeds', 'Leeds Rovers F.C.'),
    other('nation', 'Pakistan national cricket team'),
    other('grain', 'Grain Party of the Russian Federation'),
    other('lights', 'United States Department of Lighthouses'),
    other('pair', 'Vexmark & Torvel'),
    other('walt', 'The Walt Vexmore Company'),
    other('mirror', 'Mirror'),
    other('kom', 'Deutsche Vexelkom'),
  ],
  officials: [
    person('bush', 'Ada Bush'),
    person('kuzmaric', 'Kenneth Kuzmaric'),
    person('miller', 'William Miller'),
    person('vexler', 'Ingrid Vexler'),
    person('son', 'Arne Lindqvam Jr.'),
    person('market', 'Toruk Market'),
    person('queen', 'Queen Vexlira II'),
  ],
});
const linked = linkedBy(pack);
const COMPANY = 'Toruvia met TVK.';
const behind = (text: string) => linked(`${COMPANY} ${text}`).slice(2);

describe('a surname that is a word or a given name, behind a title', () => {
  test.each([
    ['stands for the person', 'President Bush left.', ['bush: Bush']],
    ['and does so elsewhere', 'President Bush left. Bush sang.', ['bush: Bush', 'bush: Bush']],
    ['behind a word that is a title before names alone', 'Judge Bush left.', ['bush: Bush']],
    ['not without the title', 'Bush left.', []],
    ['not of what is called so', 'President Bush Hospital opened.', []],
    ['not where many bear it', 'President Miller left.', []],
    ['not where another person bears it', 'Toruk Bush ate. President Bush left.', []],
  ])('%s: %s', (_, text, expected) => expect(behind(text)).toEqual(expected));

  test('not where the page names no others', () => expect(linked('President Bush left.')).toEqual([]));
  test('not among bodies of learning, which have presidents of their own', () =>
    expect(linked('Karagash University met Amberfold University. President Bush left.')).toHaveLength(2));
  test('the title is no part of the name of somebody else', () =>
    expect(linked('Ingrid Vexler came. Judge Vexler left.')).toEqual(['vexler: Ingrid Vexler', 'vexler: Vexler']));
});

describe('what sentences say of persons and companies', () => {
  test.each([
    ['whom everybody knows', 'World champion William Miller won.', ['miller: William Miller']],
    ['not whom nobody knows', 'Captain William Miller won.', []],
    ['not a model', 'Fire destroyed a Toruvia 747.', []],
    ['not a house', 'They sang in the Toruvia bar.', []],
    ['a band of which several are spoken', 'Mirror, who come from Leeds, sang.', ['mirror: Mirror']],
    [
      'a company that has a person’s name',
      'Walt Vexmore Company fell. Vexmore rests.',
      ['walt: Walt Vexmore Company', 'walt: Vexmore'],
    ],
  ])('%s: %s', (_, text, expected) => expect(linked(text)).toEqual(expected));

  test('a word that opens a sentence is no surname before a noun', () =>
    expect(linked('Ingrid Vexler met Toruk Market. Market data fell. Market said so.')).toEqual([
      'vexler: Ingrid Vexler',
      'market: Toruk Market',
      'market: Market',
    ]));
});

describe('another form of the given name', () => {
  test.each([
    ['a rare surname', 'Ken Kuzmaric left.', ['kuzmaric: Ken Kuzmaric']],
    ['a common one', 'Bill Miller left.', []],
    [
      'a common one, beside the whole name',
      'William Miller came. Bill Miller left.',
      ['miller: William Miller', 'miller: Bill Miller'],
    ],
    ['one more name between', 'Ingrid Toruka Vexler left.', ['vexler: Ingrid Toruka Vexler']],
    ['a son without his Jr.', 'Arne Lindqvam left.', ['son: Arne Lindqvam']],
    ['not of two common names', 'William Toruk Miller left.', []],
  ])('%s: %s', (_, text, expected) => expect(behind(text)).toEqual(expected));

  test('a queen without her style, and without her number once it was read', () =>
    expect(linked('Queen Vexlira II came. Vexlira II sang. Queen Vexlira left.')).toEqual([
      'queen: Queen Vexlira II',
      'queen: Vexlira II',
      'queen: Queen Vexlira',
    ]));
});

describe('a place that does what a side does', () => {
  test.each([
    ['many in one', 'Critics left while Leeds were held to a goalless draw.', ['leeds: Leeds']],
    ['not what others are', 'The fans of Leeds were glad of the match.', []],
    ['not a place alone', 'Leeds was cold. Leeds missed the rain.', []],
    ['where the page has the team', 'Leeds Rovers won. Leeds missed twice.', ['leeds: Leeds Rovers', 'leeds: Leeds']],
    ['who is played against', 'Leeds Rovers won. They meet Leeds on Sunday.', ['leeds: Leeds Rovers', 'leeds: Leeds']],
    ['not what lies there', 'Leeds Rovers won. Leeds police left.', ['leeds: Leeds Rovers']],
    ['not where it lies', 'Leeds Rovers won. He came from Leeds.', ['leeds: Leeds Rovers']],
    ['a nation', 'Pakistan beat Denmark by nine wickets. Pakistan rested.', ['nation: Pakistan', 'nation: Pakistan']],
    ['the last word of a club', 'Leeds Rovers won. Rovers rested.', ['leeds: Leeds Rovers', 'leeds: Rovers']],
    ['not that of another one', 'Leeds Rovers won. Toruk Rovers rested.', ['leeds: Leeds Rovers']],
    ['not by itself', 'Rovers rested.', []],
  ])('%s: %s', (_, text, expected) => expect(linked(text)).toEqual(expected));
});

describe('a common word', () => {
  test.each([
    ['behind what goes by it', 'The band Mirror sang.', ['mirror: Mirror']],
    ['behind what is a part of it', 'The last issue of Mirror sold out.', ['mirror: Mirror']],
    [
      'once more within a sentence',
      'The band Mirror sang. Then came Mirror again.',
      ['mirror: Mirror', 'mirror: Mirror'],
    ],
    ['not where a sentence begins', 'The band Mirror sang. Mirror practice began.', ['mirror: Mirror']],
    ['not in small letters', 'The band Mirror sang. They hit a mirror.', ['mirror: Mirror']],
  ])('%s: %s', (_, text, expected) => expect(linked(text)).toEqual(expected));

  test('as what people are called, among others', () =>
    expect(behind('Mirror, who come from Leeds, sang.')).toEqual(['mirror: Mirror']));
});

describe('bodies of a state without it', () => {
  test.each([
    ['on a page about that state', 'Rain fell in Moscow. The Grain Party rests.', ['grain: Grain Party']],
    ['an office, turned', 'Rain fell in Texas. The Lighthouses Department rests.', ['lights: Lighthouses Department']],
    ['not on a page about another one', 'Rain fell in Nairobi. The Grain Party rests.', []],
    ['not on a page about none', 'The Grain Party rests.', []],
    ['not behind another state', 'Rain fell in Moscow. The Kenyan Grain Party rests.', []],
    ['initials of two', 'Vexmark and Torvel fell. V&T rests.', ['pair: Vexmark and Torvel', 'pair: V&T']],
    [
      'a company without its nation',
      'Deutsche Vexelkom fell. Vexelkom rests.',
      ['kom: Deutsche Vexelkom', 'kom: Vexelkom'],
    ],
  ])('%s: %s', (_, text, expected) => expect(linked(text)).toEqual(expected));
});

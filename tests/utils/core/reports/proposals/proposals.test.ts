import { describe, expect, it } from 'vitest';
import { proposalsOf } from '../../../../../utils/core/reports/proposals/proposals.ts';
import type { Proposal } from '../../../../../utils/core/reports/proposals/types.ts';
import { smallIndex, storyOf } from '../small-story.ts';

const A = '[Alpha University|alpha]';
const B = '[Beta University|beta]';
const page = { url: 'https://daily.example/story', publisher: 'The Daily' };
const propose = (lines: readonly string[], options?: Parameters<typeof storyOf>[1]) =>
  proposalsOf({ ...storyOf(lines, options), ...page }, smallIndex);

describe('a proposal', () => {
  it('is a filled form, each field with where it was read', () => {
    const { source, proposals } = propose([
      '# Two sign',
      'The news of the day.',
      `${A} signed a memorandum of understanding with Zembla University in Oslo.`,
      'It was signed on Tuesday.',
    ]);
    expect(source).toEqual({
      title: 'Two sign',
      url: page.url,
      publisher: 'The Daily',
      published: '2024-03-07',
      language: 'en',
    });
    expect(proposals).toHaveLength(1);
    const { form, quote, status } = proposals[0] as Proposal;
    expect(status).toEqual({ kind: 'new' });
    expect(quote).toMatchObject({ locator: '¶2', sentence: expect.stringMatching(/^Alpha University signed/) });
    expect(form).toMatchObject({
      type: 'agreement',
      isPlanned: false,
      placeCountry: 'NO',
      date: { text: '2024-03-05', read: { text: 'Tuesday', sentence: 'It was signed on Tuesday.' } },
      place: { text: 'Oslo', read: { text: 'Oslo', sentence: quote.sentence } },
      parties: [
        { side: 'party', name: 'Alpha University', entity: 'alpha', read: { text: 'Alpha University' } },
        { side: 'party', name: 'Zembla University', entity: null, read: { text: 'Zembla University' } },
      ],
    });
  });

  it('has the record that tells it otherwise', () => {
    const { proposals } = propose(
      ['# News', `${A} signed a memorandum of cooperation with ${B} on 1 September 2023.`],
      { date: '2023-09-03' },
    );
    expect(proposals.map(({ status }) => status)).toMatchObject([
      { kind: 'differs', fields: ['date'], record: { id: 'alpha-beta-2023', date: '2023-08-31' } },
    ]);
  });

  it('keeps its key when the page is read again', () => {
    const lines = ['# News', `${A} signed a memorandum of understanding with ${B} on Tuesday.`];
    expect(propose(lines).proposals.map(({ key }) => key)).toEqual(propose(lines).proposals.map(({ key }) => key));
  });

  it('keeps its key once the packs know its partner', () => {
    const lines = (partner: string) => ['# News', `On Friday, ${A} will sign an agreement with ${partner}.`];
    const [before, after] = [lines('Beta University'), lines(B)].map((each) => propose(each).proposals);
    expect(before?.map(({ form }) => form.parties.map(({ entity }) => entity))).toEqual([['alpha', null]]);
    expect(after?.map(({ form }) => form.parties.map(({ entity }) => entity))).toEqual([['alpha', 'beta']]);
    expect(after?.map(({ key }) => key)).toEqual(before?.map(({ key }) => key));
  });

  it('keeps its key once the packs know the parties of another of its sentence', () => {
    const keyOf = (partner: string) =>
      propose([
        '# News',
        `${partner} signed an agreement with Zembla University; ${A} signed an agreement with the University of Oslo.`,
      ]).proposals.find(({ form }) => form.parties.some(({ entity }) => entity === 'alpha'))?.key;
    expect(keyOf('Beta University')).toBeDefined();
    expect(keyOf(B)).toBe(keyOf('Beta University'));
  });

  it('has a key of its own beside another of the same sentence', () => {
    const { proposals } = propose([
      '# News',
      `On Tuesday, ${A} signed an agreement with the University of Oslo; ${B} signed an agreement with Zembla University.`,
    ]);
    expect(new Set(proposals.map(({ key }) => key)).size).toBe(2);
  });

  it('is none for what is not to be proposed', () => {
    expect(propose(['# News', `${A} and ${B} did not sign the memorandum of understanding.`]).proposals).toEqual([]);
  });

  it('is bounded, and takes the headline before the title of the window', () => {
    const deed = `${A} signed a memorandum of understanding with Zembla University.`;
    const { source, proposals } = propose([
      '# <b>Bold</b>  news',
      ...Array.from({ length: 3_000 }, (_, at) => `${deed} It was number ${at}.`),
    ]);
    expect(source.title).toBe('<b>Bold</b> news');
    expect(proposals).toHaveLength(1);
  });

  it('is bounded for a page of ten thousand signings and for one sentence a million times', () => {
    const many = Array.from(
      { length: 10_000 },
      (_, at) => `${A} and the University of Place${at} signed an agreement on ${(at % 31) + 1} February in Town${at}.`,
    );
    expect(propose(['# News', ...many]).proposals.length).toBeLessThanOrEqual(60);
    const told = `${A} and the University of Oslo signed an agreement. `;
    expect(propose(['# News', told.repeat(20_000)]).proposals.length).toBeLessThanOrEqual(1);
  });

  it('takes markup in titles as text', () => {
    const { source } = propose(['# <script>alert(1)</script> & more', `${A} and ${B} signed an agreement.`]);
    expect(source.title).toBe('<script>alert(1)</script> & more');
  });

  it.each([
    ['what it is called', `${A} and ${B} opened a joint research laboratory on Tuesday.`, 'joint research laboratory'],
    ['what it is called, behind', `A learning centre was opened by ${A} and ${B} on Tuesday.`, 'learning centre'],
    [
      'a body by its name',
      `The [Alliance of Learning|alliance] was founded by ${A} and ${B} on Tuesday.`,
      'Alliance of Learning',
    ],
    ['nothing for a new member', `${A} joined the [Alliance of Learning|alliance] on Tuesday.`, ''],
  ])('has of a founding what was founded: %s', (_, sentence, what) => {
    expect(propose(['# News', sentence]).proposals.map(({ form }) => form)).toMatchObject([{ type: 'event', what }]);
  });

  it.each([
    ['an exchange agreement', `${A} signed a student exchange agreement with ${B} on Tuesday.`, 'student-exchange'],
    ['a letter of intent', `${A} and ${B} signed a letter of intent on Tuesday.`, 'letter-of-intent'],
    ['a double degree', `${A} and ${B} signed a double degree agreement on Tuesday.`, 'double-degree'],
    [
      'any agreement',
      `The student union watched as ${A} and ${B} signed a cooperation agreement.`,
      'cooperation-agreement',
    ],
    [
      'a framework',
      `${A} and ${B} signed a framework agreement on student exchange on Tuesday.`,
      'framework-agreement',
    ],
  ])('tells the kind of %s', (_, sentence, kind) => {
    expect(propose(['# News', sentence]).proposals.map(({ form }) => form.kind)).toEqual([kind]);
  });
});

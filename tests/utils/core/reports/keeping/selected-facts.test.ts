import { describe, expect, it } from 'vitest';
import { selectedFacts } from '../../../../../utils/core/reports/keeping/selected-facts.ts';
import { smallIndex, storyOf } from '../small-story.ts';

const A = '[Alpha University|alpha]';
const B = '[Beta University|beta]';
const page = { url: 'https://daily.example/story', publisher: 'The Daily' };
const lines = [
  '# News of the day',
  `Some say that ${A} and Zembla University (ZU) have a memorandum of understanding since 5 March.`,
  `Guests from ${B} visited ${A} on Tuesday.`,
  `Ada Kinbote, rector of Zembla University, spoke of ${A}.`,
];
const select = (text: string) => selectedFacts({ ...storyOf(lines), ...page }, text, smallIndex);

describe('a selection', () => {
  it('fills the form of an agreement with the names and the day in it', () => {
    const { forms, quote, source, likely } = select(
      'Alpha University and Zembla University (ZU) have a memorandum of understanding since 5 March',
    );
    expect(likely).toBe('agreement');
    expect(source).toMatchObject({ url: page.url, publisher: 'The Daily', published: '2024-03-07' });
    expect(quote).toMatchObject({ locator: '¶1', selectors: [{ prefix: expect.stringContaining('Some say that ') }] });
    expect(forms.agreement.date).toMatchObject({ text: '2024-03-05', read: { text: '5 March' } });
    expect(forms.agreement.parties.map(({ name, entity }) => [name, entity])).toEqual([
      ['Alpha University', 'alpha'],
      ['Zembla University', null],
    ]);
    expect(forms.institution).toEqual({
      type: 'institution',
      name: 'Zembla University',
      kind: 'university',
      country: '',
      otherName: 'ZU',
    });
  });

  it('fills the form of a visit as reading does', () => {
    const { forms, likely } = select('Guests from Beta University visited Alpha University on Tuesday.');
    expect(likely).toBe('visit');
    expect(forms.visit.parties.map(({ side, entity }) => [side, entity])).toEqual([
      ['visitor', 'beta'],
      ['host', 'alpha'],
    ]);
    expect(forms.visit.date.text).toBe('2024-03-05');
  });

  it('fills the form of an official', () => {
    const { forms } = select('Ada Kinbote, rector of Zembla University, spoke');
    expect(forms.official).toMatchObject({ title: 'rector', institution: { name: 'Zembla University', entity: null } });
  });

  it.each([
    ['behind its name', 'The rector spoke at Zembla University, Kenya.', 'KE'],
    ['behind its name in brackets', 'The rector spoke at Zembla University (Kenya).', 'KE'],
    ['nowhere', 'The rector spoke at Zembla University on Monday.', ''],
  ])('gives a new institution the country that stands %s', (_, text, country) => {
    expect(select(text).forms.institution.country).toBe(country);
  });

  it('is itself the name where it is short and holds no other', () => {
    const { forms, likely } = select('Onhava Conservatory of Music');
    expect(likely).toBe('institution');
    expect(forms.institution.name).toContain('Onhava Conservatory');
  });

  it.each([
    ['nothing that the page has', 'No such words'],
    [
      'several paragraphs',
      lines
        .slice(1, 3)
        .join('\n')
        .replace(/\[([^|\]]+)\|[^\]]+\]/g, '$1'),
    ],
    ['nothing', ''],
    ['a very long text', 'word '.repeat(100_000)],
    ['markup', '<script>alert(1)</script>'],
  ])('is read without a fault when it is %s', (_, text) => {
    const { forms } = select(text);
    expect(Object.keys(forms)).toEqual(['institution', 'official', 'agreement', 'visit']);
  });
});

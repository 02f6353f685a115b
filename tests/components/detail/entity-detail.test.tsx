// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { EntityDetail } from '../../../components/detail/entity-detail.tsx';
import { entityCard } from '../../../utils/core/facts/cards/entity-card.ts';
import type { CardAgreement, EntityCard } from '../../../utils/core/facts/cards/types.ts';
import { sampleId, sampleIndex } from '../../utils/core/facts/cards/sample-pack.ts';
import { inChinese, inEnglish } from '../harness/catalogue.ts';
import { axeViolations, show } from '../harness/show.tsx';

function cardOf(id: string): EntityCard {
  const card = entityCard(sampleIndex, sampleId(id));
  if (!card) throw new Error(`No card for ${id}`);
  return card;
}
const view = (card: EntityCard, language = inEnglish, onOpen = vi.fn()) => {
  const { container, find } = show(<EntityDetail card={card} onOpen={onOpen} />, language);
  const record = (id: string) => container.querySelector(`[data-record="${id}"]`);
  return { container, find, onOpen, record, headline: (id: string) => record(id)?.querySelector('h4')?.textContent };
};

describe('the heading', () => {
  it('shows the kind and country of an institution', () => {
    const { find, container } = view(cardOf('southern-university'));
    expect(find.getByRole('heading', { level: 2 }).textContent).toBe('Southern University');
    expect(container.querySelector('.detail-kind')?.textContent).toBe('university · Malaysia');
  });
  it('shows the town before the country, and not as a text of its own', () => {
    const { container } = view({ ...cardOf('southern-university'), seat: 'Kota Selatan', summary: null });
    expect(container.querySelector('.detail-kind')?.textContent).toBe('university · Kota Selatan, Malaysia');
  });
  it('shows the latest known role of an official with its date', () => {
    const { container } = view(cardOf('li-wei'));
    expect(container.querySelector('.detail-role')?.textContent).toBe('president, as of 31 August 2023');
  });
  it('says that the date of a role is not known', () => {
    const { container } = view(cardOf('siti-aminah'));
    expect(container.querySelector('.detail-role')?.textContent).toBe('president, date not given');
  });
  it('is in Chinese for a Chinese reader', () => {
    const { container } = view(cardOf('li-wei'), inChinese);
    expect(container.querySelector('.detail-role')?.textContent).toBe('2023年8月31日时任president');
  });
});

describe('the names in other languages', () => {
  const translated = (lang: string, text: string) => ({ text, kind: 'translated', lang }) as const;
  const card = {
    ...cardOf('open-university'),
    otherNames: [
      { text: 'OUN', kind: 'acronym', lang: null } as const,
      translated('fr', 'Université ouverte du Nord'),
      translated('de', 'Offene Universität des Nordens'),
      translated('zh-Hant', '北方開放大學'),
    ],
  };
  it('are closed at first, counted, and sorted by the name of the language', () => {
    const { container } = view(card);
    const folded = container.querySelector('.translated-names');
    expect(folded?.querySelector('summary')?.textContent).toBe('In 3 other languages');
    expect([...(folded?.querySelectorAll('dt') ?? [])].map((each) => each.textContent)).toEqual([
      'French',
      'German',
      'Traditional Chinese',
    ]);
    expect(folded?.querySelector('bdi[lang="de"]')?.textContent).toBe('Offene Universität des Nordens');
  });
  it("are listed with the other names where they are in the reader's language", () => {
    const { container } = view(card, inChinese);
    expect(container.querySelector('.translated-names summary')?.textContent).toBe('另有2种语言的名称');
  });
});

describe('a record', () => {
  it('names the other party of an agreement', () => {
    expect(view(cardOf('open-university')).headline('memorandum')).toBe(
      'memorandum of cooperation with Southern University',
    );
  });
  it('names both parties on the card of the official who signed it', () => {
    expect(view(cardOf('li-wei')).headline('memorandum')).toBe(
      'memorandum of cooperation between Open University of the North and Southern University',
    );
  });
  it.each([
    ['open-university', 'delegation', 'Delegation to Southern University'],
    ['southern-university', 'delegation', 'Delegation from Open University of the North'],
    ['southern-university', 'undated-exchange', 'Exchange with Open University of the North'],
    ['li-wei', 'undated-exchange', 'Exchange of Southern University with Open University of the North'],
  ])('is worded from the side of the entity on the card: %s', (entity, record, expected) => {
    expect(view(cardOf(entity)).headline(record)).toBe(expected);
  });
  it('shows date, place and size of the delegation', () => {
    const { record } = view(cardOf('open-university'));
    expect(record('delegation')?.querySelector('.record-facts')?.textContent).toBe(
      '24–28 December 2019 · Kuala Lumpur, Malaysia · 3 members',
    );
    expect(record('undated-exchange')?.querySelector('.record-facts')?.textContent).toBe(
      'undated, reported after October 2022',
    );
  });
  it('shows who signed for which party', () => {
    expect(view(cardOf('open-university')).record('memorandum')?.textContent).toContain(
      'Signed by Li Wei for Open University of the North and Siti Aminah for Southern University',
    );
  });
  it('shows its sources: publisher, title, date, paragraphs, and a link in a new tab where there is one', () => {
    const { record } = view(cardOf('open-university'));
    expect([...(record('memorandum')?.querySelectorAll('.source') ?? [])].map((line) => line.textContent)).toEqual([
      'The Herald, Two universities sign, 1 September 2023, ¶2–3',
      'Open University Newsroom, Digest, ¶1',
    ]);
    const link = record('undated-exchange')?.querySelector('a');
    expect(link?.getAttribute('href')).toBe('https://news.example/digital');
    expect(link?.getAttribute('target')).toBe('_blank');
    expect(link?.getAttribute('rel')).toContain('noopener');
    expect(link?.textContent).toContain('opens in a new tab');
  });
  it('is described relative to the day of the story', () => {
    const { container } = show(
      <EntityDetail
        card={cardOf('open-university')}
        onOpen={() => {}}
        reference={{ edtf: '2023-09-21', source: 'meta' }}
      />,
    );
    expect(container.querySelector('[data-record="memorandum"] .record-description')?.textContent).toBe(
      'signed three weeks before this story',
    );
  });
});

it('says that the data has no record, and what the data covers', () => {
  const { container } = view(cardOf('quiet-academy'));
  expect(container.textContent).toContain('No agreement or visit in this data.');
  expect(container.querySelector('.detail-coverage')?.textContent).toContain(
    'What this data covers, as of 31 January 2024',
  );
  expect(container.querySelector('.detail-coverage')?.textContent).toContain(
    'Sample partnerships, version 2026.11.21 · No licence stated',
  );
  expect(view(cardOf('open-university')).container.textContent).not.toContain('No agreement');
});

it('opens other entities by pointer and by key, but has no link to itself', () => {
  const { record, onOpen, container } = view(cardOf('open-university'));
  const link = record('memorandum')?.querySelector('h4 [role="button"]');
  if (!link) throw new Error('No link to the other party');
  fireEvent.click(link);
  fireEvent.keyDown(link, { key: 'Enter' });
  fireEvent.keyDown(link, { key: 'a' });
  expect(onOpen.mock.calls).toEqual([['southern-university'], ['southern-university']]);
  const names = [...container.querySelectorAll('[role="button"]')].map((element) => element.textContent);
  expect(names).not.toContain('Open University of the North');
});

it('shows long lists in part until asked', () => {
  const card = cardOf('open-university');
  const [agreement] = card.agreements;
  if (!agreement) throw new Error('No agreement');
  const agreements = Array.from({ length: 30 }, (_, index) => ({ ...agreement, id: `a${index}` }) as CardAgreement);
  const { container, find } = view({ ...card, agreements });
  expect(container.querySelectorAll('[data-record^="a"]').length).toBe(20);
  fireEvent.click(find.getByText('Show all 30'));
  expect(container.querySelectorAll('[data-record^="a"]').length).toBe(30);
});

it.each([inEnglish, inChinese])('is free of accessibility violations ($locale)', async (language) => {
  expect(await axeViolations(view(cardOf('open-university'), language).container)).toEqual([]);
});

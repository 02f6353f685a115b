import { describe, expect, it } from 'vitest';
import { entityCard } from '../../../../../utils/core/facts/cards/entity-card.ts';
import type { EntityCard } from '../../../../../utils/core/facts/cards/types.ts';
import { indexPack } from '../../../../../utils/core/pack/index-pack.ts';
import type { EntityId } from '../../../../../utils/core/pack/types.ts';
import { indexSmallPack } from '../connections/small-pack.ts';
import { sampleId, sampleIndex, samplePack } from './sample-pack.ts';

function cardOf(id: string): EntityCard {
  const card = entityCard(sampleIndex, sampleId(id));
  if (!card) throw new Error(`No card for ${id}`);
  return card;
}

it('gives null for an unknown id', () => {
  expect(entityCard(sampleIndex, 'nobody' as EntityId)).toBeNull();
});

it('is plain JSON', () => {
  for (const { id } of [...samplePack.institutions, ...samplePack.officials]) {
    expect(JSON.parse(JSON.stringify(cardOf(id)))).toEqual(cardOf(id));
  }
});

describe('an institution', () => {
  const card = cardOf('open-university');
  it('has a kind, a country and a parent', () => {
    expect(card).toMatchObject({
      name: 'Open University of the North',
      type: 'institution',
      kind: 'university',
      country: 'CN',
      partOf: null,
      summary: 'A university for distance learners.',
      url: null,
    });
    expect(card.parts.map(({ name }) => name)).toEqual(['Department of Digital Learning']);
    expect(cardOf('digital-department').partOf?.id).toBe('open-university');
  });
  it('lists its other names without the one shown', () => {
    expect(card.otherNames).toEqual([
      { text: 'OUN', kind: 'acronym', lang: null },
      { text: '北方开放大学', kind: 'translated', lang: 'zh' },
    ]);
  });
  it('lists its officials, the latest known first', () => {
    expect(card.roles.map(({ title, official, asOf }) => [official.name, title, asOf])).toEqual([
      ['Li Wei', 'president', '2023-08-31'],
      ['Li Wei', 'vice president', '2018-12-17'],
    ]);
  });
  it('lists its records newest first, one known only after a day where that day puts it', () => {
    expect(card.agreements.map(({ id }) => id)).toEqual(['memorandum', 'older-framework']);
    expect(card.visits.map(({ id }) => id)).toEqual(['undated-exchange', 'delegation']);
    expect(card.events.map(({ id }) => id)).toEqual(['undated-training']);
  });
  it('gives every citation with the data of its source', () => {
    expect(card.citations).toEqual([
      {
        publisher: 'Open University Newsroom',
        title: 'Digest',
        published: null,
        url: null,
        language: 'en',
        accessed: null,
        licence: null,
        locator: '¶1',
        quote: null,
      },
    ]);
  });
  it('has the coverage of the pack', () => {
    expect(card.coverage).toEqual({
      title: 'Sample partnerships',
      asOf: '2024-01-31',
      coverage: 'Partnerships of one open university as five articles tell them.',
      packVersion: '2026.11.21',
    });
  });
  it('has empty lists where the pack has no data', () => {
    expect(cardOf('quiet-academy')).toMatchObject({ country: null, agreements: [], visits: [], events: [], roles: [] });
  });
});

describe('an official', () => {
  it('shows the roles, latest known first, and the country of the latest', () => {
    const card = cardOf('li-wei');
    expect(card).toMatchObject({ kind: 'official', country: 'CN', summary: null });
    expect(card.roles.map(({ title }) => title)).toEqual(['president', 'vice president']);
    expect(cardOf('siti-aminah').roles[0]?.asOf).toBeNull();
  });
  it('lists the records that name the person', () => {
    expect(cardOf('li-wei').agreements.map(({ id }) => id)).toEqual(['memorandum']);
    expect(cardOf('li-wei').visits.map(({ id }) => id)).toEqual(['undated-exchange']);
  });
});

describe('a record', () => {
  it('lists who signed, and for which party', () => {
    expect(cardOf('southern-university').agreements[0]?.signatories).toEqual([
      {
        official: { id: 'li-wei', type: 'official', name: 'Li Wei' },
        role: null,
        for: { id: 'open-university', type: 'institution', name: 'Open University of the North' },
      },
      {
        official: { id: 'siti-aminah', type: 'official', name: 'Siti Aminah' },
        role: null,
        for: { id: 'southern-university', type: 'institution', name: 'Southern University' },
      },
    ]);
  });
  it('is the same on the cards of all its entities', () => {
    for (const kind of ['agreements', 'visits'] as const) {
      expect(cardOf('southern-university')[kind]).toEqual(cardOf('open-university')[kind]);
    }
  });
  it('without a date has the day after which it was reported, where a source shows that', () => {
    const [exchange] = cardOf('open-university').visits;
    expect(exchange).toMatchObject({ date: null, reportedAfter: '2022-10' });
    expect(cardOf('open-university').events[0]).toMatchObject({ date: null, reportedAfter: null });
  });
  it('with a date has no such day', () => {
    expect(cardOf('open-university').visits[1]).toMatchObject({ date: '2019-12-24/2019-12-28', reportedAfter: null });
  });
  it('names the parties once: no unit beside the institution that it belongs to', () => {
    const index = indexSmallPack({
      institutions: ['open', 'world', 'office'],
      partOf: { office: 'world' },
      agreements: [['paper-of-two', '2020-05-19', ['open', 'world', 'office']]],
    });
    for (const id of ['open', 'world', 'office'] as EntityId[]) {
      const [agreement] = entityCard(index, id)?.agreements ?? [];
      expect(agreement?.parties.map(({ name }) => name)).toEqual(['open', 'world']);
    }
  });
});

describe('for a Chinese reader', () => {
  const inChinese = indexPack(samplePack, 'zh-CN');
  it('is called by its Chinese name, with the original beside it', () => {
    const card = entityCard(inChinese, sampleId('open-university'));
    expect(card).toMatchObject({ name: '北方开放大学', original: 'Open University of the North' });
    expect(card?.otherNames.map(({ text }) => text)).toEqual(['OUN']);
    expect(
      entityCard(inChinese, sampleId('southern-university'))?.agreements[0]?.parties.map(({ name }) => name),
    ).toEqual(['北方开放大学', 'Southern University']);
  });
  it('keeps the name that it goes by where there is no Chinese one', () => {
    expect(entityCard(inChinese, sampleId('southern-university'))).toMatchObject({
      name: 'Southern University',
      original: null,
    });
  });
});

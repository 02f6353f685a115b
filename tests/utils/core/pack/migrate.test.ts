import { describe, expect, it } from 'vitest';
import { parsePack, trustPack } from '../../../../utils/core/pack/parse.ts';
import { change, failure, smallPack } from './small-pack.ts';

describe('a document of the first format', () => {
  const first = () => {
    const { licence: _, ...document } = smallPack();
    const { ends, ...agreement } = document.agreements[0] ?? {};
    return { ...document, format: 'partnership-pack/1', agreements: [{ ...agreement, validUntil: ends }] };
  };

  it('is read as one of the second, without a licence', () => {
    expect(parsePack(first())).toEqual(parsePack(smallPack()));
  });

  it('that was stored is brought up to date', () => {
    const stored = { ...first(), agreements: first().agreements.map((each) => ({ ...each, type: 'agreement' })) };
    expect(trustPack(stored)).toEqual(parsePack(smallPack()));
  });

  it('has its faults named by its own fields', () => {
    const document = change(first(), 'agreements[0].validUntil', '2026-13');
    expect(failure(document)?.message).toMatch(/^agreements\[0\]\.validUntil: "2026-13" is not a date/);
  });
});

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { DetailProvider } from '../../../components/detail/detail-context.tsx';
import { RecordDetail } from '../../../components/detail/record-detail.tsx';
import { RecordLine } from '../../../components/records/record-line.tsx';
import { cardRecord } from '../../../utils/core/facts/cards/card-record.ts';
import { indexPack } from '../../../utils/core/pack/index-pack.ts';
import { mergePacks } from '../../../utils/core/pack/merge-packs.ts';
import { parsePack } from '../../../utils/core/pack/parse.ts';
import { change, smallPack } from '../../utils/core/pack/small-pack.ts';
import { inChinese, inEnglish } from '../harness/catalogue.ts';
import { show } from '../harness/show.tsx';

/** The agreement of the small pack, beside a pack that has it with these changes. */
function memorandum(changes: Readonly<Record<string, unknown>>) {
  const document = { ...smallPack(), id: 'office', title: 'Register of the office' };
  for (const [path, value] of Object.entries(changes)) change(document, path, value);
  change(document, 'sources[0].title', 'Row by row');
  const index = indexPack(mergePacks([parsePack(smallPack()), parsePack(document)]));
  const [record] = index.records;
  if (!record) throw new Error('The pack has no record');
  return cardRecord(index, record);
}

const texts = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map((each) => each.textContent);

describe.each([
  ['English', inEnglish, ['14 September 2023', 'Valid until 2027', 'Data packs differ on this:']],
  ['Chinese', inChinese, ['2023年9月14日', '有效期至2027年', '各数据包的说法不同：']],
] as const)('a deed that two packs tell differently, in %s', (_, language, [day, end, title]) => {
  const record = memorandum({ 'agreements[0].signed': '2023-09-14', 'agreements[0].ends': '2027' });

  it('stands side by side as each tells it, each with its source', () => {
    const { container } = show(<RecordDetail record={record} onOpen={() => {}} />, language);
    expect(texts(container, '.accounts-title')).toEqual([title]);
    expect(texts(container, '.account-pack')).toEqual(['A small pack', 'Register of the office']);
    const [, other] = texts(container, '.account');
    expect(other).toContain(day);
    expect(other).toContain(end);
    expect(texts(container, '.account cite').map((cite) => cite?.split(' (')[0])).toEqual(['Signed', 'Row by row']);
  });

  it('is said on its line', () => {
    const detail = { self: null, onOpen: () => {}, reference: null };
    const { container } = show(
      <DetailProvider value={detail}>
        <RecordLine record={record} />
      </DetailProvider>,
      language,
    );
    expect(texts(container, '.fact-relation')).toEqual([language.translate('accounts.line')]);
  });
});

it('tells an end before the beginning as a mistake of its source', () => {
  const record = memorandum({ 'agreements[0].ends': '2019' });
  const { container } = show(<RecordDetail record={record} onOpen={() => {}} />, inEnglish);
  const [, other] = texts(container, '.account');
  expect(other).toContain('2019 as its end, which is earlier: one of the two dates is wrong');
  expect(other).not.toContain('Valid until');
});

it('names both sources of a deed that two packs tell alike, and marks nothing', () => {
  const record = memorandum({ 'agreements[0].id': 'row-7' });
  const { container } = show(<RecordDetail record={record} onOpen={() => {}} />, inEnglish);
  expect(texts(container, '.accounts-title')).toEqual(['Data packs agree on this:']);
  expect(container.querySelectorAll('.account .source')).toHaveLength(2);
});

it('shows the sources alone where no other pack tells of it', () => {
  const record = memorandum({ 'agreements[0].id': 'row-7', 'agreements[0].signed': '2025' });
  const { container } = show(<RecordDetail record={record} onOpen={() => {}} />, inEnglish);
  expect(container.querySelector('.accounts')).toBe(null);
  expect(container.querySelectorAll('.source')).toHaveLength(1);
});

import { expect, it } from 'vitest';
import type { PackOutcome } from '../../../components/options/pack-list.tsx';
import { outcomeOfFiles } from '../../../entrypoints/options/outcome-of-files.ts';
import { inChinese, inEnglish } from '../../components/harness/catalogue.ts';

const { translate } = inEnglish;
const added: PackOutcome = { message: 'It was added.', failed: false };
const refused: PackOutcome = {
  message: 'It was refused.',
  failed: true,
  faults: [{ path: 'visits[0].date', problem: 'is no date' }],
};

it('is a failure with a sentence of its own where no file was found', () => {
  expect(outcomeOfFiles([], translate)).toEqual({
    message: 'Nothing was added: what you dropped holds no JSON file. Data packs are JSON files.',
    failed: true,
  });
  expect(outcomeOfFiles([], inChinese.translate).message).toBe(
    '未添加任何数据：您拖入的内容中没有 JSON 文件，而数据包都是 JSON 文件。',
  );
});

it('is that of a file which is alone', () => {
  expect(outcomeOfFiles([{ path: 'one.json', outcome: refused }], translate)).toEqual(refused);
});

it('counts those that were not added, and says of each by its path what became of it', () => {
  const given = [
    { path: 'one/pack.json', outcome: added },
    { path: 'two/pack.json', outcome: refused },
  ];
  expect(outcomeOfFiles(given, translate)).toEqual({
    message: '2 files were given; not added: 1.',
    failed: true,
    faults: [
      { path: 'one/pack.json', problem: 'It was added.' },
      { path: 'two/pack.json', problem: 'It was refused.' },
      { path: 'visits[0].date', problem: 'is no date' },
    ],
  });
});

it('counts those that were cancelled among the ones that were not added', () => {
  const cancelled: PackOutcome = { message: 'It was cancelled.', failed: false, isCancelled: true };
  const given = [added, cancelled, cancelled].map((outcome, at) => ({ path: `${at}.json`, outcome }));
  expect(outcomeOfFiles(given, translate).message).toBe('3 files were given; not added: 2.');
});

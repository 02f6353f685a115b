/**
 * The five articles that the bundled data comes from, laid out as pages. Their text belongs to their publishers: it is
 * read from a folder beside the project where that is present, and never kept here.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { reader } from './harness/reader.ts';

const folder = fileURLToPath(new URL('../../../shared/articles/', import.meta.url));
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The entities that a careful reader would mark in each article. */
const expected: Readonly<Record<string, readonly string[]>> = {
  '1-oum-memorandum.txt': [
    'ahmad-izanee-bin-awang',
    'asean-china-digital-education-alliance',
    'fan-xianrui',
    'open-university-malaysia',
    'open-university-of-china',
    'seniors-university-of-china',
    'wang-qiming',
  ],
  '2-ouc-cooperation-digest.txt': [
    'botswana-open-university',
    'chinese-national-commission-for-unesco',
    'cnmc',
    'gan-tian-loo',
    'icbc-almaty',
    'itpd-mongolia',
    'jia-nan',
    'jing-degang',
    'marielza-oliveira',
    'nfc',
    'nfc-kazakhstan',
    'open-university-of-china',
    'ouc-learning-centre-zambia',
    'sino-zam-vocational-college',
    'stou',
    'thapanat-prom-in',
    'toraighyrov-university',
    'unesco',
    'unesco-beijing',
    'universal-college-malaysia',
    'yang-xiaotang',
    'zhang-luanjiao',
    'zhou-jiagui',
  ],
  '3-unesco-mou.txt': [
    'chinese-national-commission-for-unesco',
    'jia-nan',
    'jing-degang',
    'marielza-oliveira',
    'open-university-of-china',
    'unesco',
    'unesco-beijing',
    'unesco-iite',
    'zhou-jiagui',
  ],
  '4-tsinghua-exchange.txt': ['fan-xianrui', 'open-university-of-china', 'tian-jing', 'tsinghua-university'],
  '5-world-digital-education-alliance.txt': [
    'ceaie',
    'chinese-national-commission-for-unesco',
    'colin-bailey',
    'embassy-of-serbia-in-china',
    'futurelearn',
    'global-mooc-alliance',
    'liu-limin',
    'milan-kuzmanovic',
    'ministry-of-education-china',
    'qmul',
    'royal-academy-of-engineering',
    'shanghai-municipal-government',
    'simona-mirela-miculescu',
    'song-yi',
    'sustech',
    'tsinghua-university',
    'unesco-general-conference',
    'world-digital-education-alliance',
    'xian-jiaotong-university',
  ],
};

if (!existsSync(folder)) console.log(`The articles are not at ${folder}: they are not read as pages.`);

describe.skipIf(!existsSync(folder))('the articles that the data comes from', () => {
  it.each(Object.entries(expected))('%s', async (file, entities) => {
    const paragraphs = readFileSync(folder + file, 'utf8')
      .split(/\n+/)
      .filter((line) => line.trim() !== '');
    const page = await reader.open(
      `<!doctype html><html lang="en"><title>${escaped(paragraphs[0] ?? '').slice(0, 80)}</title>` +
        `<article>${paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n')}</article>`,
    );
    const found = new Set((await page.mentions()).map((mention) => mention.entity as string));
    expect([...found].sort()).toEqual(entities);
    expect(await page.changes()).toEqual([]);
  });
});

/** News on the site of a body, which speaks of itself as “our university”. */
import { describe, expect, it } from 'vitest';
import { inShort, read } from './small-story.ts';

const B = '[Beta University|beta]';
const NEWS = 'https://news.alpha.example/2024/0306.htm';
const proposed = (language: string, text: string, address: string = NEWS): readonly string[] =>
  read(text.split('\n'), { language, address })
    .filter(({ propose }) => propose)
    .map(inShort);

const VISIT = 'visit done delegation 2024-03-05 beta→alpha';
const DEAL = 'agreement done cooperation-agreement 2024-03-05 alpha+beta';

describe('“our university” on its own site is the body of the site', () => {
  it.each<readonly [language: string, text: string, ...expected: string[]]>([
    ['zh', `3月5日，${B}副校长王成一行来校考察访问。`, VISIT],
    ['zh', `3月5日，${B}代表团对我校进行了访问。`, VISIT],
    ['zh', `3月5日，${B}国际教育中心主任王成来访我校。`, VISIT],
    ['zh', `3月5日，我校与${B}签署合作协议。`, DEAL],
    ['zh', `3月5日，我校副校长李明在主楼会见了来访的${B}代表团。`, VISIT],
    ['zh', `3月5日，我校代表团访问${B}。`, 'visit done delegation 2024-03-05 alpha→beta'],
    ['zh-TW', `3月5日，${B}校長一行蒞校參訪。`, VISIT],
    ['zh-TW', `本校3月5日與${B}簽署合作協議。`, DEAL],
    ['ja', `3月5日、${B}の王学長一行が本学を表敬訪問しました。`, VISIT],
    ['ja', `3月5日、本学は${B}と学術交流協定を締結しました。`, DEAL],
    ['ko', `우리 대학은 5일 ${B}와 교류협정을 체결했다.`, DEAL],
    ['ru', `5 марта наш университет посетила делегация ${B}.`, VISIT],
    ['es', `Una delegación de la ${B} visitó el 5 de marzo nuestra universidad.`, VISIT],
    ['de', `Am 5. März besuchte eine Delegation der ${B} unsere Universität.`, VISIT],
    ['fr', `Une délégation de l'${B} a visité notre université le 5 mars.`, VISIT],
    ['pt', `Uma delegação da ${B} visitou nossa universidade no dia 5 de março.`, VISIT],
  ])('%s: %s', (language, text, ...expected) => {
    expect(proposed(language, text)).toEqual(expected);
  });

  it.each([
    ['zh', `我校与${B}于2013年签署合作协议。`],
    ['zh', `我校希望与${B}签署合作协议。`],
    ['zh', `我校学生参加${B}举办的比赛。`],
    ['zh', `3月5日，${B}专家来校作学术报告。`],
    ['ja', `本学は${B}と協定を締結しています。`],
  ])('%s reports nothing: %s', (language, text) => {
    expect(proposed(language, text)).toEqual([]);
  });
});

describe('inside quotation marks it is the body of whoever speaks', () => {
  it.each([
    ['en', `“Our university signed a cooperation agreement with ${B} on 5 March 2024,” said the rector of Y.`],
    [
      'en',
      `“It is a joy. On 5 March 2024 our university signed a cooperation agreement with ${B}. We thank all,” said he.`,
    ],
    ['en', `‘On 5 March 2024 our university signed a cooperation agreement with ${B}. It’s a joy,’ said he.`],
    ['en', `"We met. On 5 March 2024 our university signed a cooperation agreement with ${B}. We thank all," said he.`],
    ['en', `“It is a joy. On 5 March 2024 our university signed a cooperation agreement with ${B}.`],
    ['zh', `丙大学校长说：“非常高兴。3月5日，我校与${B}签署合作协议。谢谢大家。”`],
    ['ja', `丙大学の学長は「うれしい。3月5日、本学は${B}と学術交流協定を締結しました。感謝します」と話した。`],
  ])('%s reports nothing: %s', (language, text) => {
    expect(proposed(language, text)).toEqual([]);
  });

  it('is told by the site behind them', () => {
    expect(
      proposed(
        'en',
        `“It is a joy,” said he. On 5 March 2024 our university signed a cooperation agreement with ${B}.`,
      ),
    ).toEqual([DEAL]);
  });
});

describe('on another site it is nobody', () => {
  it.each(['https://news.example/story', 'https://alpha.example.org/', 'not an address'])('%s', (address) => {
    expect(proposed('zh', `3月5日，我校与${B}签署合作协议。`, address)).toEqual([]);
  });
});

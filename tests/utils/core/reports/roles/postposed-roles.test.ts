import { expect, it } from 'vitest';
import { postposedUses } from '../../../../../utils/core/reports/roles/postposed-roles.ts';
import { sentenceOf } from '../small-story.ts';

const usesIn = (sentence: string, language: string): readonly string[] =>
  postposedUses(sentenceOf(sentence, language)).map(({ role, chain }) => `${role} ${chain}`);

it.each([
  ['ja', '[甲大学|alpha]は[乙大学|beta]と覚書を締結した。', ['subject 0', 'with 1']],
  ['ja', '[甲大学|alpha]と[乙大学|beta]は覚書を締結した。', ['subject 0', 'subject 0']],
  ['ja', '[甲大学|alpha]、[乙大学|beta]との覚書。', ['with 0', 'with 0']],
  ['ja', '[甲大学|alpha]の代表団が[乙大学|beta]を訪問した。', ['delegation 0', 'to 1']],
  ['ja', '[甲大学|alpha]（AU）学長が[乙大学|beta]で講演した。', ['official 0', 'at 1']],
  ['ja', '[甲大学|alpha]から代表団が来た。', ['delegation 0']],
  ['ja', '[甲大学|alpha]から本が来た。', ['other 0']],
  ['ja', '[甲大学|alpha]の図書館が開いた。', ['other 0']],
  ['ja', '[甲大学|alpha]の協定を更新した。', ['between 0']],
  ['ko', '[알파대|alpha]는 [베타대|beta]와 협약을 체결했다.', ['subject 0', 'with 1']],
  ['ko', '[알파대|alpha]와 [베타대|beta]는 협약을 체결했다.', ['subject 0', 'subject 0']],
  ['ko', '[알파대|alpha] 대표단이 [베타대|beta]를 방문했다.', ['delegation 0', 'to 1']],
  ['ko', '[알파대|alpha] 총장이 [베타대|beta]에서 강연했다.', ['official 0', 'at 1']],
])('in %s: “%s”', (language, sentence, expected) => expect(usesIn(sentence, language)).toEqual(expected));

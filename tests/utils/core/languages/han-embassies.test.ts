import { expect, test } from 'vitest';
import { isOfOtherTown } from '../../../../utils/core/languages/han-embassies.ts';

test.each([
  '鼓声停了。华沙的花车停在',
  '布拉格的灯会办在',
  '在日内瓦，展板立在',
  '雅典街头的横幅挂到了',
  '开罗的地震裂缝一直伸到',
])('%s葡萄牙大使馆 is in another country', (before) => expect(isOfOtherTown('葡萄牙大使馆', before)).toBe(true));
test.each([
  '',
  '展览的开幕式在',
  '北京的花车停在',
  '华沙的画家昨天来到',
  '华沙的灯会之后，北京的灯会办在',
  '里斯本的瓷砖摆在',
  '波兰的瓷器摆在',
  '华沙的代表团拜访了',
  '周三，波兰大使馆和',
  '上海的学生参观',
  '华沙有雨。签证请到',
])('%s葡萄牙大使馆 may be in China', (before) => expect(isOfOtherTown('葡萄牙大使馆', before)).toBe(false));

// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardTarget, Rect } from '../../../../utils/dom/card/card-api.ts';
import { FollowedMentions } from '../../../../utils/dom/mentions/followed-mentions.ts';

const rect = (left: number, top: number): Rect => ({ left, top, right: left + 50, bottom: top + 20 });
const BLOCK = { left: 0, top: 0, right: 500, bottom: 100 };

/** Mentions of a page without layout, each with its place: none where its text was replaced. */
const placed = (key: string, place: Rect | null, element: Element, entity = 'north', block = BLOCK) => ({
  key,
  mention: { entity, start: 4, end: 18 },
  block: { element, text: 'The North  College met.' },
  span: null as unknown,
  target: place && { key, entity, text: 'North  College', rects: [place], block },
});
type Placed = ReturnType<typeof placed>;
const looks = vi.hoisted(() => vi.fn());
vi.mock('../../../../utils/dom/mentions/targets.ts', () => ({
  targetOf: ({ key, target }: Placed) => {
    looks(key);
    return target;
  },
  textOf: ({ mention, block: { text } }: Placed) => text.slice(mention.start, mention.end),
}));

let mentions: Placed[];
let state: 'reading' | 'ready';
let paints: boolean;
let painted: Placed[];
let followed: FollowedMentions;
let paragraph: Element;
const targetOf = ({ target }: Placed) => target as unknown as CardTarget;
const current = (key: string) => {
  const found = followed.get(key);
  return found && followed.now(found)?.key;
};

beforeEach(() => {
  document.body.innerHTML = '<p>The North College met 1 s ago.</p><p></p>';
  paragraph = document.querySelector('p') as Element;
  mentions = [placed('1', rect(10, 10), paragraph)];
  state = 'ready';
  paints = true;
  painted = mentions;
  followed = new FollowedMentions(
    () =>
      ({
        get state() {
          return state;
        },
        marks: {
          paints,
          painted: () => painted,
          mentions: { get: (key: string) => mentions.find((each) => each.key === key), all: () => mentions },
        },
      }) as never,
  );
  followed.follow(targetOf(placed('1', rect(10, 10), paragraph)), true);
});

describe('a mention whose block is read anew', () => {
  it('is where it was last, until the page was read', () => {
    mentions = [];
    state = 'reading';
    expect(followed.locate('1')).toMatchObject({ key: '1', rects: [rect(10, 10)] });
    expect(followed.last('1')?.key).toBe('1');
    state = 'ready';
    expect(followed.locate('1')).toBeNull();
  });

  it('is the same name nearest to it in the same element, wherever the page is scrolled to', () => {
    const scrolled = { ...BLOCK, top: -300 };
    mentions = [
      placed('2', rect(10, 50), document.body),
      placed('3', rect(10, 10), paragraph, 'south'),
      placed('4', rect(10, 10), paragraph, 'north', scrolled),
      placed('5', rect(30, -290), paragraph, 'north', scrolled),
    ];
    expect(followed.locate('1')).toMatchObject({ key: '1', rects: [rect(30, -290)] });
    expect(current('1')).toBe('5');
    mentions = [placed('6', rect(30, -290), paragraph)];
    expect(current('1')).toBe('6');
  });

  it('is no name on a line far from it in a large element', () => {
    mentions = [placed('2', rect(10, 410), paragraph)];
    expect(current('1')).toBeUndefined();
    mentions = [placed('3', rect(400, 30), paragraph)];
    expect(current('1')).toBe('3');
  });

  it('is looked for without measuring other names, or those elsewhere where its element has it', () => {
    const another = placed('3', rect(10, 10), paragraph);
    another.block.text = 'The  Northern College met.';
    mentions = [placed('2', rect(10, 10), document.body), another, placed('4', rect(30, 10), paragraph)];
    looks.mockClear();
    expect(current('1')).toBe('4');
    expect(looks.mock.calls).toEqual([['4']]);
  });

  it('is the same name at the same place where the page has replaced the element', () => {
    const other = document.querySelectorAll('p')[1] as Element;
    mentions = [placed('2', rect(10, 12), other), placed('3', rect(10, 10), other)];
    expect(current('1')).toBe('3');
    mentions = [placed('4', rect(10, 12), document.body)];
    expect(current('1')).toBeUndefined();
  });

  it('is not what its block is linked to now, where that is another entity', () => {
    mentions = [placed('1', rect(10, 10), paragraph, 'south')];
    expect([current('1'), followed.locate('1')]).toEqual([undefined, null]);
  });

  it('is pointed at under its first key', () => {
    mentions = [placed('2', rect(10, 10), paragraph)];
    expect(followed.follow(targetOf(placed('2', rect(10, 10), paragraph)), true).key).toBe('1');
    followed.forget('1');
    expect(followed.follow(targetOf(placed('2', rect(10, 10), paragraph)), true).key).toBe('2');
    expect(followed.get('1')).toBeUndefined();
  });
});

describe('a mention whose text was replaced and not read yet', () => {
  beforeEach(() => {
    mentions = [placed('1', null, paragraph)];
  });

  it('is where it was while its element says the name', () => {
    expect(followed.locate('1')).toMatchObject({ rects: [rect(10, 10)] });
  });

  it('is gone where its text was not replaced, but is hidden', () => {
    const node = paragraph.firstChild as Text;
    const span = { nodes: [node], start: { node, offset: 4 }, end: { node, offset: 17 } };
    mentions = [{ ...placed('1', null, paragraph), span }];
    expect(followed.locate('1')).toBeNull();
    node.data = 'North College';
    expect(followed.locate('1')).not.toBeNull();
  });

  it.each([
    ['says something else', () => paragraph.replaceChildren('Nobody met.')],
    ['is gone', () => paragraph.remove()],
  ])('is gone where its element %s', (_, change) => {
    change();
    expect(followed.locate('1')).toBeNull();
  });
});

describe('the pointer', () => {
  const at = () => followed.awaitedAt(20, 20)?.key;

  it('finds a name again while it is not painted', () => {
    mentions = [placed('2', rect(10, 10), paragraph)];
    expect(at()).toBe('1');
    expect(followed.awaitedAt(20, 50)).toBeNull();
  });

  it('does not find a name that something covers, or that is not marked', () => {
    expect(at()).toBeUndefined();
    painted = [];
    expect(at()).toBe('1');
    paints = false;
    expect(at()).toBeUndefined();
  });

  it('does not find a name that it was never on', () => {
    followed.forgetAllBut(null);
    followed.follow(targetOf(placed('1', rect(10, 10), paragraph)), false);
    painted = [];
    expect(at()).toBeUndefined();
    followed.follow(targetOf(placed('1', rect(10, 10), paragraph)), true);
    expect(at()).toBe('1');
  });
});

it('knows where mentions are that it does not follow', () => {
  mentions.push(placed('2', rect(10, 50), paragraph));
  expect([followed.locate('2')?.key, followed.last('2')?.key]).toEqual(['2', '2']);
  expect([followed.locate('3'), followed.last('3')]).toEqual([null, null]);
});

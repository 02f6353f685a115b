// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetPlaces, mentionAt } from '../../../../../utils/dom/mentions/hit-test/hit-test.ts';
import type { PlacedMention, PlacedMentions } from '../../../../../utils/dom/mentions/placed-mentions.ts';

/** A page without layout: a name at (100, 50) to (200, 70), other text to its right, and what a test lays over it. */
document.body.innerHTML = '<p><b>Harbour today</b> opens</p><div id="over"></div>';
const name = document.querySelector('b')?.firstChild as Text;
const overlay = document.querySelector('#over') as HTMLElement;
const paragraph = document.querySelector('p') as Element;

const placed = {
  key: '1.0.7',
  span: { start: { node: name, offset: 0 }, end: { node: name, offset: 7 }, nodes: [name] },
} as unknown as PlacedMention;
/** New for each test, since the places of painted mentions are kept for a while. */
let mentions: PlacedMentions;
let caret: { offsetNode: Node; offset: number } | null;
let painted: readonly PlacedMention[];

beforeEach(() => {
  mentions = {
    at: (node: Text) => (node === name ? [placed] : []),
  } as unknown as PlacedMentions;
  caret = { offsetNode: name, offset: 3 };
  painted = [placed];
  overlay.removeAttribute('style');
  Object.assign(document, {
    caretPositionFromPoint: vi.fn(() => caret),
    elementsFromPoint: () => [overlay, paragraph, document.body, document.documentElement],
  });
  vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(function (this: Range) {
    const isName = this.startContainer === name;
    return [new DOMRect(isName ? 100 : 210, 50, 100, 20)] as unknown as DOMRectList;
  });
});
afterEach(() => vi.restoreAllMocks());

const at = (x: number, y: number): PlacedMention | null => mentionAt(document, x, y, mentions, () => painted);

describe('the mention at a point', () => {
  it('is the one whose text contains the caret position', () => {
    expect(at(150, 60)).toBe(placed);
  });

  it.each([
    ['left', 90, 60],
    ['right', 205, 60],
    ['above', 150, 45],
    ['below', 150, 75],
  ])('is none %s of the text, though the caret snaps to it', (_, x, y) => {
    painted = [];
    expect(at(x, y)).toBeNull();
  });

  it('is one that was marked only after the pointer had come, under a layer', () => {
    caret = null;
    painted = [];
    expect(at(150, 60)).toBeNull();
    painted = [placed];
    expect(at(150, 60)).toBe(placed);
  });

  it('is not measured while the caret is in other words of its text', () => {
    painted = [];
    caret = { offsetNode: name, offset: 9 };
    expect(at(150, 60)).toBeNull();
    expect(Range.prototype.getClientRects).not.toHaveBeenCalled();
  });

  it('is measured once while nothing scrolls', () => {
    for (const x of [140, 150, 160]) expect(at(x, 60)).toBe(placed);
    expect(Range.prototype.getClientRects).toHaveBeenCalledTimes(1);
    forgetPlaces();
    expect(at(150, 60)).toBe(placed);
    expect(Range.prototype.getClientRects).toHaveBeenCalledTimes(2);
  });

  it('is measured again after a while', () => {
    vi.useFakeTimers();
    expect(at(150, 60)).toBe(placed);
    vi.advanceTimersByTime(250);
    expect(at(150, 60)).toBe(placed);
    vi.useRealTimers();
    expect(Range.prototype.getClientRects).toHaveBeenCalledTimes(2);
  });

  it('is one whose line reaches over the line of the caret, in the same text', () => {
    caret = { offsetNode: name, offset: 9 };
    expect(at(150, 60)).toBe(placed);
  });

  it('is none in other text', () => {
    caret = { offsetNode: paragraph.lastChild as Text, offset: 2 };
    expect(at(250, 60)).toBeNull();
  });

  it('is none where there is no text', () => {
    caret = null;
    painted = [];
    expect(at(150, 400)).toBeNull();
  });
});

describe('a layer that takes the caret', () => {
  beforeEach(() => {
    caret = { offsetNode: overlay, offset: 0 };
    Object.assign(overlay.style, { position: 'absolute', opacity: '1' });
  });

  it('does not hide a painted mention where it is transparent', () => {
    overlay.style.backgroundColor = 'rgba(0, 0, 0, 0)';
    overlay.style.backgroundImage = 'none';
    expect(at(150, 60)).toBe(placed);
    expect(at(250, 60)).toBeNull();
  });

  it('hides the mention that it covers', () => {
    overlay.style.backgroundColor = 'rgb(255, 255, 255)';
    expect(at(150, 60)).toBeNull();
  });

  it('hides the mention that its picture covers', () => {
    overlay.style.backgroundColor = 'rgba(0, 0, 0, 0)';
    overlay.style.backgroundImage = 'linear-gradient(red, blue)';
    expect(at(150, 60)).toBeNull();
  });
});

it('a shadow root at the point is searched, whose mentions were painted since the places were looked for', () => {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const inside = root.appendChild(document.createElement('p'));
  Object.assign(root, { elementFromPoint: () => inside });
  vi.spyOn(document, 'elementFromPoint').mockReturnValue(host);
  caret = { offsetNode: document.body, offset: 0 };
  at(1, 2);
  expect(document.caretPositionFromPoint).toHaveBeenLastCalledWith(1, 2, { shadowRoots: [root] });
});

it('shadow roots with mentions are searched', () => {
  const root = document.createElement('div').attachShadow({ mode: 'open' });
  const node = root.appendChild(new Text('Harbour'));
  const inShadow = { span: { start: { node, offset: 0 }, end: { node, offset: 7 }, nodes: [node] } };
  const taken = document.createDocumentFragment().appendChild(new Text('Harbour'));
  const inFragment = { span: { start: { node: taken, offset: 0 }, end: { node: taken, offset: 7 }, nodes: [taken] } };
  painted = [inShadow, inShadow, inFragment] as unknown as readonly PlacedMention[];
  at(1, 2);
  expect(document.caretPositionFromPoint).toHaveBeenCalledWith(1, 2, { shadowRoots: [root] });
});

import { expect, it } from 'vitest';
import { type FrameStatus, joinFrames } from '../../../../utils/core/page/tab-state.ts';

const frames = (...statuses: readonly FrameStatus[]) =>
  new Map(statuses.map((status, frame) => [frame, { status, entities: new Set<never>() }] as const));

it.each<[string, readonly FrameStatus[], FrameStatus]>([
  ['a page alone', ['ready'], 'ready'],
  ['a frame that is being read', ['ready', 'reading'], 'reading'],
  ['a frame that failed', ['ready', 'failed', 'ready'], 'failed'],
  ['a frame that failed while another is being read', ['ready', 'failed', 'reading'], 'reading'],
  ['a page that the reader paused', ['paused', 'reading'], 'paused'],
  ['a page that is hidden while a frame fails', ['hidden', 'failed'], 'hidden'],
  ['a frame of a paused site inside another page', ['ready', 'paused'], 'ready'],
])('%s', (_, statuses, expected) => {
  expect(joinFrames(frames(...statuses))?.status).toBe(expected);
});

it('knows nothing of a tab without frames', () => {
  expect(joinFrames(new Map())).toBeNull();
});

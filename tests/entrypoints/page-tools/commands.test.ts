// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import type { CardPort } from '../../../entrypoints/page-tools/card-port.ts';
import { carryOut } from '../../../entrypoints/page-tools/commands.ts';
import type { FrameAccess } from '../../../entrypoints/page-tools/contract.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
  document.head.innerHTML = '';
});

const page = { marks: null, state: 'ready', blocks: [] };
const report = (frame: object = {}) =>
  carryOut(
    { type: 'report' },
    { document, page, settings: null, hidden: false, ...frame } as unknown as FrameAccess,
    {} as CardPort,
  );

it('takes the day where the reader is for today, so that list and card read the same date', async () => {
  // Noon in Greenwich is two in the morning of the next day there.
  vi.stubEnv('TZ', 'Pacific/Kiritimati');
  vi.useFakeTimers({ now: Date.UTC(2030, 0, 14, 12), toFake: ['Date'] });
  document.head.innerHTML = '<meta property="article:published_time" content="2030-01-16">';
  // A page may be of tomorrow where it was written, and of no later day.
  expect(await report()).toMatchObject({ date: { edtf: '2030-01-16' }, dateToCome: null });
});

it('tells of a page that is cut, as long as it is read', async () => {
  expect(await report({ isCut: true })).toMatchObject({ isCut: true });
  expect(await report({ isCut: true, page: null })).not.toHaveProperty('isCut');
  expect(await report({ isCut: false })).not.toHaveProperty('isCut');
});

// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import type { GrantedAccess } from '../../../utils/browser/platform/page-access.ts';
import { show } from '../../components/harness/show.tsx';
import { waitFor } from '../../components/harness/wait-for.ts';

const browser = vi.hoisted(() => ({ grantedAccess: vi.fn(), change: () => {} }));
vi.mock('../../../utils/browser/platform/page-access.ts', () => ({
  askToReadPages: vi.fn(),
  takeBackAccess: vi.fn(),
  grantedAccess: browser.grantedAccess,
  followAccess: (changed: () => void) => {
    browser.change = changed;
  },
}));
vi.mock('../../../utils/browser/platform/extension-settings.ts', () => ({ extensionSettings: () => null }));
vi.mock('../../../utils/browser/platform/unanswered-page.ts', () => ({ browserFamily: 'chromium' }));
const { useAccess } = await import('../../../entrypoints/options/use-access.ts');

const asked: PromiseWithResolvers<GrantedAccess>[] = [];
beforeEach(() => {
  asked.length = 0;
  browser.grantedAccess.mockReset().mockImplementation(() => {
    const answering = Promise.withResolvers<GrantedAccess>();
    asked.push(answering);
    return answering.promise;
  });
});
const access = (everySite: boolean): GrantedAccess => ({ everySite, sites: [], files: false, privateWindows: false });

/** Shows the access; `now.shown`: what the options show of it. */
async function follow() {
  const now: { shown?: ReturnType<typeof useAccess> } = {};
  const fail = vi.fn();
  const say = vi.fn();
  function Probe() {
    now.shown = useAccess(say, fail);
    return null;
  }
  const { again } = show(<Probe />);
  await waitFor(() => expect(asked).toHaveLength(1));
  return { now, fail, close: () => again(null) };
}

it('shows of two answers the one that was asked for last, whichever comes last', async () => {
  const { now } = await follow();
  browser.change();
  asked[1]?.resolve(access(true));
  await waitFor(() => expect(now.shown?.everySite).toBe(true));
  asked[0]?.resolve(access(false));
  await asked[0]?.promise;
  expect(now.shown?.everySite).toBe(true);
});

it('does not tell of a failure after which the access was read', async () => {
  const { now, fail } = await follow();
  browser.change();
  asked[1]?.resolve(access(true));
  await waitFor(() => expect(now.shown?.everySite).toBe(true));
  asked[0]?.reject(new Error('gone'));
  await asked[0]?.promise.catch(() => undefined);
  expect(fail).not.toHaveBeenCalled();
});

it('tells of no failure once the page is closed, and of any before', async () => {
  const { now, fail, close } = await follow();
  asked[0]?.reject(new Error('gone'));
  await waitFor(() => expect(now.shown).toBe(null));
  expect(fail).toHaveBeenCalledOnce();
  browser.change();
  close();
  asked[1]?.reject(new Error('gone'));
  await asked[1]?.promise.catch(() => undefined);
  expect(fail).toHaveBeenCalledOnce();
});

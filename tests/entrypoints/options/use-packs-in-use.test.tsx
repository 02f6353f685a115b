// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { waitFor } from '../../components/harness/wait-for.ts';

interface Background {
  isOn: boolean;
  /** Answers that wait for the test. */
  readonly held: PromiseWithResolvers<void>[];
  isHolding: boolean;
  isBroken: boolean;
}

const background = vi.hoisted((): Background => ({ isOn: true, held: [], isHolding: false, isBroken: false }));
vi.mock('../../../utils/browser/messages/send.ts', () => {
  /** Says what is true when it is asked, however late it answers. */
  const answer = async (message: { readonly type: string; readonly isOn?: boolean }) => {
    if (background.isBroken) return { ok: false, reason: 'No receiver.' };
    if (message.isOn !== undefined) background.isOn = message.isOn;
    const value = message.type === 'packs' ? [{ id: 'zembla', title: 'Zembla', isOn: background.isOn }] : null;
    if (background.isHolding) {
      const holding = Promise.withResolvers<void>();
      background.held.push(holding);
      await holding.promise;
    }
    return { ok: true, value };
  };
  return { ask: answer, send: answer };
});
const { usePacksInUse } = await import('../../../entrypoints/options/use-packs-in-use.ts');

beforeEach(() => Object.assign(background, { isOn: true, held: [], isHolding: false, isBroken: false }));

/** Shows the packs; gives whether the only one is on, as it was shown one time after the other. */
async function follow() {
  const seen: (boolean | undefined)[] = [];
  const now = {} as ReturnType<typeof usePacksInUse>;
  function Probe() {
    Object.assign(now, usePacksInUse());
    const isOn = now.packs?.[0]?.isOn;
    if (seen.at(-1) !== isOn) seen.push(isOn);
    return null;
  }
  onTestFinished(cleanup);
  render(<Probe />);
  await now.read();
  await waitFor(() => expect(seen).toEqual([true]));
  return { seen, now };
}

it('shows a switched pack at once, and not as an answer of before has it', async () => {
  const { seen, now } = await follow();
  background.isHolding = true;
  const before = now.read();
  const switching = now.switchPack('zembla', false);
  await waitFor(() => expect(seen).toEqual([true, false]));
  const [asked, switched] = background.held;
  asked?.resolve();
  await before;
  background.isHolding = false;
  switched?.resolve();
  await switching;
  expect(seen).toEqual([true, false]);
});

it('shows of two answers the one that was asked for last, whichever comes last', async () => {
  const { seen, now } = await follow();
  background.isHolding = true;
  const first = now.read();
  background.isOn = false;
  const second = now.read();
  const [early, late] = background.held;
  late?.resolve();
  await second;
  early?.resolve();
  await first;
  await waitFor(() => expect(seen).toEqual([true, false]));
});

it('shows it as it was where the background does not switch it, and says so', async () => {
  const { seen, now } = await follow();
  background.isBroken = true;
  await expect(now.switchPack('zembla', false)).rejects.toThrow();
  await waitFor(() => expect(now.packs?.[0]?.isOn).toBe(true));
  expect(seen.at(-1)).toBe(true);
});

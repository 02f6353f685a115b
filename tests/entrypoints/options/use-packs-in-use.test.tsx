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
  /** How many times it was asked for the packs. */
  asked: number;
}

const background = vi.hoisted(
  (): Background => ({ isOn: true, held: [], isHolding: false, isBroken: false, asked: 0 }),
);
vi.mock('../../../utils/browser/messages/send.ts', () => {
  /** Says what is true when it is asked, however late it answers. */
  const answer = async (message: { readonly type: string; readonly isOn?: boolean }) => {
    const { isBroken } = background;
    if (message.type === 'packs') background.asked += 1;
    else if (isBroken) return { ok: false, reason: 'No receiver.' };
    if (message.isOn !== undefined) background.isOn = message.isOn;
    const value = message.type === 'packs' ? [{ id: 'zembla', title: 'Zembla', isOn: background.isOn }] : null;
    if (background.isHolding) {
      const holding = Promise.withResolvers<void>();
      background.held.push(holding);
      await holding.promise;
    }
    return isBroken ? { ok: false, reason: 'No receiver.' } : { ok: true, value };
  };
  return { ask: answer, send: answer };
});
const { usePacksInUse } = await import('../../../entrypoints/options/use-packs-in-use.ts');

beforeEach(() => Object.assign(background, { isOn: true, held: [], isHolding: false, isBroken: false, asked: 0 }));

/** Shows the packs; gives whether the only one is on, as it was shown one time after the other. */
async function follow(fail = vi.fn()) {
  const seen: (boolean | undefined)[] = [];
  const now = {} as ReturnType<typeof usePacksInUse>;
  function Probe() {
    Object.assign(now, usePacksInUse(fail));
    const isOn = now.packs?.[0]?.isOn;
    if (seen.at(-1) !== isOn) seen.push(isOn);
    return null;
  }
  onTestFinished(cleanup);
  render(<Probe />);
  await now.read();
  await waitFor(() => expect(seen).toEqual([true]));
  return { seen, now, fail };
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

it('shows two choices one after the other, and neither again when the first is stored', async () => {
  const { seen, now } = await follow();
  background.isHolding = true;
  const off = now.switchPack('zembla', false);
  await waitFor(() => expect(seen).toEqual([true, false]));
  const on = now.switchPack('zembla', true);
  await waitFor(() => expect(seen).toEqual([true, false, true]));
  const [first, second] = background.held;
  background.isHolding = false;
  first?.resolve();
  await off;
  second?.resolve();
  await on;
  await waitFor(() => expect(background.asked).toBe(2));
  expect(seen).toEqual([true, false, true]);
});

it.each(['one choice is', 'two choices are'])(
  'shows it as it was where %s not stored, and says so',
  async (choices) => {
    const complain = vi.spyOn(console, 'error').mockReturnValue();
    onTestFinished(() => complain.mockRestore());
    const { seen, now, fail } = await follow();
    background.isBroken = true;
    const off = expect(now.switchPack('zembla', false)).rejects.toThrow();
    const on = choices === 'one choice is' || expect(now.switchPack('zembla', true)).rejects.toThrow();
    await Promise.all([off, on]);
    await waitFor(() => expect(complain).toHaveBeenCalledOnce());
    expect(fail).not.toHaveBeenCalled();
    expect(now.packs?.[0]?.isOn).toBe(true);
    expect(seen.at(-1)).toBe(true);
  },
);

it('reads again after a choice what was asked for before it', async () => {
  const { seen, now } = await follow();
  background.isHolding = true;
  const before = now.read();
  const switching = now.switchPack('zembla', false);
  const [asked, switched] = background.held;
  background.isHolding = false;
  switched?.resolve();
  await switching;
  await waitFor(() => expect(background.asked).toBe(3));
  asked?.resolve();
  await before;
  expect(seen).toEqual([true, false]);
});

it('does not tell of a question without an answer after which another was asked', async () => {
  const { seen, now, fail } = await follow();
  background.isHolding = true;
  background.isBroken = true;
  const first = now.read();
  background.isBroken = false;
  background.isOn = false;
  const second = now.read();
  const [early, late] = background.held;
  late?.resolve();
  await second;
  early?.resolve();
  await first;
  await waitFor(() => expect(seen).toEqual([true, false]));
  expect(fail).not.toHaveBeenCalled();
});

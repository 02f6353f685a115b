import { beforeEach, expect, it, vi } from 'vitest';
import { PackPartMissing } from '../../../utils/browser/storage/pack-store.ts';
import en from '../../../utils/core/i18n/en.json' with { type: 'json' };

const pack = vi.hoisted(() => ({ before: vi.fn(), send: vi.fn() }));
vi.mock('../../../entrypoints/register/keep-register.ts', () => ({ packBefore: pack.before }));
vi.mock('../../../utils/browser/messages/send.ts', () => ({ send: pack.send }));
const { removePack } = await import('../../../entrypoints/register/remove-pack.ts');

const translate = (key: string, values: readonly string[] = []) => [key, ...values].join(' ');
const BEFORE = { kind: 'own', id: 'harbour' };

beforeEach(() => {
  pack.before.mockReset().mockResolvedValue(BEFORE);
  pack.send.mockReset().mockResolvedValue({ ok: true, value: true });
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

it('removes a pack, and gives what puts it back', async () => {
  expect(await removePack('harbour', 'Harbour schools', translate)).toEqual({
    before: BEFORE,
    words: 'options.packs.removed Harbour schools',
  });
  expect(pack.send).toHaveBeenCalledWith({ type: 'remove-pack', id: 'harbour' });
});

it('removes a pack that cannot be read, and says that it cannot be put back, and why', async () => {
  pack.before.mockRejectedValue(new PackPartMissing('There is no page 3.'));
  const { before, words } = await removePack('harbour', 'Harbour schools', translate);
  expect(before).toBeNull();
  expect(words).toMatch(
    /^options\.packs\.removed Harbour schools .*failure\.what\.notForUndo failure\.reasons\.dataUnavailable$/,
  );
  expect(en.failure.what.notForUndo).toMatch(/cannot be put back/);
});

it('fails where the pack is not removed', async () => {
  pack.send.mockResolvedValue({ ok: false, reason: 'unreachable' });
  await expect(removePack('harbour', 'Harbour schools', translate)).rejects.toThrow('unreachable');
});

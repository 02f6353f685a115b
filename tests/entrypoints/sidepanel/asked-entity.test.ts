import { expect, it, vi } from 'vitest';
import type { EntityId } from '../../../utils/core/pack/types.ts';

const session = vi.hoisted(() => ({ kept: {} as Record<string, unknown> }));
vi.mock('../../../utils/browser/platform/extension.ts', () => ({
  extension: {
    storage: {
      session: {
        get: async () => session.kept,
        set: async (items: object) => Object.assign(session.kept, items),
      },
    },
  },
}));

const { askPanelFor, takeAskedEntity } = await import('../../../entrypoints/sidepanel/asked-entity.ts');

it('gives an entity once, and only to the panel beside the tab in which it was asked for', async () => {
  await askPanelFor('unesco' as EntityId, 7);
  expect(await takeAskedEntity(8)).toBeNull();
  expect(await takeAskedEntity(7)).toBe('unesco');
  expect(await takeAskedEntity(7)).toBeNull();
});

import { changeSettings } from '../../utils/browser/storage/settings-store.ts';
import type { RegisterPackDocument } from '../../utils/core/register/packing/make-pack.ts';

/**
 * The institution that keeps the first register is the reader's own, unless the reader named another one. Gives its id
 * where it was named now, so that this can be taken back.
 */
export async function nameHome({ id, agreements }: RegisterPackDocument, name: string): Promise<string | null> {
  const [party] = agreements[0]?.parties ?? [];
  if (party === undefined) return null;
  const own = typeof party === 'string' ? `${id}:${party}` : party.id;
  let named: string | null = null;
  await changeSettings((settings) => {
    if (settings.home) return settings;
    named = own;
    return { ...settings, home: { id: own, name } };
  });
  return named;
}

/** Takes that name back. */
export const unnameHome = (id: string) =>
  changeSettings((settings) => (settings.home?.id === id ? { ...settings, home: null } : settings));

import { useEffect, useRef } from 'preact/hooks';
import { handleMessages } from '../../utils/browser/messages/handle-messages.ts';
import type { EntityId } from '../../utils/core/pack/types.ts';
import { takeAskedEntity } from './asked-entity.ts';

/** Opens the entity for which a card of the tab asked, now and later; `null` until the page of the tab is known. */
export function useAskedEntity(tab: number | null, open: (entity: EntityId) => void): void {
  const latest = useRef(open);
  latest.current = open;
  useEffect(() => {
    if (tab === null) return;
    const life = new AbortController();
    const take = async (): Promise<true> => {
      // Where it cannot be read, the panel shows the page, as where nothing was asked for.
      const entity = await takeAskedEntity(tab).catch(() => null);
      if (entity !== null && !life.signal.aborted) latest.current(entity);
      return true;
    };
    take().catch(console.error);
    handleMessages({ 'show-in-panel': take }, life.signal);
    return () => life.abort();
  }, [tab]);
}

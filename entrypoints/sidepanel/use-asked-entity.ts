import { useEffect, useRef } from 'preact/hooks';
import { handleMessages } from '../../utils/browser/messages/handle-messages.ts';
import type { EntityId } from '../../utils/core/pack/types.ts';
import { takeAskedEntity } from './asked-entity.ts';

/** Opens the entity for which a card asked, now and later; `isReady`: the page that it is shown for is known. */
export function useAskedEntity(isReady: boolean, open: (entity: EntityId) => void): void {
  const latest = useRef(open);
  latest.current = open;
  useEffect(() => {
    if (!isReady) return;
    const life = new AbortController();
    const take = () =>
      takeAskedEntity().then(
        (entity) => entity !== null && !life.signal.aborted && latest.current(entity),
        console.error,
      );
    void take();
    const answer = () => {
      void take();
      return true as const;
    };
    handleMessages({ 'show-in-panel': answer }, life.signal);
    return () => life.abort();
  }, [isReady]);
}

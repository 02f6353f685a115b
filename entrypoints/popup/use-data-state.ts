import { useEffect, useState } from 'preact/hooks';
import type { DataState } from '../../utils/browser/messages/extension-page-to-background.ts';
import { handleMessages } from '../../utils/browser/messages/handle-messages.ts';
import { ask } from '../../utils/browser/messages/send.ts';
import { onTornLog } from '../../utils/browser/storage/storage-log.ts';

const ALL_THERE: DataState = { isReduced: false, damaged: [] };

/**
 * Whether packs of the reader are not in use now. The background sends a message when they can be opened again, as on
 * every change of packs. Where the background does not answer, the view that asked it says so.
 */
export function useDataState(): DataState {
  const [state, setState] = useState(ALL_THERE);
  useEffect(() => {
    const life = new AbortController();
    const { signal } = life;
    /** As far as this page was told. */
    let areAllThere = true;
    const read = async (): Promise<void> => {
      const answer = await ask({ type: 'data-state' });
      if (signal.aborted) return;
      areAllThere = answer.ok && !answer.value.isReduced && answer.value.damaged.length === 0;
      if (answer.ok) setState(answer.value);
    };
    // `ask` in it never rejects.
    const changed = () => void read();
    changed();
    // The disk is full. A database that cannot be opened any more is found torn by each question: one is enough.
    onTornLog(() => {
      if (areAllThere) changed();
    }, signal);
    // There may be room again.
    const focused = () => {
      if (!areAllThere) changed();
    };
    window.addEventListener('focus', focused, { signal });
    const answer = () => {
      changed();
      return true as const;
    };
    handleMessages({ 'settings-changed': answer, 'tab-state-changed': answer }, signal);
    return () => life.abort();
  }, []);
  return state;
}

import { useEffect, useState } from 'preact/hooks';
import type { DataState } from '../../utils/browser/messages/extension-page-to-background.ts';
import { handleMessages } from '../../utils/browser/messages/handle-messages.ts';
import { ask } from '../../utils/browser/messages/send.ts';

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
    const read = async (): Promise<void> => {
      const answer = await ask({ type: 'data-state' });
      if (answer.ok && !signal.aborted) setState(answer.value);
    };
    // `ask` in it never rejects.
    const changed = () => void read();
    changed();
    // The disk may have filled meanwhile.
    window.addEventListener('focus', changed, { signal });
    const answer = () => {
      changed();
      return true as const;
    };
    handleMessages({ 'settings-changed': answer, 'tab-state-changed': answer }, signal);
    return () => life.abort();
  }, []);
  return state;
}

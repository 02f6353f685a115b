import { useEffect, useState } from 'preact/hooks';
import { handleMessages } from '../../utils/browser/messages/handle-messages.ts';
import { send } from '../../utils/browser/messages/send.ts';

/**
 * True where the reader's packs cannot be opened now. The background sends a message when they can be opened again, as
 * on every change of packs. Where the background does not answer, the view that asked it says so.
 */
export function useReducedData(): boolean {
  const [isReduced, setReduced] = useState(false);
  useEffect(() => {
    const life = new AbortController();
    const { signal } = life;
    const ask = async (): Promise<void> => {
      const answer = await send({ type: 'data-state' });
      if (answer.ok && !signal.aborted) setReduced(answer.value.isReduced);
    };
    // `send` never rejects.
    const changed = () => void ask();
    changed();
    const answer = () => {
      changed();
      return true as const;
    };
    handleMessages({ 'settings-changed': answer, 'tab-state-changed': answer }, signal);
    return () => life.abort();
  }, []);
  return isReduced;
}

import { useEffect, useState } from 'preact/hooks';
import { handleMessages } from '../../utils/browser/messages/handle-messages.ts';
import { send } from '../../utils/browser/messages/send.ts';

/**
 * True where packs of the reader's own cannot be opened now. The background says when they can again, as it says of
 * every change of packs; a background that does not answer is said elsewhere, by what was asked of it.
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

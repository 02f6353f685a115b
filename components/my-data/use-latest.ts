import { useEffect, useRef, useState } from 'preact/hooks';

interface Answered<Question, Reply> {
  readonly question: Question;
  readonly reply: Reply;
}

/**
 * The reply to a question, with the question that it is of: the last one stays until the next comes. One question is
 * asked at a time; of those that come meanwhile, the last. `question` is another object where it is to be asked anew.
 */
export function useLatest<Question extends object, Reply>(
  question: Question,
  ask: (question: Question) => Promise<Reply>,
): { readonly answered: Answered<Question, Reply> | null; readonly error: unknown; readonly isWaiting: boolean } {
  const [state, setState] = useState<{ readonly answered: Answered<Question, Reply> | null; readonly error: unknown }>({
    answered: null,
    error: null,
  });
  const next = useRef<{ readonly question: Question; readonly ask: typeof ask } | null>(null);
  const isAsking = useRef(false);
  const isGone = useRef(false);
  useEffect(
    () => () => {
      isGone.current = true;
    },
    [],
  );
  useEffect(() => {
    next.current = { question, ask };
    const askAll = async (): Promise<void> => {
      isAsking.current = true;
      for (let one = next.current; one && !isGone.current; one = next.current) {
        next.current = null;
        try {
          const reply = await one.ask(one.question);
          if (!isGone.current) setState({ answered: { question: one.question, reply }, error: null });
        } catch (error) {
          console.error(error);
          if (!isGone.current) setState(({ answered }) => ({ answered, error: error ?? new Error() }));
        }
      }
      isAsking.current = false;
    };
    // `askAll` never rejects.
    if (!isAsking.current) void askAll();
  }, [question, ask]);
  return { ...state, isWaiting: state.error === null && state.answered?.question !== question };
}

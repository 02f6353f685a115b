import { useState } from 'preact/hooks';
import { useLanguage } from '../../components/language/language.tsx';
import type { PastChange } from '../../components/my-data/my-data-page.tsx';
import { describeFailure } from '../../utils/core/i18n/describe-failure.ts';
import { describeChange } from '../../utils/core/own-data/describe-change.ts';
import type { EditedList } from '../../utils/core/own-data/form/fields.ts';
import type { OwnChange, OwnRow } from '../../utils/core/own-data/types.ts';
import type { ChangeReply } from '../own-data/contract.ts';
import { describeRefusal } from './describe-refusal.ts';
import type { OpenedFile } from './open-saved-file.ts';
import { type OwnDataWorker, WorkerEnded } from './own-data-worker.ts';
import { announceOwnChange, prepareOwnData } from './prepare-own-data.ts';

interface Done {
  readonly words: string;
  /** What takes it back; null where it cannot be. */
  readonly change: PastChange | null;
}

interface ChangeOptions {
  readonly worker: OwnDataWorker;
  /** `isPreparing`: pages use it in a moment. */
  readonly readAgain: (isPreparing?: boolean) => Promise<void>;
}

/** Changes own data, has pages use it, and says what was done last. */
export function useChanges({ worker, readAgain }: ChangeOptions) {
  const { translate, locale } = useLanguage();
  const [done, setDone] = useState<Done | null>(null);

  /** Own data is stored by now: what fails here, the page says by comparing revisions. */
  const takeUp = async (rows: number): Promise<void> => {
    // Not waited for, since the page may be closed in a moment; it never rejects.
    void announceOwnChange();
    // It never rejects.
    void readAgain(true);
    try {
      await prepareOwnData(locale, rows);
    } catch (error) {
      console.error(error);
      await readAgain();
    }
  };
  /** Says what a change did, in other words where `said` has some; gives why it was refused, or null. */
  const settle = ({ outcome, change, rows }: ChangeReply, said?: string): string | null => {
    if (outcome.kind === 'changed') {
      const words = change ? describeChange(change, translate) : '';
      setDone({ words: said ?? words, change: { pack: outcome.pack, revision: outcome.revision, words } });
      // It never rejects.
      void takeUp(rows);
    } else if (said !== undefined) setDone({ words: said, change: null });
    return describeRefusal(outcome, translate);
  };
  /** What to say where a change was asked for and not answered: it may be stored. Otherwise throws the error. */
  const unsure = (error: unknown): string => {
    if (!(error instanceof WorkerEnded)) throw error;
    console.error(error);
    // It never rejects.
    void readAgain();
    return describeFailure('failure.what.ownDataUnsure', error, translate);
  };
  const making = async (reply: Promise<ChangeReply>): Promise<string | null> => {
    try {
      return await reply.then((answer) => settle(answer), unsure);
    } catch (error) {
      console.error(error);
      return describeFailure('failure.what.ownData', error, translate);
    }
  };

  return {
    done,
    say: (words: string) => setDone({ words, change: null }),
    takeUp,
    /** Says what became of a saved file, and has pages use what it changed; `rows` are those of all own data. */
    opened: async ({ words, reply, isChanged }: OpenedFile, rows: number): Promise<void> => {
      if (reply) settle(reply, words);
      else setDone({ words, change: null });
      // `settle` takes a change up; what was put back, and then refused the file, is to be used as well.
      if (reply?.outcome.kind !== 'changed') await (isChanged ? takeUp(rows) : readAgain());
    },
    change: (pack: string | null, change: OwnChange) => making(worker.ask('change', { pack, change })),
    remove: (pack: string, list: EditedList, row: OwnRow) => making(worker.ask('remove', { pack, list, row })),
    /** Rejects where it cannot be stored. */
    undo: async ({ pack, revision, words }: PastChange): Promise<void> => {
      const answer = await worker.ask('undo', { pack, revision }).catch(unsure);
      if (typeof answer === 'string') return setDone({ words: answer, change: null });
      const { outcome, rows } = answer;
      if (outcome.kind === 'changed') {
        setDone({ words: translate('myData.undone', [words]), change: null });
        // It never rejects.
        void takeUp(rows);
        return;
      }
      const isChanged = outcome.kind === 'refused' && outcome.refusal.kind === 'changed-elsewhere';
      setDone({
        words: isChanged ? translate('myData.refused.undo') : (describeRefusal(outcome, translate) ?? ''),
        change: null,
      });
    },
  };
}

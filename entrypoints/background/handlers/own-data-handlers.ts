import type { ChangeOutcome } from '../../../utils/browser/messages/extension-page-to-background.ts';
import type { Handlers } from '../../../utils/browser/messages/handle-messages.ts';
import { send } from '../../../utils/browser/messages/send.ts';
import { setOwnPackRemoved, whilePreparing, withOwnDataLocked } from '../../../utils/browser/storage/own-data-store.ts';
import { storedPacks } from '../../../utils/browser/storage/pack-store.ts';
import { forgetAnswers } from '../../register/remembered-answers.ts';
import { changeOwnData, forgetOwnData, undoOwnChange } from '../packs/own-packs.ts';
import { packsChanged } from '../packs/packs-changed.ts';
import { upToDatePacks } from '../packs/renew-packs.ts';
import { orNotKept } from './or-not-kept.ts';

let preparing: Promise<void> | null = null;
let isMore = false;

/** Has own data used as it is stored now; changes that come in meanwhile are taken in together. Never rejects. */
function prepare(): Promise<void> {
  isMore = true;
  preparing ??= (async () => {
    while (isMore) {
      isMore = false;
      try {
        const before = await generations();
        const { isPreparedElsewhere } = await upToDatePacks();
        // Whoever prepares it may be closed before it is done.
        if (isPreparedElsewhere) {
          await whilePreparing(async () => undefined);
          isMore = true;
        }
        if ((await generations()) !== before) await packsChanged();
      } catch (error) {
        // The data itself is safe; "My data" compares revisions and says that it is not in use yet.
        console.error(error);
      }
    }
    preparing = null;
    // Nobody listens where no page of the extension is open.
    await send({ type: 'own-data-changed', isPrepared: true });
  })();
  return preparing;
}

const generations = async (): Promise<string> => (await storedPacks()).map(({ generation }) => generation).join(' ');

/** Stores a change before it answers; preparing the pack for the pages goes on after that. */
async function storedAndAnnounced(change: () => Promise<ChangeOutcome>): Promise<ChangeOutcome> {
  const outcome = await orNotKept(change);
  if (outcome.kind === 'changed') await announce();
  return outcome;
}

async function announce(): Promise<void> {
  await send({ type: 'own-data-changed', isPrepared: false });
  // `prepare` never rejects.
  void prepare();
}

/** Answers the pages that edit own data. */
export const ownDataHandlers: Handlers = {
  'change-own-data': ({ pack, change }) => storedAndAnnounced(() => changeOwnData(pack, change)),
  'undo-own-change': ({ pack, revision }) => storedAndAnnounced(() => undoOwnChange(pack, revision)),
  'restore-own-pack': async ({ pack }) => {
    await orNotKept(() => withOwnDataLocked(() => setOwnPackRemoved(pack, null)));
    await announce();
    return true as const;
  },
  'delete-own-pack': async ({ pack }) => {
    await orNotKept(() => forgetOwnData(pack));
    // What was answered about its partners names them as well; a failure keeps nothing of the data itself.
    await forgetAnswers(pack).catch(console.error);
    await packsChanged();
    await announce();
    return true as const;
  },
  'prepare-own-data': async () => {
    await prepare();
    return true as const;
  },
};

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ACCEPT, type ImportEvent, type ImportRequest, type ImportReview } from './contract.ts';
import { takeIn } from './take-in.ts';

const say = (event: ImportEvent): void => postMessage(event);

const start = async (request: ImportRequest): Promise<void> => {
  const accepted = async (review: ImportReview): Promise<void> => {
    const answer = new Promise<void>((resolve) => {
      addEventListener('message', ({ data }) => data === ACCEPT && resolve(), { once: true });
    });
    say({ kind: 'review', ...review });
    await answer;
  };
  say(await takeIn(request, (progress) => say({ kind: 'progress', ...progress }), accepted));
};

/**
 * A worker of the options page, so that the page can be used while a file is read. It has no extension API, and needs
 * none: it shares the database.
 */
export default defineUnlistedScript(() => {
  addEventListener(
    'message',
    ({ data }: MessageEvent<ImportRequest>) => {
      // `takeIn` never rejects.
      void start(data);
    },
    // One file is all that a worker takes in.
    { once: true },
  );
});

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ImportEvent, ImportRequest } from './contract.ts';
import { takeIn } from './take-in.ts';

const say = (event: ImportEvent): void => postMessage(event);

const start = async (request: ImportRequest): Promise<void> => {
  say(await takeIn(request, (progress) => say({ kind: 'progress', ...progress })));
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

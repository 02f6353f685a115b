import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PROGRAM_SIGNAL } from '../../utils/browser/platform/program-signal.ts';
import { ACCEPT, type ImportEvent, type ImportRequest, type ImportReview } from './contract.ts';
import type { PrepareOwnEvent, PrepareOwnRequest } from './prepare-contract.ts';
import { prepareOwn } from './prepare-own.ts';
import { takeIn } from './take-in.ts';
import { Versions } from './versions.ts';
import type { VersionsEvent, VersionsRequest } from './versions-contract.ts';

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

const prepare = async (request: PrepareOwnRequest): Promise<void> => {
  postMessage((await prepareOwn(request)) satisfies PrepareOwnEvent);
};

const versions = new Versions((event: VersionsEvent) => postMessage(event));

/**
 * A worker of the pages that take files in, so that they can be used meanwhile: it takes in one file as a pack,
 * compares a newer file of a register and makes what is accepted of it a change of own data, or prepares own data for
 * pages. It has no extension API, and needs none: it shares the database.
 */
export default defineUnlistedScript(() => {
  addEventListener(
    'message',
    ({ data }: MessageEvent<ImportRequest | VersionsRequest | PrepareOwnRequest | typeof ACCEPT>) => {
      // What is accepted is waited for where it is asked.
      if (data === ACCEPT) return;
      // None of them rejects.
      void (!('kind' in data) ? start(data) : data.kind === 'prepare-own' ? prepare(data) : versions.answer(data));
    },
    { signal: PROGRAM_SIGNAL },
  );
});

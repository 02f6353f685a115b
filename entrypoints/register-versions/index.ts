import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { VersionsEvent, VersionsRequest } from './contract.ts';
import { Versions } from './versions.ts';

/**
 * A worker of the page that brings registers in: comparing and accepting 50,000 rows would stop the page for a second.
 * It has no extension API, and needs none: it shares the database.
 */
export default defineUnlistedScript(() => {
  const versions = new Versions((event: VersionsEvent) => postMessage(event));
  addEventListener('message', ({ data }: MessageEvent<VersionsRequest>) => {
    // `answer` never rejects.
    void versions.answer(data);
  });
});

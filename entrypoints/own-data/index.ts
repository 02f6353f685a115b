import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { OwnDataQuestion } from './contract.ts';
import { OwnDataService } from './own-data-service.ts';

/**
 * A worker of the page "My data", which holds own data for it: the page has the rows in view alone, so that 50,000 of them
 * do not stop it. It has no extension API, and needs none: it shares the database.
 */
export default defineUnlistedScript(() => {
  let service: OwnDataService | null = null;
  // The page ends the worker, and its listener with it.
  const { signal } = new AbortController();
  addEventListener(
    'message',
    async ({ data }: MessageEvent<OwnDataQuestion>) => {
      service ??= new OwnDataService(data.language);
      // Never rejects: what fails is answered.
      postMessage(await service.answer(data));
    },
    { signal },
  );
});

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PROGRAM_SIGNAL } from '../../utils/browser/platform/program-signal.ts';
import type { OwnDataQuestion } from './contract.ts';
import { OwnDataService } from './own-data-service.ts';

/**
 * A worker of the page "My data", which holds own data for it: the page has the rows in view alone, so that 50,000 of
 * them do not stop it. It has no extension API, and needs none: it shares the database.
 */
export default defineUnlistedScript(() => {
  let service: OwnDataService | null = null;
  addEventListener(
    'message',
    async ({ data }: MessageEvent<OwnDataQuestion>) => {
      service ??= new OwnDataService(data.language);
      // Never rejects: what fails is answered.
      postMessage(await service.answer(data));
    },
    { signal: PROGRAM_SIGNAL },
  );
});

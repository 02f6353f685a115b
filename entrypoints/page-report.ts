import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { makeReport } from '../utils/dom/page-report/make-report.ts';
import { reportSocket } from '../utils/dom/page-report/report-seam.ts';

const day = 86_400_000;

export default defineUnlistedScript(() => {
  reportSocket.offered()?.((source) => makeReport(source, Math.floor(Date.now() / day)));
});

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { localDay } from '../utils/core/dates/read-date.ts';
import { makeReport } from '../utils/dom/page-report/make-report.ts';
import { reportSocket } from '../utils/dom/page-report/report-seam.ts';

export default defineUnlistedScript(() => {
  reportSocket.offered()?.((source) => makeReport(source, localDay(new Date())));
});

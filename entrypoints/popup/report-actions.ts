import type { ReportActions } from '../../components/reports/types.ts';
import { findEntity } from './find-entity.ts';

/** What popup, side panel and pages of the extension do with the reports of a page. */
export const reportActions: ReportActions = {
  find: findEntity,
  keep: () => Promise.reject(new Error('not-kept')),
  undo: () => Promise.reject(new Error('not-kept')),
};

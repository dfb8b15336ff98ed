/** The view of the definitions. */
export const loadSettingsView = () =>
  import(/* webpackChunkName: "settings-view" */ '../settings/SettingsView');

/** The view that audits a finished report, and the audit itself. */
export const loadAuditView = () =>
  import(/* webpackChunkName: "audit-view" */ '../audit/AuditView');

/** The view where a report's text is written. */
export const loadReportTextView = () =>
  import(/* webpackChunkName: "report-text-view" */ '../reportText/ReportTextView');

/** Updating a report, undoing, and the notice that leads there. */
export const loadUpdateView = () =>
  import(/* webpackChunkName: "update-view" */ '../update/UpdateView');
export const loadUndoPanel = () =>
  import(/* webpackChunkName: "undo-panel" */ '../update/UndoPanel');
export const loadUpdateBanner = () =>
  import(/* webpackChunkName: "update-banner" */ '../update/UpdateBanner');

/** The view that creates a participant list. */
export const loadNewListView = () =>
  import(/* webpackChunkName: "new-list-view" */ '../newList/NewListView');

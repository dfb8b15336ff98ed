/** The view of the definitions. */
export const loadSettingsView = () =>
  import(/* webpackChunkName: "settings-view" */ '../settings/SettingsView');

/** The view that audits a finished report, and the audit itself. */
export const loadAuditView = () =>
  import(/* webpackChunkName: "audit-view" */ '../audit/AuditView');

/** The view that creates a participant list. */
export const loadNewListView = () =>
  import(/* webpackChunkName: "new-list-view" */ '../newList/NewListView');

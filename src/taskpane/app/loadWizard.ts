/** The wizard and all that it computes with, fetched while the start screen stands. */
export const loadWizard = () => import(/* webpackChunkName: "wizard" */ '../wizard/Wizard');

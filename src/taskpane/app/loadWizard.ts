/** The wizard and all that it computes with, fetched while the start screen stands. */
export function loadWizard(): Promise<typeof import('../wizard/Wizard')> {
  return import(/* webpackChunkName: "wizard" */ '../wizard/Wizard');
}

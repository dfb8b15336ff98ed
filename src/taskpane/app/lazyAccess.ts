import type { WorkbookAccess } from '../../excel/workbookAccess';

/** A way to the workbook whose code is fetched in the background, so that the start screen need not wait for it. */
export function lazyAccess(access: () => Promise<WorkbookAccess>): WorkbookAccess {
  return {
    findEarlierWork: async () => (await access()).findEarlierWork(),
    open: async (following) => (await access()).open(following),
    insert: async (plan, following) => (await access()).insert(plan, following),
    clearUnfinished: async () => (await access()).clearUnfinished(),
    goTo: async (cell) => (await access()).goTo(cell),
    readDefinitions: async () => (await access()).readDefinitions(),
    saveDefinitions: async (definitions) => (await access()).saveDefinitions(definitions),
    saveIgnored: async (ignored) => (await access()).saveIgnored(ignored),
    recalculate: async () => (await access()).recalculate(),
    insertFormula: async (insertion) => (await access()).insertFormula(insertion),
    createList: async (list) => (await access()).createList(list),
    updates: async () => (await access()).updates(),
    audit: async () => (await access()).audit(),
    reportText: async () => (await access()).reportText(),
  };
}

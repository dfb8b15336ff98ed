/** @jest-environment jsdom */

import { act, screen } from '@testing-library/react';
import { yearPeriod } from '../../../src/definitions/period';
import { ExcelError } from '../../../src/excel/excelError';
import type { Following } from '../../../src/excel/runInSteps';
import type { ReportChanges, Step, UpdateAccess } from '../../../src/excel/update/updateAccess';
import type { InsertProgress } from '../../../src/excel/workbookAccess';
import { sv } from '../../../src/texts/sv';
import { update as t } from '../../../src/texts/sv/update';
import { printShown } from '../../../src/taskpane/update/printShown';
import { reportPlan } from '../../support/reportPlan';
import { fakeAccess, teamWorkbook, type FakeAccess } from '../fakeAccess';
import { headingText, paneText, press, renderPane, settle, tick, walkTo } from '../renderPane';

const CHANGES: ReportChanges = {
  kind: 'report',
  sheet: 'Resultat 2018',
  upToDate: false,
  cells: [
    {
      table: 'Deltagarresultat',
      row: 'Totalt',
      column: 'Avslut',
      cell: { sheet: 'Resultat 2018', row: 12, column: 3 },
      before: 1500,
      after: 0.5,
      numberFormat: '#,##0.0',
    },
  ],
  textCount: 2,
  overtyped: [
    {
      id: 'result:3:4',
      table: 'Deltagarresultat',
      row: 'Män',
      column: 'Arbete',
      cell: { sheet: 'Resultat 2018', row: 10, column: 4 },
      before: 99,
      after: 5,
      numberFormat: '#,##0',
    },
  ],
  participants: { changed: 1, added: 2, removed: 0 },
  period: { before: yearPeriod(2018), after: yearPeriod(2019) },
  definitions: null,
  obstacles: [],
};

interface Asked {
  readonly updates: UpdateAccess;
  readonly overwritten: (readonly string[])[];
  readonly undone: boolean[];
}

function fakeUpdates(fields: Partial<UpdateAccess> = {}): Asked {
  const overwritten: (readonly string[])[] = [];
  const undone: boolean[] = [];
  let steps: { undo: Step | null; redo: Step | null } = {
    undo: { kind: 'insertion', sheet: 'Resultat 2018' },
    redo: null,
  };
  return {
    overwritten,
    undone,
    updates: {
      findChanges: () => Promise.resolve(CHANGES),
      watch: () => Promise.resolve(() => undefined),
      update: (overwrite) => {
        overwritten.push(overwrite);
        steps = { ...steps, undo: { kind: 'update', sheet: 'Resultat 2018' } };
        return Promise.resolve({ sheet: 'Resultat 2018', writtenCells: 7 });
      },
      steps: () => steps,
      undo: (force) => {
        undone.push(force);
        const step: Step = steps.undo ?? { kind: 'insertion', sheet: 'Resultat 2018' };
        steps = { undo: null, redo: step };
        return Promise.resolve({ kind: 'done', step, rowsCameBack: true });
      },
      redo: () => {
        const step: Step = steps.redo ?? { kind: 'insertion', sheet: 'Resultat 2018' };
        steps = { undo: step, redo: null };
        return Promise.resolve({ kind: 'done', step, rowsCameBack: false });
      },
      ...fields,
    },
  };
}

async function openView(asked: Asked): Promise<FakeAccess> {
  const access = fakeAccess({
    ...teamWorkbook(),
    saved: reportPlan([]).choices,
    updates: asked.updates,
  });
  await renderPane(access);
  await screen.findByText(t.bannerTitle);
  await press(t.bannerOpen);
  await settle();
  return access;
}

test('the start screen says that the source has changed, and leads to old and new figures', async () => {
  await openView(fakeUpdates());
  expect(headingText()).toBe(t.heading);
  const row = screen.getByRole('row', { name: /Totalt, Avslut/ });
  expect(row.textContent?.replaceAll('\u00a0', ' ')).toBe('Totalt, Avslut1 500,00,5');
  expect(paneText()).toContain('1 ändrad, 2 nya');
  expect(paneText()).toContain('Helår 2018');
});

test('a figure that reads the same before and after is not listed', async () => {
  const [cell] = CHANGES.cells;
  if (cell === undefined) throw new Error('nothing changes');
  const rate = { ...cell, numberFormat: '+0 %;-0 %;0 %', before: 0.079 };
  await openView(
    fakeUpdates({
      findChanges: () =>
        Promise.resolve({
          ...CHANGES,
          cells: [
            { ...rate, row: 'Män', after: 0.081 },
            { ...rate, row: 'Kvinnor', after: 0.086 },
          ],
        }),
    }),
  );
  expect(screen.queryByRole('row', { name: /Män/ })).toBeNull();
  expect(screen.getByRole('row', { name: /Kvinnor/ }).textContent).toContain('+9');
});

test('one press updates, and leaves the user’s own cells alone unless they are ticked', async () => {
  const asked = fakeUpdates();
  await openView(asked);
  await press(t.press);
  expect(asked.overwritten).toEqual([[]]);
  expect(paneText()).toContain(t.doneTitle('Resultat 2018'));
});

test('a ticked cell is overwritten', async () => {
  const asked = fakeUpdates();
  await openView(asked);
  await tick(/skriv över ”99” med ”5”/);
  await press(t.press);
  expect(asked.overwritten).toEqual([['result:3:4']]);
});

test('an update can be undone and done again, and the pane says for how long', async () => {
  await openView(fakeUpdates());
  await press(t.press);
  await settle();
  expect(paneText()).toContain(t.undo.memory);
  await press(t.undo.update);
  expect(paneText()).toContain(t.undo.undoneUpdate('Resultat 2018'));
  expect(paneText()).not.toContain(t.doneTitle('Resultat 2018'));
  await press(t.undo.redo);
  expect(paneText()).toContain(t.undo.redoneUpdate('Resultat 2018'));
});

test('an update that fails says why and can be tried again', async () => {
  const asked = fakeUpdates({
    update: () => Promise.reject(new ExcelError('updateNotVerified', 'Resultat 2018!D13')),
  });
  await openView(asked);
  await press(t.press);
  expect(paneText()).toContain(t.updateFailed);
  expect(paneText()).toContain('Resultat 2018!D13');
});

test('an update tells how far it has come, and can be broken off and made again', async () => {
  const told: Following<InsertProgress>[] = [];
  const asked = fakeUpdates({
    update: (_overwrite, following = {}) => {
      told.push(following);
      return new Promise((_resolve, reject) => {
        following.signal?.addEventListener('abort', () => {
          setTimeout(() => reject(new ExcelError('cancelled', '')));
        });
      });
    },
  });
  await openView(asked);
  await press(t.press);
  act(() => told[0]?.onProgress?.({ share: 0.4, cancellable: true }));
  expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('40');
  act(() => screen.getByRole('button', { name: sv.pane.cancel }).click());
  expect(paneText()).toContain(t.cancelling);
  await settle();
  await settle();
  expect(paneText()).toContain(sv.errors.cancelled());
  expect(screen.queryByRole('progressbar')).toBeNull();
  await press(t.press);
  expect(told).toHaveLength(2);
  act(() => told[1]?.onProgress?.({ share: 0.95, cancellable: false }));
  expect(screen.queryByRole('button', { name: sv.pane.cancel })).toBeNull();
});

test('a comparison that is broken off leaves the view, and is told', async () => {
  const signals: (AbortSignal | undefined)[] = [];
  const asked = fakeUpdates({
    findChanges: (following = {}) => {
      signals.push(following.signal);
      return new Promise(() => following.onProgress?.({ rowsRead: 1, rowsInAll: 4, share: 0.25 }));
    },
  });
  await renderPane(fakeAccess({ saved: reportPlan([]).choices, updates: asked.updates }));
  await settle();
  await press(sv.pane.start.update);
  await settle();
  expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('25');
  await press(sv.pane.cancel);
  expect(headingText()).toBe(sv.pane.start.heading);
  // Of the start screen's own comparison, and of the view's.
  expect(signals[1]?.aborted).toBe(true);
});

test('where the report cannot be updated the view says why and what to do', async () => {
  await openView(
    fakeUpdates({
      findChanges: () =>
        Promise.resolve({
          ...CHANGES,
          obstacles: [{ kind: 'inTheWay', subject: 'Resultat 2018!H14' }],
        }),
    }),
  );
  expect(paneText()).toContain('Resultat 2018!H14');
  expect(paneText()).toContain(t.blockedNext);
  expect(screen.queryByRole('button', { name: t.press })).toBeNull();
});

test('no banner stands where the report agrees, and the view says so', async () => {
  const asked = fakeUpdates({
    findChanges: () =>
      Promise.resolve({ ...CHANGES, upToDate: true, cells: [], overtyped: [], textCount: 0 }),
  });
  const access = fakeAccess({ saved: reportPlan([]).choices, updates: asked.updates });
  await renderPane(access);
  await settle();
  expect(screen.queryByText(t.bannerTitle)).toBeNull();
  await press(sv.pane.start.update);
  await screen.findByText(t.upToDateTitle);
});

test('an update is undone over what the user has typed since only after a question', async () => {
  const step: Step = { kind: 'update', sheet: 'Resultat 2018' };
  const cells = ['B1', 'B2', 'B3', 'B4', 'B5', 'B6'].map((cell) => `Resultat 2018!${cell}`);
  const asked: Asked = fakeUpdates({
    undo: (force) => {
      asked.undone.push(force);
      return Promise.resolve(
        force ? { kind: 'done', step, rowsCameBack: true } : { kind: 'theirs', step, cells },
      );
    },
  });
  await openView(asked);
  await press(t.press);
  await settle();
  await press(t.undo.update);
  expect(paneText()).toContain(t.undo.theirsTitle.update);
  expect(paneText()).toContain('Resultat 2018!B5 och 1 cell till');
  await press(t.undo.keep);
  expect(paneText()).not.toContain(t.undo.theirsTitle.update);
  await press(t.undo.update);
  await press(t.undo.force.update);
  expect(asked.undone).toEqual([false, false, true]);
  expect(paneText()).toContain(t.undo.rowsCameBack);
});

test('an insertion is undone on the last screen, after a question where the user has written there', async () => {
  const step: Step = { kind: 'insertion', sheet: 'Resultat 2018' };
  const asked: Asked = fakeUpdates({
    undo: (force) => {
      asked.undone.push(force);
      return Promise.resolve(
        force
          ? { kind: 'done', step, rowsCameBack: false }
          : { kind: 'theirs', step, cells: ['Resultat 2018!J2'] },
      );
    },
  });
  await renderPane(fakeAccess({ ...teamWorkbook(), updates: asked.updates }));
  await walkTo(sv.pane.review.heading);
  await press(sv.pane.review.insert);
  await screen.findByText(t.undo.heading);
  const { nextHeading, headingUndone } = sv.pane.done;
  expect(paneText().indexOf(nextHeading)).toBeLessThan(paneText().indexOf(t.undo.memory));
  expect(paneText()).toContain(nextHeading);
  await press(t.undo.insertion);
  expect(paneText()).toContain('Resultat 2018!J2');
  await press(t.undo.force.insertion);
  expect(asked.undone).toEqual([false, true]);
  expect(paneText()).toContain(t.undo.undoneInsertion('Resultat 2018'));
  expect(headingText()).toBe(headingUndone);
  expect(paneText()).not.toContain(nextHeading);
});

test.each([
  [1810, '#,##0', '1 810'],
  [0.733, '0.0 %', '73,3 %'],
  [3, '+#,##0;-#,##0;0', '+3'],
  [12.25, '', '12'],
  ['–', '0 %', '–'],
])('%s in the format "%s" is printed %s', (value, format, printed) => {
  expect(printShown(value, format, 'sv').replaceAll('\u00a0', ' ')).toBe(printed);
});

test('a list that has only been put in another order is told as that', async () => {
  const none = { changed: 0, added: 0, removed: 0 };
  const moved = {
    ...CHANGES,
    cells: [],
    overtyped: [],
    textCount: 0,
    period: null,
    participants: none,
  };
  await openView(fakeUpdates({ findChanges: () => Promise.resolve(moved) }));
  expect(paneText()).toContain(t.moved);
  expect(paneText()).toContain(t.noFigures);
});

test('figures that change are no list in another order', async () => {
  await openView(fakeUpdates());
  expect(paneText()).not.toContain(t.moved);
});

/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { PROPOSED_BUDGET } from '../../src/budget/budgetChoice';
import { keysOf } from '../../src/definitions/keysOf';
import { yearPeriod } from '../../src/definitions/period';
import { PRESETS } from '../../src/definitions/presets';
import { ExcelError } from '../../src/excel/excelError';
import type { Choices } from '../../src/excel/workbookAccess';
import { findBlocks } from '../../src/participants/findBlocks';
import { FUNCTIONS } from '../../src/functions/catalogue';
import { functions as english } from '../../src/texts/en/functions';
import { DEFAULT_DISCLOSURE } from '../../src/definitions/disclosure';
import { DEFAULT_TABLE_CHOICE } from '../../src/tables/tableChoice';
import { sv } from '../../src/texts/sv';
import { functions } from '../../src/texts/sv/functions';
import { fakeAccess, NOTHING_CHOSEN, sheet, TEAM } from './fakeAccess';
import { foldOf, openView, pressIn, unfold } from './openFunctions';
import {
  chosenOption,
  choose,
  headingText,
  paneText,
  press,
  renderPane,
  settle,
} from './renderPane';

const t = functions.view;
const { about } = functions;
const [sodraDalarna] = PRESETS;
const CHOSEN = { ...NOTHING_CHOSEN, definitions: sodraDalarna ?? null };
const UNDERSTOOD = { ...CHOSEN, outcomeWords: { Kvarnen: 'other' } } as const;

/** Nobody without a start, which a result table does not pass over. */
const READABLE = {
  sheets: [
    sheet(
      'Deltagare',
      TEAM.filter((row) => row[0] !== 5),
    ),
  ],
};
const LIST = { sheets: [sheet('Deltagare', TEAM)] };

/** The choices of a last report on 2017. */
function savedChoices(): Choices {
  const { definitions } = UNDERSTOOD;
  if (definitions === null) throw new Error('no preset');
  const blockIds = LIST.sheets.flatMap(findBlocks).map(({ id }) => id);
  return {
    ...UNDERSTOOD,
    definitions,
    blockIds,
    mapping: {},
    supportUnit: null,
    period: yearPeriod(2017),
    layout: 'sala',
    tableChoice: DEFAULT_TABLE_CHOICE,
    disclosure: DEFAULT_DISCLOSURE,
    budget: PROPOSED_BUDGET,
    ignored: [],
    known: null,
    language: 'sv',
  };
}

describe('the functions in the pane', () => {
  test('are all there, folded, with title, name and what they give', async () => {
    await openView(fakeAccess({ ...LIST, definitions: CHOSEN }));
    for (const id of keysOf(FUNCTIONS)) {
      const fold = foldOf(id);
      expect(fold.open).toBe(false);
      expect(fold.textContent).toContain(about[id].title);
      expect(fold.textContent).toContain(about[id].description);
    }
  });

  test('show, opened, their arguments, a formula as it is typed, and what it gives', async () => {
    await openView(fakeAccess({ ...LIST, definitions: UNDERSTOOD }));
    const fold = await unfold('RESULTRATE');
    for (const parameter of Object.values(about.RESULTRATE.parameters)) {
      expect(fold.textContent).toContain(parameter.description);
    }
    expect(within(fold).getAllByText(t.optional)).toHaveLength(4);
    expect(fold.textContent).toContain(
      '=FINSAM.RESULTRATE(Deltagare!$F$2:$F$1000;Deltagare!$E$2:$E$1000;"2018-01-01";"2018-12-31")',
    );
    expect(fold.textContent).toContain('50\u00a0%');
  });

  test('are in English where Office is', async () => {
    await openView(fakeAccess({ ...LIST, definitions: UNDERSTOOD }), 'en');
    const fold = await unfold('ENROLLED');
    expect(fold.textContent).toContain(english.about.ENROLLED.title);
    expect(fold.textContent).toContain('Deltagare!$E$2:$E$1000,"2018-12-31")');
  });

  test('show the function’s own sentence in place of a result', async () => {
    await openView(fakeAccess({ ...LIST, definitions: CHOSEN }));
    expect((await unfold('RESULTRATE')).textContent).toContain('”Kvarnen”');
  });

  test('show a spilled result as a table that the keyboard can scroll', async () => {
    await openView(fakeAccess({ ...READABLE, definitions: UNDERSTOOD }));
    const fold = await unfold('RESULTTABLE');
    const region = within(fold).getByRole('region', { name: t.answerOf('FINSAM.RESULTTABLE') });
    expect(region.tabIndex).toBe(0);
    expect(within(region).getAllByRole('row').length).toBeGreaterThan(2);
  });

  test('that the list has no column for say which, and have no button', async () => {
    await openView(fakeAccess({ ...LIST, definitions: CHOSEN }));
    const fold = await unfold('SUPPORTTIME');
    expect(fold.textContent).toContain(t.lacks(t.quoted(sv.pane.meanings.supportTime)));
    expect(within(fold).queryByRole('button')).toBeNull();
  });

  test('can be read of without any list', async () => {
    await openView(fakeAccess({ definitions: CHOSEN }));
    expect(paneText()).toContain(t.noList);
    expect((await unfold('THROUGHPUT')).textContent).toContain(t.needsList);
    expect((await unfold('PERIOD')).textContent).toContain('=FINSAM.PERIOD("180101-181231")');
  });

  test('use the period of the last report', async () => {
    await openView(fakeAccess({ ...LIST, saved: savedChoices() }));
    expect(paneText()).toContain(t.period('Helår 2017'));
  });

  test('use the list that says how people left, and the commonest outcome on it', async () => {
    const ongoing = TEAM.filter((row, r) => r < 2 || row[4] === '').map((row) => row.slice(0, 4));
    const closed = TEAM.filter((row, r) => r < 2 || row[4] !== '');
    const sheets = [sheet('Pågående', ongoing), sheet('Avslutade', closed)];
    await openView(fakeAccess({ sheets, definitions: UNDERSTOOD }));
    expect(chosenOption(t.list)).toBe('Avslutade');
    expect((await unfold('OUTCOME')).textContent).toContain('=FINSAM.OUTCOME("Arbete")');
  });

  test('use the columns as they were corrected in the last report', async () => {
    const { blockIds, ...saved } = savedChoices();
    const mapping = Object.fromEntries(blockIds.map((id) => [id, { end: 3, start: 4 }]));
    await openView(fakeAccess({ ...LIST, saved: { ...saved, blockIds, mapping } }));
    expect((await unfold('ENROLLED')).textContent).toContain(
      '(Deltagare!$E$2:$E$1000;Deltagare!$D$2:$D$1000;',
    );
  });

  test('use the list that is chosen', async () => {
    const sheets = [
      sheet('Grupp A', TEAM),
      sheet(
        'Grupp B',
        TEAM.map((row, r) => (r < 2 ? row : [Number(row[0]) + 50, ...row.slice(1)])),
      ),
    ];
    await openView(fakeAccess({ sheets, definitions: UNDERSTOOD }));
    expect(chosenOption(t.list)).toBe('Grupp A');
    await unfold('ENROLLED');
    await choose(t.list, 'Grupp B');
    expect(foldOf('ENROLLED').textContent).toContain("'Grupp B'!$D$2:$D$1000");
  });
});

describe('inserting', () => {
  test('hands over the formula in English with what it refers to, and names the cell', async () => {
    const access = fakeAccess({ ...LIST, definitions: UNDERSTOOD });
    await openView(access);
    const fold = await unfold('RESULTRATE');
    await pressIn(fold, t.insert);
    expect(access.formulas).toEqual([
      {
        formula:
          '=FINSAM.RESULTRATE(Deltagare!$F$2:$F$1000,Deltagare!$E$2:$E$1000,"2018-01-01","2018-12-31")',
        rows: 1,
        columns: 1,
        numberFormats: ['0.0 %'],
        sources: [
          { sheet: 'Deltagare', top: 1, left: 5, rowCount: 999, columnCount: 1 },
          { sheet: 'Deltagare', top: 1, left: 4, rowCount: 999, columnCount: 1 },
        ],
      },
    ]);
    expect(within(fold).getByRole('status').textContent).toBe(t.inserted('B2', 'Mitt blad'));
    expect(document.activeElement?.textContent).toBe(t.insert);
  });

  test('reserves all the cells of a result', async () => {
    const access = fakeAccess({ ...LIST, definitions: UNDERSTOOD });
    await openView(access);
    await pressIn(await unfold('PERIOD'), t.insert);
    expect(access.formulas[0]).toMatchObject({
      rows: 1,
      columns: 2,
      numberFormats: ['yyyy-mm-dd', 'yyyy-mm-dd'],
      sources: [],
    });
  });

  test('that is refused says why, and can be tried again', async () => {
    const access = fakeAccess({ ...LIST, definitions: UNDERSTOOD });
    access.failNext('insertFormula', new ExcelError('cellNotEmpty', 'A1'));
    await openView(access);
    const fold = await unfold('PERIOD');
    await pressIn(fold, t.insert);
    expect(within(fold).getByRole('alert').textContent).toContain(sv.errors.cellNotEmpty('A1'));
    await pressIn(fold, sv.pane.retry);
    expect(within(fold).queryByRole('alert')).toBeNull();
    expect(access.formulas).toHaveLength(1);
  });

  test('happens once however often the button is pressed', async () => {
    const access = fakeAccess({ ...LIST, definitions: UNDERSTOOD });
    await openView(access);
    const fold = await unfold('PERIOD');
    const inserting = access.hold('insertFormula');
    await pressIn(fold, t.insert);
    await pressIn(fold, t.inserting);
    inserting.release();
    await settle();
    expect(access.formulas).toHaveLength(1);
  });
});

describe('the definitions', () => {
  test('that the workbook has are named', async () => {
    await openView(fakeAccess({ ...LIST, definitions: CHOSEN }));
    expect(paneText()).toContain(t.chosen('Södra Dalarna'));
    expect(paneText()).not.toContain(t.noneTitle);
  });

  test('that the list speaks for are proposed with the word it rests on, and chosen with one press', async () => {
    const access = fakeAccess(LIST);
    await openView(access);
    expect(paneText()).toContain(t.proposal('Södra Dalarna'));
    expect(paneText()).toContain(sv.pane.period.proposedBecause('Hedemora'));
    await press(t.use);
    expect(access.savedDefinitions).toEqual([CHOSEN]);
    expect(paneText()).toContain(t.chosen('Södra Dalarna'));
    expect(document.activeElement?.textContent).toBe(sv.pane.start.functions);
  });

  test('decide the examples as soon as they are chosen', async () => {
    await openView(fakeAccess({ ...LIST, definitions: { ...UNDERSTOOD, definitions: null } }));
    const fold = await unfold('RESULTRATE');
    expect(fold.textContent).not.toContain('50\u00a0%');
    await press(t.use);
    expect(foldOf('RESULTRATE').textContent).toContain('50\u00a0%');
  });

  test('can be changed to any others', async () => {
    const access = fakeAccess({ ...LIST, definitions: UNDERSTOOD });
    await openView(access);
    await press(t.change);
    expect(headingText()).toBe(t.choiceHeading);
    await choose(sv.pane.period.definitionsLegend, 'Nationell (arbete och studier)');
    await press(t.save);
    expect(headingText()).toBe(sv.pane.start.functions);
    expect(paneText()).toContain(t.chosen('Nationell (arbete och studier)'));
    expect(access.savedDefinitions[0]?.outcomeWords).toEqual({ Kvarnen: 'other' });
  });

  test('can be the team’s own', async () => {
    const access = fakeAccess({ ...LIST, definitions: UNDERSTOOD });
    await openView(access);
    await press(t.change);
    await press(sv.pane.period.copyAndChange);
    await press(sv.pane.definitions.save);
    await press(t.save);
    const own = access.savedDefinitions[0]?.definitions;
    expect(own?.name).toBe(sv.pane.definitions.copyName('Södra Dalarna'));
    expect(access.savedDefinitions[0]?.ownDefinitions).toEqual([own]);
  });

  test('are as they were after a change was given up', async () => {
    const access = fakeAccess({ ...LIST, definitions: UNDERSTOOD });
    await openView(access);
    await press(t.change);
    await choose(sv.pane.period.definitionsLegend, 'Nationell (arbete och studier)');
    await press(sv.pane.cancel);
    expect(paneText()).toContain(t.chosen('Södra Dalarna'));
    expect(access.savedDefinitions).toEqual([]);
  });

  test.each(['proposal', 'choice'])('that cannot be saved say why (%s)', async (from) => {
    const access = fakeAccess(LIST);
    access.failNext('saveDefinitions', new ExcelError('cellBeingEdited', ''));
    await openView(access);
    if (from === 'choice') await press(t.chooseOther);
    await press(from === 'choice' ? t.save : t.use);
    expect(screen.getByRole('alert').textContent).toContain(sv.errors.cellBeingEdited());
    await press(sv.pane.retry);
    expect(paneText()).toContain(t.chosen('Södra Dalarna'));
  });

  test('chosen here are what the next report starts from', async () => {
    await openView(fakeAccess(LIST));
    await press(t.chooseOther);
    await choose(sv.pane.period.definitionsLegend, 'Nationell (arbete och studier)');
    await press(t.save);
    await press(sv.pane.back);
    await press(sv.pane.start.newReport);
    await screen.findByText(sv.pane.source.lead);
    await press(sv.pane.next);
    await press(sv.pane.next);
    expect(chosenOption(sv.pane.period.definitionsLegend)).toBe('Nationell (arbete och studier)');
  });
});

describe('coming and going', () => {
  test('the heading takes the focus, here and back at the start', async () => {
    await openView(fakeAccess({ ...LIST, definitions: CHOSEN }));
    expect(document.activeElement?.textContent).toBe(sv.pane.start.functions);
    await press(sv.pane.back);
    expect(document.activeElement?.textContent).toBe(sv.pane.start.heading);
  });

  test('the reading is shown, and one that fails can be repeated', async () => {
    const access = fakeAccess({ ...LIST, definitions: CHOSEN });
    access.failNext('open', new ExcelError('noAnswer', ''));
    const reading = access.hold('open');
    await renderPane(access);
    await press(sv.pane.start.functions);
    await screen.findByRole('progressbar');
    act(() => access.progress({ rowsRead: 1, rowsInAll: 4, share: 0.25 }));
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('25');
    reading.release();
    await settle();
    expect(screen.getByRole('alert').textContent).toContain(sv.errors.noAnswer());
    await press(sv.pane.retry);
    expect(paneText()).toContain(t.chosen('Södra Dalarna'));
  });

  test('a mended list is seen when the workbook is read again', async () => {
    const access = fakeAccess({ ...LIST, definitions: CHOSEN });
    await openView(access);
    access.change({
      sheets: [
        sheet(
          'Deltagare',
          TEAM.map((row) => row.map((c) => (c === 'Kvarnen' ? 'Annat' : c))),
        ),
      ],
      definitions: CHOSEN,
    });
    await press(sv.pane.source.reread);
    expect((await unfold('RESULTRATE')).textContent).toContain('50\u00a0%');
  });
});

/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import { ExcelError } from '../../../src/excel/excelError';
import { en } from '../../../src/texts/en';
import { auditView as english } from '../../../src/texts/en/auditView';
import { sv } from '../../../src/texts/sv';
import { auditView as t } from '../../../src/texts/sv/auditView';
import { fakeAccess, teamWorkbook, type FakeAccess } from '../fakeAccess';
import {
  choose,
  headingText,
  paneText,
  press,
  renderPane,
  settle,
  tick,
  type,
} from '../renderPane';
import { fakeAudit, type FakeAudit } from './fakeAudit';

const WRONG =
  'Under året avslutades 25 deltagare. Av dessa gick 14 personer, eller 59 %, vidare till arbete eller studier.';
const RIGHT = WRONG.replace('59', '56');
const TABLE = [
  ['Nya deltagare', 'Antal'],
  ['Kvinnor', 18],
  ['Män', 10],
  ['Totalt', 29],
];

async function openView(audit: FakeAudit = fakeAudit(), workbook = {}): Promise<FakeAccess> {
  const access = fakeAccess({ ...workbook, audit });
  await renderPane(access);
  await press(sv.pane.start.audit);
  await screen.findByText(t.lead);
  return access;
}

async function check(kind: keyof typeof t.sources): Promise<void> {
  await tick(t.sources[kind]);
  await press(t.start);
}

async function checkText(text: string, audit?: FakeAudit): Promise<FakeAccess> {
  const access = await openView(audit);
  await tick(t.sources.text);
  await type(t.text, text);
  await press(t.start);
  await screen.findByText(/uppgifter lästes/);
  return access;
}

describe('what is to be checked', () => {
  test('a Word file or a text that is not there yet is asked for', async () => {
    await openView();
    await press(t.start);
    expect(paneText()).toContain(t.missing.file);
    await check('text');
    expect(paneText()).toContain(t.missing.text);
  });

  test('is the sheet that is shown unless another is chosen', async () => {
    const audit = fakeAudit(TABLE);
    await openView(audit);
    await check('sheet');
    await screen.findByText(t.resultHeading('Rapport'));
    await press(t.again);
    await screen.findByLabelText(t.sheet);
    await choose(t.sheet, 'Deltagare');
    await press(t.start);
    expect(audit.reads).toEqual([
      { kind: 'sheet', name: null },
      { kind: 'sheet', name: 'Deltagare' },
    ]);
  });

  test('that is empty says what to do', async () => {
    await openView();
    await check('selection');
    await screen.findByText(t.empty.selection);
    expect(headingText()).toBe(t.heading);
  });

  test('that cannot be read says why, and can be tried again', async () => {
    const audit = fakeAudit(TABLE);
    audit.failNext('readRange', new ExcelError('noAnswer', ''));
    await openView(audit);
    await check('selection');
    expect((await screen.findByRole('alert')).textContent).toContain(sv.errors.noAnswer());
    await press(sv.pane.retry);
    expect(headingText()).toBe(t.resultHeading('Rapport'));
  });

  test.each([
    ['is no Word file', Uint8Array.from([65]), t.fileProblem.notWord],
    ['is locked', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), t.fileProblem.lockedOrOld],
    ['cannot be opened', null, t.fileProblem.unreadable],
  ])('in a file that %s says so', async (_why, bytes, sentence) => {
    await openView();
    const file = new File([], 'rapport.docx');
    const content =
      bytes === null ? Promise.reject(new Error('gone')) : Promise.resolve(bytes.buffer);
    // jsdom's files have no way to their bytes.
    Object.defineProperty(file, 'arrayBuffer', { value: () => content });
    const input = document.querySelector('input[type=file]');
    if (input !== null) fireEvent.change(input, { target: { files: [file] } });
    await settle();
    expect(paneText()).toContain(t.file('rapport.docx'));
    await press(t.start);
    await screen.findByText(sentence);
  });

  test('can be broken off, and what was chosen is kept', async () => {
    const audit = fakeAudit(TABLE);
    await openView(audit);
    const reading = audit.hold();
    await check('selection');
    await press(sv.pane.cancel);
    expect(headingText()).toBe(t.heading);
    expect(screen.getByLabelText<HTMLInputElement>(t.sources.selection).checked).toBe(true);
    reading.release();
    await settle();
    expect(headingText()).toBe(t.heading);
  });
});

describe('what was found', () => {
  test('tells how bad, where, what is said, what follows and the working', async () => {
    await checkText(WRONG);
    const card = screen.getByText(/Motsägelse · Procent av antal/).closest('li');
    expect(card?.textContent).toContain('”Av dessa gick 14 personer');
    expect(card?.textContent).toContain(`${t.finding.stated}59 %${t.finding.expected}56 %`);
    expect(card?.textContent).toContain('14 av 25 = 56 %');
  });

  test('is marked in the text', async () => {
    await checkText(WRONG);
    await press(t.finding.showText);
    expect(document.querySelector('mark')?.textContent).toBe(
      'Av dessa gick 14 personer, eller 59 %, vidare till arbete eller studier.',
    );
  });

  test('is marked in a table of the text', async () => {
    await checkText(TABLE.map((row) => row.join('\t')).join('\n'));
    await press(t.finding.showTable);
    expect(document.querySelector('mark')?.textContent).toBe('29');
  });

  test('is shown in the sheet, and a cell that is gone says so', async () => {
    const access = await openView(fakeAudit(TABLE));
    await check('selection');
    await press(t.finding.goToLabel('B4'));
    expect(access.shown).toEqual([{ sheet: 'Rapport', row: 3, column: 1 }]);
    access.failNext('goTo', new ExcelError('cellGone', 'Rapport!B4'));
    await press(t.finding.goToLabel('B4'));
    expect(screen.getByRole('alert').textContent).toContain(sv.errors.cellGone('Rapport!B4'));
  });

  test('can be narrowed to a severity and a kind where there is much of it', async () => {
    const wrong = [1, 2, 3].map((n) => `Av de ${n}5 avslutade var 1${n} kvinnor (9${n} %).`);
    const overlap = 'Åldersgrupp\tAntal\n18-30\t9\n30-45\t9\nTotalt\t18';
    await checkText(`${wrong.join('\n\n')}\n\n${overlap}`);
    const all = document.querySelectorAll('main li h2').length;
    expect(all).toBeGreaterThan(3);
    await choose(t.filterCheck, 'Åldersgrupper');
    const shown = [...document.querySelectorAll('main li h2')].map(
      ({ textContent }) => textContent,
    );
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.length).toBeLessThan(all);
    expect(shown.every((heading) => heading?.endsWith('Åldersgrupper'))).toBe(true);
  });

  test('is nothing in a report that is right, which says what held', async () => {
    await checkText(RIGHT);
    expect(paneText()).toContain('Inget att titta på.');
    expect(document.querySelector('details')?.textContent).toContain('Procent av antal');
  });

  test('is nothing in a text without figures, which says that nothing was checked', async () => {
    await openView();
    await tick(t.sources.text);
    await type(t.text, 'Hej.');
    await press(t.start);
    await screen.findByText(t.nothingRead);
    expect(screen.queryByRole('button', { name: t.copy })).toBeNull();
  });
});

describe('a finding that stands all the same', () => {
  test('needs a reason, is kept in the workbook, and can be taken back', async () => {
    const audit = fakeAudit();
    await checkText(WRONG, audit);
    await press(t.finding.acceptLabel('59 %'));
    await press(t.finding.save);
    expect(paneText()).toContain(t.finding.reasonMissing);
    await type(t.finding.reason, ' Gäller 24 personer ');
    await press(t.finding.save);
    expect(audit.saved).toEqual([
      [{ key: expect.stringMatching(/^percentOfCounts\./), reason: 'Gäller 24 personer' }],
    ]);
    expect(paneText()).toContain(t.accepted(1));
    expect(paneText()).toContain('Inget att titta på.');
    await press(t.finding.takeBackLabel('59 %'));
    expect(audit.saved.at(-1)).toEqual([]);
    expect(screen.queryByText(t.accepted(1))).toBeNull();
  });

  test('is known again at the next check', async () => {
    const audit = fakeAudit();
    await checkText(WRONG, audit);
    await press(t.finding.acceptLabel('59 %'));
    await type(t.finding.reason, 'Ja');
    await press(t.finding.save);
    await press(t.again);
    await press(t.start);
    await screen.findByText(t.accepted(1));
  });

  test('that could not be saved stays, and can be tried again', async () => {
    const audit = fakeAudit();
    await checkText(WRONG, audit);
    audit.failNext('saveAccepted', new ExcelError('cellBeingEdited', ''));
    await press(t.finding.acceptLabel('59 %'));
    await type(t.finding.reason, 'Ja');
    await press(t.finding.save);
    expect(screen.getByRole('alert').textContent).toContain(sv.errors.cellBeingEdited());
    await press(sv.pane.retry);
    expect(audit.saved).toHaveLength(1);
    expect(paneText()).toContain(t.accepted(1));
  });
});

describe('the protocol', () => {
  test('is inserted with the reasons, and says on which sheet', async () => {
    const audit = fakeAudit();
    await checkText(WRONG, audit);
    await press(t.finding.acceptLabel('59 %'));
    await type(t.finding.reason, 'Ja');
    await press(t.finding.save);
    await press(t.insert);
    expect(paneText()).toContain(t.inserted(t.protocol.sheetName));
    expect(audit.protocols[0]?.findings?.rows[0]?.at(-1)).toBe('Ja');
    expect(audit.protocols[0]?.title).toBe(t.protocol.title(t.names.text));
  });

  test('that could not be inserted says why', async () => {
    const audit = fakeAudit();
    await checkText(WRONG, audit);
    audit.failNext('insertProtocol', new ExcelError('workbookProtected', ''));
    await press(t.insert);
    expect(screen.getByRole('alert').textContent).toContain(sv.errors.workbookProtected());
  });

  test('that may not be copied can be copied by hand', async () => {
    await checkText(WRONG);
    await press(t.copy);
    expect(paneText()).toContain(t.notCopied);
    expect(screen.getByLabelText<HTMLTextAreaElement>(t.copyText).value).toContain(
      '1. Motsägelse · Procent av antal',
    );
  });
});

describe("the workbook's own participants", () => {
  test('are compared where that is wanted, and it says under which definitions', async () => {
    await openView(fakeAudit(), teamWorkbook());
    await tick(t.sources.text);
    await type(t.text, 'Under 2018 avslutades 19 deltagare.');
    await tick(t.compare);
    await press(t.start);
    await screen.findByText(/också jämförda med deltagarna/);
    expect(paneText()).toContain('Rapporten mot listan i arbetsboken');
  });

  test('that are not there leave the report checked against itself, and it says so', async () => {
    await openView();
    await tick(t.sources.text);
    await type(t.text, WRONG);
    await tick(t.compare);
    await press(t.start);
    await screen.findByText(t.notCompared);
  });
});

test('the view speaks the language of the pane', async () => {
  await renderPane(fakeAccess({ audit: fakeAudit() }), { language: 'en' });
  await press(en.pane.start.audit);
  await screen.findByText(english.lead);
  await tick(english.sources.text);
  await type(english.text, WRONG);
  await press(english.start);
  await screen.findByText(/figures read/);
  expect(headingText()).toBe(english.resultHeading(english.names.text));
});

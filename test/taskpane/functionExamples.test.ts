import { keysOf } from '../../src/definitions/keysOf';
import { yearPeriod } from '../../src/definitions/period';
import { PRESETS } from '../../src/definitions/presets';
import type { SheetContent, TableArea } from '../../src/cells/cell';
import { FUNCTIONS, type FunctionId } from '../../src/functions/catalogue';
import { FunctionError } from '../../src/functions/functionError';
import { createRunner, type FunctionRunner } from '../../src/functions/runner';
import { findBlocks } from '../../src/participants/findBlocks';
import { calculateExample } from '../../src/taskpane/functions/calculateExample';
import { exampleOf, type ExampleBasis } from '../../src/taskpane/functions/examples';
import {
  formulaAsTyped,
  formulaForExcel,
  type ExampleArgument,
} from '../../src/taskpane/functions/formulaText';
import {
  columnReferences,
  columnSpecifier,
  listReference,
  type List,
} from '../../src/taskpane/functions/listRange';
import { numberFormatsOf, printResultCell } from '../../src/taskpane/functions/printResult';
import { functions } from '../../src/texts/sv/functions';
import { functions as english } from '../../src/texts/en/functions';
import { sv } from '../../src/texts/sv';
import type { CellValue } from '../../src/cells/cell';
import { NOTHING_CHOSEN, sheet, TEAM } from './fakeAccess';

const [SODRA_DALARNA] = PRESETS;
/** Nobody without a start, which a result table does not pass over. */
const READABLE = TEAM.filter((row) => row[0] !== 5);

function listOn(content: SheetContent): List {
  const [block] = findBlocks(content);
  if (block === undefined) throw new Error('no list');
  return { block, content };
}

function team(
  name = 'Deltagare',
  below: readonly (readonly CellValue[])[] = [],
  rows: readonly (readonly CellValue[])[] = TEAM,
): List {
  return listOn(sheet(name, [...rows, ...below]));
}

/** The team's list as an Excel table. */
function teamTable(header: readonly CellValue[] = TEAM[1] ?? []): List {
  const rows = TEAM.map((row, r) => (r === 1 ? header : row));
  const table: TableArea = {
    name: 'Tabell1',
    top: 1,
    left: 0,
    rowCount: rows.length - 1,
    columnCount: 6,
  };
  return listOn({ ...sheet('Deltagare', rows), tables: [table] });
}

function basis(list: List | null, fields: Partial<ExampleBasis> = {}): ExampleBasis {
  return {
    list,
    period: yearPeriod(2018),
    definitions: { ...NOTHING_CHOSEN, definitions: SODRA_DALARNA ?? null },
    outcomeWord: 'Arbete',
    words: functions.view.words,
    ...fields,
  };
}

function argumentsOf(id: FunctionId, from: ExampleBasis): readonly ExampleArgument[] {
  const example = exampleOf(id, from);
  if (example.kind !== 'formula') throw new Error(`${id}: ${example.kind}`);
  return example.args;
}

function typed(id: FunctionId, list: List | null, fields: Partial<ExampleBasis> = {}): string {
  return formulaAsTyped(id, argumentsOf(id, basis(list, fields)), 'sv');
}

describe('an example’s formula', () => {
  test.each<readonly [FunctionId, string]>([
    [
      'THROUGHPUT',
      '=FINSAM.THROUGHPUT(Deltagare!$D$2:$D$1000;Deltagare!$E$2:$E$1000;"2018-01-01";"2018-12-31";Deltagare!$F$2:$F$1000)',
    ],
    [
      'RESULTRATE',
      '=FINSAM.RESULTRATE(Deltagare!$F$2:$F$1000;Deltagare!$E$2:$E$1000;"2018-01-01";"2018-12-31")',
    ],
    ['BUDGETDIFF', '=FINSAM.BUDGETDIFF(2600000;1914197)'],
    ['ENROLLED', '=FINSAM.ENROLLED(Deltagare!$D$2:$D$1000;Deltagare!$E$2:$E$1000;"2018-12-31")'],
    ['OUTCOME', '=FINSAM.OUTCOME("Arbete")'],
    ['AGEBAND', '=FINSAM.AGEBAND(34)'],
    ['PERIOD', '=FINSAM.PERIOD("180101-181231")'],
    ['RESULTTABLE', '=FINSAM.RESULTTABLE(Deltagare!$A$2:$F$1000;"2018-01-01";"2018-12-31")'],
  ])('of %s has the columns that were recognised', (id, formula) => {
    expect(typed(id, team())).toBe(formula);
  });

  test('for Excel has commas, and is what an English user types', () => {
    const args = argumentsOf('ENROLLED', basis(team()));
    const formula = '=FINSAM.ENROLLED(Deltagare!$D$2:$D$1000,Deltagare!$E$2:$E$1000,"2018-12-31")';
    expect(formulaForExcel('ENROLLED', args)).toBe(formula);
    expect(formulaAsTyped('ENROLLED', args, 'en')).toBe(formula);
  });

  test('takes the throughput over all exits where the definitions do', () => {
    const definitions = PRESETS.find(({ throughputOver }) => throughputOver === 'allExits') ?? null;
    const fields = { definitions: { ...NOTHING_CHOSEN, definitions } };
    expect(typed('THROUGHPUT', team(), fields)).not.toContain('$F$');
  });

  test('gives support time in the unit of the list', () => {
    const rows = TEAM.map((row, r) => [
      ...row,
      r === 1 ? 'Tid i försörjning (år)' : r < 2 ? '' : 2.5,
    ]);
    expect(typed('SUPPORTTIME', team('Deltagare', [], rows))).toBe(
      '=FINSAM.SUPPORTTIME(Deltagare!$G$2:$G$1000;"medel";"år")',
    );
  });

  test('shows the first age of the list', () => {
    const rows = TEAM.map((row, r) => [...row, r === 1 ? 'Ålder' : r < 3 ? '' : 40 + r]);
    expect(typed('AGEBAND', team('Deltagare', [], rows))).toBe('=FINSAM.AGEBAND(Deltagare!$G$4)');
  });

  test('doubles the quotes of a word', () => {
    expect(typed('OUTCOME', team(), { outcomeWord: 'så kallat "jobb"' })).toBe(
      '=FINSAM.OUTCOME("så kallat ""jobb""")',
    );
  });

  test('quotes the name of the sheet', () => {
    expect(typed('RESULTTABLE', team("Lena's lista"))).toContain("('Lena''s lista'!$A$2:");
  });

  test('names the columns of an Excel table, and the whole of it as each language does', () => {
    const list = teamTable();
    expect(typed('ENROLLED', list)).toBe(
      '=FINSAM.ENROLLED(Tabell1[Startdatum];Tabell1[Slutdatum];"2018-12-31")',
    );
    const args = argumentsOf('RESULTTABLE', basis(list));
    expect(formulaAsTyped('RESULTTABLE', args, 'sv')).toContain('(Tabell1[#Alla];');
    expect(formulaForExcel('RESULTTABLE', args)).toContain('(Tabell1[#All],');
  });

  test.each([
    ['Startdatum', 'Startdatum'],
    ['Inskriven datum', 'Inskriven datum'],
    ['Start (datum)', '[Start (datum)]'],
    ['Start\ndatum', '[Start\ndatum]'],
    ['Start [1]', "[Start '[1']]"],
    ["Kön 'K/M'", "[Kön ''K/M'']"],
    ['# @', "['# '@]"],
    ['Avsluts  orsak', '[Avsluts  orsak]'],
    ['Slut_datum', '[Slut_datum]'],
  ])('writes a table’s column %j as Excel needs it', (name, specifier) => {
    expect(columnSpecifier(name)).toBe(specifier);
  });

  test('gives the address of a table’s column whose name has blanks around it', () => {
    const header = ['Nr', 'Namn', 'Kön', 'Startdatum', 'Slutdatum ', 'Avslutsorsak'];
    expect(typed('ENROLLED', teamTable(header))).toBe(
      '=FINSAM.ENROLLED(Tabell1[Startdatum];Deltagare!$E$3:$E$14;"2018-12-31")',
    );
  });

  test('takes the header of a table’s column as it stands, line breaks and all', () => {
    const header = ['Nr', 'Namn', 'Kön', 'Start\ndatum', 'Slutdatum', 'Avslutsorsak'];
    expect(typed('ENROLLED', teamTable(header))).toContain('Tabell1[[Start\ndatum]]');
  });
});

describe('the rows that a formula takes in', () => {
  function lastRow(list: List): number {
    const columns = list.block.columns.filter(({ meaning }) => meaning === 'start');
    const [reference] = columnReferences(list, columns);
    return (reference?.area.top ?? 0) + (reference?.area.rowCount ?? 0);
  }
  const people = (count: number) =>
    Array.from({ length: count }, (_, i) => [13 + i, 'X', 'K', '2018-10-15', '', '']);

  test('leave room to grow, to the next five hundred after another five hundred', () => {
    expect(lastRow(team())).toBe(1000);
    expect(lastRow(team('Deltagare', people(486)))).toBe(1000);
    expect(lastRow(team('Deltagare', people(487)))).toBe(1500);
  });

  test('end above the next filled cell of their columns', () => {
    const empty = ['', '', '', '', '', ''];
    const sum = ['Summa', '', '', 12, 5, ''];
    expect(lastRow(team('Deltagare', [empty, empty, sum]))).toBe(16);
    const note = ['', '', '', '', '', 'En kommentar'];
    expect(lastRow(team('Deltagare', [empty, note]))).toBe(1000);
  });

  test('of a whole list end above what stands below any of its columns', () => {
    const empty = ['', '', '', '', '', ''];
    const list = team('Deltagare', [empty, empty, ['', '', '', '', '', 'En kommentar']]);
    expect(listReference(list).area).toMatchObject({ top: 1, rowCount: 15 });
  });

  test('are handed over as far as they have been read', () => {
    const [reference] = columnReferences(team(), [...team().block.columns].slice(3, 4));
    expect(reference?.values).toHaveLength(TEAM.length - 1);
    expect(reference?.values[0]).toEqual(['Startdatum']);
    expect(reference?.address).toBe('Deltagare!D2:D1000');
  });
});

describe('where there can be no example', () => {
  const withoutEnd = TEAM.map((row) => row.filter((_, c) => c !== 4));

  test('the columns that the list lacks are told', () => {
    const list = team('Deltagare', [], withoutEnd);
    expect(exampleOf('ENROLLED', basis(list))).toEqual({
      kind: 'lacksColumns',
      meanings: ['end'],
    });
    expect(exampleOf('RESULTTABLE', basis(list))).toMatchObject({ meanings: ['end'] });
    expect(exampleOf('SUPPORTTIME', basis(list))).toMatchObject({ meanings: ['supportTime'] });
  });

  test('because the workbook has no list, that is told; the others have one all the same', () => {
    const ids: readonly FunctionId[] = [
      'THROUGHPUT',
      'RESULTRATE',
      'ENROLLED',
      'SUPPORTTIME',
      'RESULTTABLE',
    ];
    expect(ids.map((id) => exampleOf(id, basis(null)).kind)).toEqual(ids.map(() => 'needsList'));
    expect(typed('OUTCOME', null, { outcomeWord: null })).toBe('=FINSAM.OUTCOME("Lönebidrag")');
    expect(typed('AGEBAND', null)).toBe('=FINSAM.AGEBAND(34)');
  });
});

describe('an example’s result', () => {
  const run: FunctionRunner = createRunner({
    texts: sv,
    functionTexts: functions,
    workbook: () => ({ ...basis(null).definitions, outcomeWords: { Kvarnen: 'other' } }),
  });
  const resultOf = (id: FunctionId, list: List | null) =>
    calculateExample(run, id, argumentsOf(id, basis(list)));
  const printing = { language: 'sv', texts: functions.view, supportUnit: 'years' } as const;
  const printed = (id: FunctionId, list: List | null) => {
    const result = resultOf(id, list);
    return result.kind === 'error'
      ? result.message
      : result.rows.map((row) => row.map((cell) => printResultCell(id, cell, printing)));
  };

  test.each<readonly [FunctionId, readonly (readonly string[])[]]>([
    ['RESULTRATE', [['50\u00a0%']]],
    ['ENROLLED', [['5']]],
    ['BUDGETDIFF', [['685\u00a0803']]],
    ['OUTCOME', [['Arbete']]],
    ['AGEBAND', [['31–45']]],
    ['PERIOD', [['2018-01-01', '2018-12-31']]],
  ])('of %s is what Excel would show', (id, expected) => {
    expect(printed(id, team())).toEqual(expected);
  });

  test('of a throughput is in months', () => {
    expect(printed('THROUGHPUT', team())).toEqual([[expect.stringMatching(/^\d+,\d månader$/)]]);
  });

  test('of a result table has a row for each group under its headings', () => {
    const result = resultOf('RESULTTABLE', team('Deltagare', [], READABLE));
    if (result.kind === 'error') throw new Error(result.message);
    expect(result.rows.length).toBeGreaterThan(2);
    expect(result.rows[0]?.every((cell) => typeof cell === 'string')).toBe(true);
  });

  test('is the function’s own sentence where it finds a mistake', () => {
    const rows = TEAM.map((row, r) =>
      r === 3 ? [2, 'B', 'M', '2018-04-01', '2018-03-01', ''] : row,
    );
    expect(printed('THROUGHPUT', team('Deltagare', [], rows))).toContain(
      'Slutdatum före startdatum',
    );
  });

  test('is the sentence of the only cell where that is what is wrong', () => {
    const failing: FunctionRunner = () => [[new FunctionError('notAvailable', 'Ordet är okänt.')]];
    expect(calculateExample(failing, 'OUTCOME', [])).toEqual({
      kind: 'error',
      message: 'Ordet är okänt.',
    });
  });

  test('is the same whether the list is an Excel table or a range', () => {
    for (const id of ['THROUGHPUT', 'RESULTRATE', 'ENROLLED', 'RESULTTABLE'] as const) {
      expect([id, resultOf(id, teamTable())]).toEqual([id, resultOf(id, team())]);
    }
  });

  test('gives a single value as a range where the function takes one', () => {
    const given: unknown[] = [];
    calculateExample(
      (_id, args) => {
        given.push(...args);
        return 1;
      },
      'BUDGETDIFF',
      argumentsOf('BUDGETDIFF', basis(null)),
    );
    expect(given).toEqual([[[2_600_000]], [[1_914_197]]]);
  });

  test('is written as its kind: yes and no, years, whole numbers', () => {
    expect(printResultCell('OUTCOME', true, printing)).toBe('SANT');
    expect(printResultCell('OUTCOME', false, { ...printing, texts: english.view })).toBe('FALSE');
    expect(printResultCell('SUPPORTTIME', 2.54, printing)).toBe('2,5 år');
    expect(printResultCell('RESULTTABLE', 1234, printing)).toBe('1\u00a0234');
  });

  test('gets a number format in the sheet where it needs one', () => {
    expect(numberFormatsOf('PERIOD', 2)).toEqual(['yyyy-mm-dd', 'yyyy-mm-dd']);
    expect(numberFormatsOf('RESULTRATE', 1)).toEqual(['0.0 %']);
    expect(numberFormatsOf('RESULTTABLE', 3)).toEqual([null, null, null]);
  });
});

test('every function has an example on a list with every column', () => {
  const rows = TEAM.map((row, r) => [
    ...row,
    r === 1 ? 'Tid i försörjning (år)' : r < 2 ? '' : 2.5,
  ]);
  const list = team('Deltagare', [], rows);
  for (const id of keysOf(FUNCTIONS)) {
    expect([id, exampleOf(id, basis(list)).kind]).toEqual([id, 'formula']);
  }
});

import fc from 'fast-check';
import type { CellValue } from '../../src/cells/cell';
import { keysOf } from '../../src/definitions/keysOf';
import type { ExitCategory } from '../../src/definitions/outcome';
import { PRESETS } from '../../src/definitions/presets';
import { isoDate } from '../../src/definitions/serial';
import { FUNCTIONS } from '../../src/functions/catalogue';
import { FunctionError } from '../../src/functions/functionError';
import { activeDuring } from '../../src/measures/activeDuring';
import { computeCount, type MeasureInput } from '../../src/measures/countMeasure';
import { enrolledAtEnd } from '../../src/measures/enrolledAtEnd';
import { computeResultRate } from '../../src/measures/resultRate';
import { computeSupportTime } from '../../src/measures/supportTime';
import { computeThroughputTime } from '../../src/measures/throughputTime';
import type { Block } from '../../src/participants/block';
import type { Column, Meaning } from '../../src/participants/mapping';
import type { Participant } from '../../src/participants/participant';
import { readParticipants } from '../../src/participants/readParticipants';
import { resultTable } from '../../src/tables/resultTable';
import { sv } from '../../src/texts/sv';
import { anyParticipant, day } from '../support/participants';
import { call, CHOSEN } from './run';

const WORDS: Readonly<Record<ExitCategory, string>> = {
  work: 'Arbete (lönebidrag)',
  studies: 'Studier',
  jobSeeker: 'AF',
  otherRehab: 'Annan arbetslivsinriktad rehab',
  medicalRehab: 'Medicinsk rehab',
  sicknessCompensation: 'Sjukersättning',
  parentalLeave: 'Föräldraledig',
  moved: 'Flyttat',
  backToReferrer: 'Åter FK',
  deceased: 'Avliden',
  other: 'Annat',
  dropout: 'Dropout',
  transferred: 'Överflyttad',
  unknown: '',
};

const COLUMNS = ['number', 'start', 'end', 'sex', 'outcome', 'supportTime'] as const;
const HEADERS = ['Nr', 'Startdatum', 'Slutdatum', 'Kön', 'Avslutsorsak', 'Mån i försörjning'];

/** A day as one of the ways to write it. */
function written(serial: number, way: number): CellValue {
  const iso = isoDate(serial);
  const [year = '', month = '', date = ''] = iso.split('-');
  return (
    [serial, iso, `${year}${month}${date}`, `${Number(date)}/${Number(month)} ${year}`][way] ??
    serial
  );
}

function rowOf(person: Participant, way: number, index: number): readonly CellValue[] {
  const { start, end, exit, sex, supportTime } = person;
  const time = supportTime === null ? '' : supportTime.months;
  return [
    index + 1,
    written(start, way),
    end === null ? (['', 'pågår', 0, '-'][way] ?? '') : written(end, 3 - way),
    sex === null ? '' : sex === 'woman' ? 'K' : 'M',
    exit === null ? '' : WORDS[exit],
    supportTime?.capped === true ? `>${time}` : time,
  ];
}

const anyRows = fc
  .array(fc.tuple(anyParticipant, fc.nat(3)), { minLength: 1, maxLength: 40 })
  .map((people) => people.map(([person, way], index) => rowOf(person, way, index)));

/** The rows as participants, read as the wizard reads them. */
function participantsOf(rows: readonly (readonly CellValue[])[]): readonly Participant[] {
  const columns = COLUMNS.map((meaning, column): Column => ({
    column,
    header: HEADERS[column] ?? '',
    samples: [],
    meaning,
    certainty: 'chosen',
    personal: false,
  }));
  const block: Block = {
    id: 'Blad1',
    kind: 'range',
    name: 'Blad1',
    sheet: 'Blad1',
    headerRow: 0,
    firstRow: 1,
    lastRow: rows.length,
    rowCount: rows.length,
    columns,
    supportUnit: { unit: 'months', guessed: false },
    likelihood: 1,
  };
  const { participants, rowCount } = readParticipants({
    sheets: [{ grid: { sheet: 'Blad1', top: 0, left: 0, rows: [HEADERS, ...rows] }, tables: [] }],
    blocks: [block],
    outcomeWords: {},
    supportUnit: 'months',
    today: Infinity,
  });
  if (participants.length !== rows.length) throw new Error(`${rowCount} rows, not all counted`);
  return participants;
}

const columnIn = (rows: readonly (readonly CellValue[])[], meaning: Meaning): CellValue[][] => {
  const index = COLUMNS.findIndex((column) => column === meaning);
  return [HEADERS, ...rows].map((row) => [row[index] ?? '']);
};

/** A value, or null where there is nobody. */
function valueOf(...[id, args, options]: Parameters<typeof call>): unknown {
  try {
    return call(id, args, options);
  } catch (error) {
    if (error instanceof FunctionError && error.code === 'divisionByZero') return null;
    throw error;
  }
}

const anyPeriod = fc
  .tuple(fc.integer({ min: day('2015-12-01'), max: day('2020-12-31') }), fc.nat(800))
  .map(([from, length]) => ({ from, to: from + length }));
const anySet = fc.constantFrom(...PRESETS);

describe('over any list, a function gives the measure that the tables give', () => {
  const check = (
    test: (input: MeasureInput, columns: (meaning: Meaning) => CellValue[][]) => void,
  ): void =>
    fc.assert(
      fc.property(anyRows, anyPeriod, anySet, (rows, period, definitions) => {
        const participants = participantsOf(rows);
        test({ participants, period, definitions }, (meaning) => columnIn(rows, meaning));
      }),
    );

  test.each(['mean', 'median', 'n'] as const)('THROUGHPUT: %s', (statistic) => {
    check((input, column) => {
      const { definitions, period } = input;
      const args = [column('start'), column('end'), period.from, period.to];
      const positive = { ...definitions, throughputOver: 'positiveExits' } as const;
      expect(valueOf('THROUGHPUT', [...args, column('outcome'), statistic, definitions.name])).toBe(
        computeThroughputTime({ ...input, definitions: positive }).all[statistic].value,
      );
      const everyone = { ...definitions, throughputOver: 'allExits', dropouts: 'within' } as const;
      expect(valueOf('THROUGHPUT', [...args, null, statistic])).toBe(
        computeThroughputTime({ ...input, definitions: everyone }).all[statistic].value,
      );
    });
  });

  test('RESULTRATE', () => {
    check((input, column) => {
      const { definitions, period } = input;
      const args = [column('outcome'), column('end'), period.from, period.to, definitions.name];
      expect(valueOf('RESULTRATE', args)).toBe(computeResultRate(input).all.value);
    });
  });

  test('ENROLLED', () => {
    check((input, column) => {
      const { from, to } = input.period;
      const columns = [column('start'), column('end')];
      expect(call('ENROLLED', [...columns, to])).toBe(computeCount(enrolledAtEnd, input).all.value);
      expect(call('ENROLLED', [...columns, from, to])).toBe(
        computeCount(activeDuring, input).all.value,
      );
    });
  });

  test.each(['mean', 'median', 'n', 'capped'] as const)('SUPPORTTIME: %s', (statistic) => {
    check((input, column) => {
      const everyone = input.participants.map((person): Participant => ({
        ...person,
        end: input.period.to,
        exit: 'work',
      }));
      // 0 is a blank to a function, and no time at all to a measure.
      const known = everyone.filter(
        ({ supportTime }) => supportTime?.months !== 0 || supportTime.capped,
      );
      const figures = computeSupportTime({ ...input, participants: known }, 'months').all;
      expect(valueOf('SUPPORTTIME', [column('supportTime'), statistic, 'månader'])).toBe(
        figures[statistic].value,
      );
    });
  });
});

test('over any list that is recognised, RESULTTABLE gives the table', () => {
  const recognised = fc
    .array(fc.tuple(anyParticipant, fc.nat(1)), { minLength: 12, maxLength: 40 })
    .map((people) => people.map(([person, way], index) => rowOf(person, way, index)));
  fc.assert(
    fc.property(recognised, anyPeriod, anySet, (rows, period, definitions) => {
      const participants = participantsOf(rows);
      fc.pre(participants.filter(({ end }) => end !== null).length > 5);
      const { layout } = definitions;
      const expected = resultTable({
        ...{ participants, period, definitions, layout, supportUnit: 'months', texts: sv },
      });
      const data = [HEADERS, ...rows];
      expect(call('RESULTTABLE', [data, period.from, period.to, definitions.name])).toEqual([
        [expected.rowHeading, ...expected.columns],
        ...expected.rows.map(({ label, cells }) => [label, ...cells.map(({ value }) => value)]),
      ]);
    }),
    { numRuns: 50 },
  );
});

describe('whatever it is given', () => {
  const telling = fc.constantFrom<unknown>(
    ...['Start', '2018-01-01', '2018-13-01', 43101, 43465.5, '180101-181231', 'H1 2018', 2018],
    ...['Arbete', 'Åter FK', 'Dropout', '>9', '2,5', '2 år 6 mån', '18-30', '1 157 tkr', '50 %'],
    ...['medel', 'takade', 'år', 'positivt', 'Sala', 'Norra Västmanland', 'pågår', 'saknas', '-'],
    ...['', 0, null, undefined, true, false, NaN, Infinity, -Infinity, -1, 1e300, '#REF!'],
    ...['__proto__', 'constructor', '19850312-1234'],
  );
  const anything = fc.oneof(
    { weight: 6, arbitrary: telling },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
    { weight: 1, arbitrary: fc.double() },
    { weight: 1, arbitrary: fc.anything({ withBigInt: true, withDate: true }) },
  );
  const column = fc.array(
    anything.map((value) => [value]),
    { maxLength: 12 },
  );
  const argument = fc.oneof(
    { weight: 3, arbitrary: anything },
    { weight: 4, arbitrary: column },
    { weight: 1, arbitrary: fc.array(fc.array(anything, { maxLength: 4 }), { maxLength: 6 }) },
  );

  test.each(keysOf(FUNCTIONS))('%s gives cells or a mistake with a sentence', (id) => {
    const args = fc.array(argument, { maxLength: FUNCTIONS[id].parameters.length });
    const address = fc.oneof(
      fc.constantFrom(null, 'D5', 'Blad1!D2:D60', "'Blad 1'!$D:$D", '$3:$9', '!', "''"),
      fc.string(),
    );
    const isCell = (value: unknown): boolean =>
      value instanceof FunctionError
        ? value.message !== ''
        : typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
    fc.assert(
      fc.property(args, fc.array(address, { maxLength: 7 }), (given, addresses) => {
        try {
          const result = call(id, given, { workbook: CHOSEN, addresses });
          const cells: unknown = Array.isArray(result) ? result.flat() : [result];
          expect(Array.isArray(cells) && cells.length > 0 && cells.every(isCell)).toBe(true);
        } catch (error) {
          if (!(error instanceof FunctionError)) throw error;
          expect(error.message).toMatch(/\.\)?$/);
        }
      }),
      { numRuns: 400 },
    );
  });
});

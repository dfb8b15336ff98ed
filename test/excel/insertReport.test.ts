import fc from 'fast-check';
import { halfYearPeriod, yearPeriod } from '../../src/definitions/period';
import { PRESETS } from '../../src/definitions/presets';
import type { Participant } from '../../src/participants/participant';
import { TABLE_IDS } from '../../src/tables/table';
import { createUniverCalculator } from '../../src/tryout/engine/univerCalculator';
import type { OfficeHost } from '../../src/tryout/host/officeHost';
import { cellKey } from '../../src/tryout/model/workbookModel';
import { day, participant } from '../support/participants';
import { EVERYTHING, openAccess, reportPlan } from '../support/reportPlan';
import { sheetOfParticipants } from '../support/sheetOfParticipants';
import { anyFullParticipant } from '../support/standardStatistics';
import { sheetNamed } from '../tryout/engine/workbookOf';
import { openHost } from '../tryout/host/openHost';

async function openWith(participants: readonly Participant[]): Promise<OfficeHost> {
  return openHost({
    model: sheetOfParticipants(participants),
    calculator: await createUniverCalculator(),
  });
}

describe('an inserted report', () => {
  const people = [
    participant({ end: day('2018-06-01'), exit: 'work', sex: 'man' }),
    participant({ end: day('2018-07-01'), exit: 'moved' }),
    participant(),
  ];

  const everybody = [
    ...people,
    participant({
      age: 30,
      referrer: 'AF',
      supportForm: 'Sjukpenning',
      supportTime: { months: 60, capped: true },
      end: day('2018-11-01'),
      exit: 'studies',
      orsIn: 17.5,
      orsOut: 26,
    }),
  ];

  test('stands on a sheet of its own, named by its period, with its data beside', async () => {
    const host = await openWith(people);
    const report = await openAccess().insert(reportPlan(people));
    expect(report).toMatchObject({ sheet: 'Resultat 2018', nameTaken: null });
    expect(host.model.sheets.map((sheet) => sheet.name)).toEqual([
      'Deltagare',
      'Resultat 2018',
      'FinsamDeltagare',
      'FinsamUtfall',
    ]);
    const shown = host.model.names.filter(({ visible }) => visible);
    expect(shown.map(({ name }) => name)).toEqual(['Finsam_Från', 'Finsam_Till']);
  });

  test('is written, verified and laid out for printing in two round trips', async () => {
    const host = await openWith(people);
    const workbook = openAccess();
    await workbook.findEarlierWork();
    const before = host.requests.count;
    await workbook.insert(reportPlan(people));
    expect(host.requests.count - before).toBe(2);
  });

  test('is written and verified in as few with every table and every comparison', async () => {
    const host = await openWith(everybody);
    const workbook = openAccess();
    await workbook.findEarlierWork();
    const before = host.requests.count;
    const plan = reportPlan(everybody, undefined, undefined, EVERYTHING);
    expect(plan.tables.map(({ id }) => id)).toEqual(TABLE_IDS);
    await workbook.insert(plan);
    expect(host.requests.count - before).toBe(2);
  });

  test('that compares has the period before in named cells that follow its own', async () => {
    const host = await openWith(people);
    await openAccess().insert(reportPlan(people, undefined, undefined, EVERYTHING));
    const cells = sheetNamed(host.model, 'Resultat 2018').cells;
    const shown = host.model.names.filter(({ visible }) => visible);
    const named = shown.map(({ name, formula }) => {
      const row = Number(/\d+$/.exec(formula)?.[0]);
      return [name, cells.get(cellKey(row - 1, 1))?.value];
    });
    expect(Object.fromEntries(named)).toEqual({
      Finsam_Från: day('2018-01-01'),
      Finsam_Till: day('2018-12-31'),
      Finsam_FöregåendeFrån: day('2017-01-01'),
      Finsam_FöregåendeTill: day('2017-12-31'),
    });
  });

  test('that compares counts by its own period before, whatever an earlier report has', async () => {
    const host = await openWith(everybody);
    await openAccess().insert(reportPlan(everybody, undefined, yearPeriod(2016), EVERYTHING));
    await openAccess().insert(reportPlan(everybody, undefined, undefined, EVERYTHING));
    const formulas = [...sheetNamed(host.model, 'Resultat 2018').cells.values()].flatMap(
      ({ formula }) => formula ?? [],
    );
    const plain = formulas.filter((formula) => /Finsam_\p{L}+(?!\p{L}|_2)/u.test(formula));
    expect([formulas.length > 100, plain]).toEqual([true, []]);
  });

  test('has columns for ORS, last, only where the list tells it', async () => {
    const headers = async (some: readonly Participant[]) => {
      const host = await openWith(some);
      await openAccess().insert(reportPlan(some));
      const { cells } = sheetNamed(host.model, 'FinsamDeltagare');
      return [15, 16, 17].map((column) => cells.get(cellKey(2, column))?.value ?? '');
    };
    expect(await headers(people)).toEqual(['Bas', '', '']);
    expect(await headers(everybody)).toEqual(['Bas', 'ORS in', 'ORS ut']);
  });

  test('takes a referrer who is called like one of its names for what he is', async () => {
    const odd = [participant({ referrer: 'Finsam_Från' }), participant({ referrer: 'AF "syd"' })];
    await openWith(odd);
    await openAccess().insert(reportPlan(odd));
    const second = await openAccess().insert(reportPlan(odd));
    expect(second.dataSheets).toContain('FinsamDeltagare_2');
  });

  test('offers its choices next time', async () => {
    await openWith(people);
    const plan = reportPlan(people);
    await openAccess().insert(plan);
    expect((await openAccess().findEarlierWork()).saved).toMatchObject({
      blockIds: ['Deltagare'],
      period: plan.choices.period,
      layout: 'sodra-dalarna',
      tableChoice: plan.choices.tableChoice,
    });
  });

  test('is no source for the next one: only the list is offered again', async () => {
    await openWith(people);
    await openAccess().insert(reportPlan(people));
    const { blocks } = await openAccess().open();
    expect(blocks.map(({ sheet }) => sheet)).toEqual(['Deltagare']);
  });

  test('a second report has sheets, tables and period cells of its own', async () => {
    const host = await openWith(people);
    await openAccess().insert(reportPlan(people));
    const second = await openAccess().insert(
      reportPlan(people, undefined, halfYearPeriod(2018, 2)),
    );
    expect(second).toMatchObject({
      sheet: 'Resultat H2 2018',
      dataSheets: ['FinsamDeltagare_2', 'FinsamUtfall_2'],
      nameTaken: 'FinsamDeltagare',
    });
    expect(host.model.names.map(({ name }) => name)).toContain('Finsam_Från_2');
  });
});

describe('for any participants', () => {
  const periods = [
    yearPeriod(2018),
    halfYearPeriod(2019, 1),
    { from: day('2018-01-15'), to: day('2018-11-21') },
  ];

  test('every formula of every table, and of every comparison, gives the computed value', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyFullParticipant, { maxLength: 40 }),
        fc.constantFrom(...PRESETS),
        fc.constantFrom(...periods),
        async (participants, preset, period) => {
          await openWith([]);
          const plan = reportPlan(participants, preset, period, EVERYTHING);
          const { verifiedCells } = await openAccess().insert(plan);
          expect(verifiedCells).toBeGreaterThan(100);
        },
      ),
      { numRuns: 25 },
    );
  }, 240_000);
});

import fc from 'fast-check';
import { halfYearPeriod, yearPeriod } from '../../src/definitions/period';
import { PRESETS } from '../../src/definitions/presets';
import type { Participant } from '../../src/participants/participant';
import { createUniverCalculator } from '../../src/tryout/engine/univerCalculator';
import type { OfficeHost } from '../../src/tryout/host/officeHost';
import { day, participant } from '../support/participants';
import { EVERYTHING, openAccess, reportPlan } from '../support/reportPlan';
import { sheetOfParticipants } from '../support/sheetOfParticipants';
import { anyFullParticipant } from '../support/standardStatistics';
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
    expect(host.model.names.map(({ name }) => name)).toEqual(['Finsam_Från', 'Finsam_Till']);
  });

  test('is written and verified in two round trips', async () => {
    const host = await openWith(people);
    const workbook = openAccess();
    await workbook.findEarlierWork();
    const before = host.requests.count;
    await workbook.insert(reportPlan(people));
    expect(host.requests.count - before).toBe(2);
  });

  test('offers its choices next time', async () => {
    await openWith(people);
    const plan = reportPlan(people);
    await openAccess().insert(plan);
    expect((await openAccess().findEarlierWork()).saved).toMatchObject({
      blockIds: ['Deltagare'],
      period: plan.choices.period,
      layout: 'sodra-dalarna',
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

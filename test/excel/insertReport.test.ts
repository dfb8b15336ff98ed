import fc from 'fast-check';
import { PRESETS } from '../../src/definitions/presets';
import { halfYearPeriod, yearPeriod } from '../../src/definitions/period';
import { createWorkbookAccess } from '../../src/excel/officeWorkbook';
import type { ReportPlan, WorkbookAccess } from '../../src/excel/workbookAccess';
import type { Participant } from '../../src/participants/participant';
import { buildTables } from '../../src/tables/buildTables';
import { sv } from '../../src/texts/sv';
import { createUniverCalculator } from '../../src/tryout/engine/univerCalculator';
import type { OfficeHost } from '../../src/tryout/host/officeHost';
import { anyParticipant, day, participant, readingOf } from '../support/participants';
import { sheetOfParticipants } from '../support/sheetOfParticipants';
import { openHost } from '../tryout/host/openHost';

const access = (): WorkbookAccess =>
  createWorkbookAccess({
    today: day('2026-11-21'),
    loadTexts: () => Promise.resolve(sv),
    createMark: () => 'abcd',
  });

export function planFor(
  participants: readonly Participant[],
  presetIndex = 0,
  period = yearPeriod(2018),
): ReportPlan {
  const definitions = PRESETS[presetIndex];
  if (definitions === undefined) throw new Error('no such preset');
  const reading = readingOf(participants);
  const { layout } = definitions;
  return {
    reading,
    tables: buildTables({
      participants,
      period,
      definitions,
      layout,
      supportUnit: reading.supportUnit,
      texts: sv,
    }),
    choices: {
      blockIds: ['Deltagare'],
      mapping: {},
      outcomeWords: {},
      supportUnit: null,
      period,
      definitions,
      ownDefinitions: [],
      layout,
      language: 'sv',
    },
  };
}

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
    const report = await access().insert(planFor(people));
    expect(report).toMatchObject({ sheet: 'Resultat 2018', nameTaken: null });
    expect(host.model.sheets.map((sheet) => sheet.name)).toEqual([
      'Deltagare',
      'FinsamUtfall',
      'FinsamDeltagare',
      'Resultat 2018',
    ]);
    expect(host.model.names.map(({ name }) => name)).toEqual(['Finsam_Från', 'Finsam_Till']);
  });

  test('is written and verified in two round trips', async () => {
    const host = await openWith(people);
    const workbook = access();
    await workbook.findEarlierWork();
    const before = host.requests.count;
    await workbook.insert(planFor(people));
    expect(host.requests.count - before).toBe(2);
  });

  test('offers its choices next time', async () => {
    await openWith(people);
    const plan = planFor(people);
    await access().insert(plan);
    expect((await access().findEarlierWork()).saved).toMatchObject({
      blockIds: ['Deltagare'],
      period: plan.choices.period,
      layout: 'sodra-dalarna',
    });
  });

  test('a second report has sheets, tables and period cells of its own', async () => {
    const host = await openWith(people);
    await access().insert(planFor(people));
    const second = await access().insert(planFor(people, 0, halfYearPeriod(2018, 2)));
    expect(second).toMatchObject({
      sheet: 'Resultat H2 2018',
      dataSheets: ['FinsamDeltagare_2', 'FinsamUtfall_2'],
      nameTaken: 'FinsamDeltagare',
    });
    expect(host.model.names.map(({ name }) => name)).toContain('Finsam_Från_2');
  });
});

describe('for any participants', () => {
  test('every formula of every table gives the computed value', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyParticipant, { maxLength: 40 }),
        fc.nat(PRESETS.length - 1),
        async (participants, preset) => {
          await openWith([]);
          const { verifiedCells } = await access().insert(planFor(participants, preset));
          expect(verifiedCells).toBeGreaterThan(40);
        },
      ),
      { numRuns: 25 },
    );
  }, 120_000);
});

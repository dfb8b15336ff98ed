import fc from 'fast-check';
import { OUTCOMES, type Outcome } from '../../../src/definitions/outcome';
import { isoDate } from '../../../src/definitions/serial';
import type { Column } from '../../../src/participants/mapping';
import type { Participant, Sex } from '../../../src/participants/participant';
import { readParticipants } from '../../../src/participants/readParticipants';
import { runReport } from '../../../src/headless/runReport';
import type { OpenedWorkbook } from '../../../src/excel/workbookAccess';
import type { OfficeHost } from '../../../src/tryout/host/officeHost';
import { entryAlert } from '../../../src/tryout/host/validation/entryAlert';
import { day } from '../../support/participants';
import { openAccess } from '../../support/reportPlan';
import { openHost } from '../../tryout/host/openHost';
import { NEW_LISTS } from './newLists';

const TODAY = day('2026-11-21');
const FIRST_ROW = 5;

/** Somebody as the team knows them. */
interface Person {
  readonly start: number;
  readonly end: number | null;
  readonly sex: Sex;
  readonly age: number;
  readonly referrer: number;
  readonly supportForm: number;
  /** Tenths of a year. */
  readonly support: number;
  readonly outcome: Outcome;
  readonly ors: readonly [number, number];
}

const anyPerson: fc.Arbitrary<Person> = fc
  .record({
    start: fc.integer({ min: day('2024-01-01'), max: day('2026-06-30') }),
    length: fc.option(fc.integer({ min: 0, max: 140 })),
    sex: fc.constantFrom<Sex>('woman', 'man'),
    age: fc.integer({ min: 16, max: 70 }),
    referrer: fc.nat(6),
    supportForm: fc.nat(8),
    support: fc.integer({ min: 0, max: 120 }),
    outcome: fc.constantFrom(...OUTCOMES),
    ors: fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 })),
  })
  .map(({ length, start, ...rest }) => ({
    ...rest,
    start,
    end: length === null ? null : start + length,
  }));

type Language = 'sv' | 'en';

/** What a person is typed as, column by column. */
function typed(person: Person, number: number, language: Language, ors: boolean): string[] {
  const { texts, outcomeNames } = NEW_LISTS[language];
  const { start, end, sex, age, referrer, supportForm, support, outcome } = person;
  const tenths = String(support / 10);
  const words = [
    String(number),
    isoDate(start),
    end === null ? '' : isoDate(end),
    texts.sexes[sex === 'woman' ? 0 : 1] ?? '',
    String(age),
    texts.referrers[referrer] ?? '',
    texts.supportForms[supportForm] ?? '',
    language === 'sv' ? tenths.replace('.', ',') : tenths,
    end === null ? '' : outcome === 'transferred' ? texts.transferred : outcomeNames[outcome],
  ];
  return ors ? [...words, String(person.ors[0]), end === null ? '' : String(person.ors[1])] : words;
}

const LOCALES = { sv: 'sv-SE', en: 'en-US' } as const;

/** A new list with these people typed into it, each entry accepted. */
async function filled(
  people: readonly Person[],
  language: Language,
  ors: boolean,
): Promise<OfficeHost> {
  const locale = LOCALES[language];
  const host = await openHost({ locale });
  const { sheet } = await openAccess().createList({ ...NEW_LISTS[language], ors });
  people.forEach((person, i) => {
    typed(person, i + 1, language, ors).forEach((text, column) => {
      const row = FIRST_ROW + i;
      const model = host.model.sheets.find(({ name }) => name === sheet);
      if (model === undefined) throw new Error(sheet);
      if (text === '') return;
      expect([text, entryAlert(host.model, model, { row, column }, text, locale)]).toEqual([
        text,
        null,
      ]);
      host.userEdits(sheet, { top: row, left: column, bottom: row, right: column }, [[text]]);
    });
  });
  return host;
}

function columnsOf(opened: OpenedWorkbook): readonly Column[] {
  return opened.blocks
    .filter(({ id }) => opened.proposal.chosen.includes(id))
    .flatMap(({ columns }) => columns);
}

describe.each(['sv', 'en'] as const)('a new list that has been filled in (%s)', (language) => {
  test('is proposed, with every column certain, from the first person on', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyPerson, { minLength: 1, maxLength: 24 }),
        fc.boolean(),
        async (people, ors) => {
          await filled(people, language, ors);
          const opened = await openAccess().open();
          const columns = columnsOf(opened);
          // The choices are no list of participants.
          expect(opened.blocks).toHaveLength(1);
          expect(columns.map(({ meaning, certainty }) => [meaning, certainty])).toEqual(
            [
              'number',
              'start',
              'end',
              'sex',
              'age',
              'referrer',
              'supportForm',
              'supportTime',
              'outcome',
              ...(ors ? ['orsIn', 'orsOut'] : []),
            ].map((meaning) => [meaning, 'certain']),
          );
        },
      ),
      { numRuns: 25 },
    );
  }, 60_000);

  test('is read as it was typed, without a word on any row', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyPerson, { minLength: 1, maxLength: 24 }), async (people) => {
        await filled(people, language, true);
        const { sheets, blocks } = await openAccess().open();
        const reading = readParticipants({
          sheets,
          blocks,
          outcomeWords: {},
          supportUnit: null,
          today: TODAY,
        });
        expect(reading.problems).toEqual([]);
        expect(reading).toMatchObject({ rowCount: people.length, supportUnit: 'years' });
        expect(reading.participants.map(known)).toEqual(
          people.map((person, i) => expected(person, i, language)),
        );
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});

function known({ source: _source, supportTime, ...rest }: Participant) {
  return { ...rest, supportTime: supportTime && Math.round(supportTime.months * 10) };
}

function expected(person: Person, index: number, language: Language) {
  const { texts } = NEW_LISTS[language];
  const { start, end, sex, age, ors } = person;
  return {
    number: String(index + 1),
    start,
    end,
    sex,
    age,
    referrer: texts.referrers[person.referrer],
    supportForm: texts.supportForms[person.supportForm],
    supportTime: person.support * 12,
    exit: end === null ? null : person.outcome,
    orsIn: ors[0],
    orsOut: end === null ? null : ors[1],
  };
}

test('the whole report can be made of it', async () => {
  const people = fc.sample(anyPerson, { seed: 4, numRuns: 40 });
  const host = await filled(people, 'sv', true);
  const period = { from: day('2025-01-01'), to: day('2025-12-31') };
  const { figures, problems } = await runReport(
    host.model,
    { period, forbund: null, layout: null },
    TODAY,
  );
  expect(problems).toEqual([]);
  const began = people.filter(({ start }) => start >= period.from && start <= period.to).length;
  expect(began).toBeGreaterThan(5);
  expect(
    figures.find(({ measure, group }) => measure === 'newlyEnrolled' && group === 'all')?.value,
  ).toBe(began);
  expect(host.model.sheets.map(({ name }) => name)).toContain('FinsamDeltagare');
}, 60_000);

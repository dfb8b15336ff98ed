import { PRESETS } from '../../../src/definitions/presets';
import { yearPeriod } from '../../../src/definitions/period';
import { OUTCOMES } from '../../../src/definitions/outcome';
import type { Participant } from '../../../src/participants/participant';
import { computeAge } from '../../../src/measures/age';
import {
  computeCount,
  type CountMeasure,
  type MeasureInput,
} from '../../../src/measures/countMeasure';
import { activeDuring } from '../../../src/measures/activeDuring';
import { enrolledAtEnd } from '../../../src/measures/enrolledAtEnd';
import { enrolledAtStart } from '../../../src/measures/enrolledAtStart';
import { newlyEnrolled } from '../../../src/measures/newlyEnrolled';
import { computeExitReadings, dropouts, exits as allExits } from '../../../src/measures/exits';
import { computeOutcomeCounts } from '../../../src/measures/outcomeCount';
import { computeSupportTime } from '../../../src/measures/supportTime';
import { computeThroughputTime } from '../../../src/measures/throughputTime';
import { buildTables } from '../../../src/tables/buildTables';
import { printCell } from '../../../src/tables/printCell';
import { DEFAULT_TABLE_CHOICE } from '../../../src/tables/tableChoice';
import { sv } from '../../../src/texts/sv';
import type { Facts } from './facts';

const PERIOD = yearPeriod(2019);
const REFERRERS = ['AF', 'FK', 'Socialtjänsten'];

/** The figures of a team that never was, worked out by the measures that reports are made with. */
export function inventedTeam(random: () => number): Facts {
  const below = (n: number): number => Math.floor(random() * n);
  const people = Array.from({ length: 45 + below(40) }, (_, row) => inventedPerson(row, below));
  const preset = PRESETS[below(PRESETS.length)] ?? PRESETS[0];
  if (preset === undefined) throw new Error('there are no presets');
  const input: MeasureInput = { participants: people, period: PERIOD, definitions: preset };
  const tables = buildTables({
    ...input,
    layout: preset.layout,
    supportUnit: 'months',
    choice: DEFAULT_TABLE_CHOICE,
    budget: null,
    texts: sv,
  });
  const count = (value: number | null): number => value ?? 0;
  const added = people.filter(({ start }) => start >= PERIOD.from && start <= PERIOD.to);
  const outcomes = computeOutcomeCounts(input);
  const [exits] = computeExitReadings(input);
  const throughput = computeThroughputTime(input);
  const support = computeSupportTime(input, 'months');
  const age = computeAge(input);
  const orsIn = 140 + below(80);
  const budget = 1_000_000 + below(1500) * 1000;
  const costs = [below(900_000) + 100_000, below(60_000) + 1000, below(90_000) + 1000];
  const byMean = (figures: typeof throughput): Facts['throughput'] => ({
    all: count(figures.all.mean.value),
    women: count(figures.women.mean.value),
    men: count(figures.men.mean.value),
  });
  const sexes = computeCount(newlyEnrolled, input);
  const beside = { ...input, definitions: { ...preset, dropouts: 'beside' as const } };
  const sexesOf = (measure: CountMeasure) => {
    const { women, men } = computeCount(measure, beside);
    return { women: count(women.value), men: count(men.value) };
  };
  return {
    dropoutsBeside: preset.dropouts === 'beside',
    bySex: {
      start: sexesOf(enrolledAtStart),
      added: sexesOf(newlyEnrolled),
      exits: sexesOf(allExits),
      dropouts: sexesOf(dropouts),
      end: sexesOf(enrolledAtEnd),
    },
    tables: tables.map(({ title, rowHeading, columns, rows }) => ({
      title,
      rows: [
        [rowHeading, ...columns],
        ...rows.map(({ label, cells }) => [label, ...cells.map((cell) => printCell(cell, 'sv'))]),
      ],
    })),
    active: count(computeCount(activeDuring, input).all.value),
    added: { all: added.length, women: count(sexes.women.value), men: count(sexes.men.value) },
    bands: [
      [18, 30],
      [31, 45],
      [46, 64],
    ].map(([from = 0, to = 0]) => ({
      from,
      to,
      n: added.filter(({ age: a }) => a !== null && a >= from && a <= to).length,
    })),
    referrers: REFERRERS.map((name) => ({
      name,
      n: added.filter(({ referrer }) => referrer === name).length,
    })),
    exits: count(exits.all.value),
    dropouts: count(computeCount(dropouts, input).all.value),
    work: count(outcomes.work.all.value),
    studies: count(outcomes.studies.all.value),
    positive: preset.positive.reduce((sum, outcome) => sum + count(outcomes[outcome].all.value), 0),
    throughput: byMean(throughput),
    support: byMean(support),
    age: { women: count(age.women.mean.value), men: count(age.men.mean.value) },
    ors: { from: orsIn / 10, to: (orsIn + 40 + below(100)) / 10 },
    budget: {
      allotted: budget,
      lines: costs.map((spent, i) => ({
        name: ['Personal', 'Handledning', 'Deltagarkostnader'][i] ?? '',
        budget: spent + below(80_000),
        spent,
      })),
    },
  };
}

function inventedPerson(row: number, below: (n: number) => number): Participant {
  const start = PERIOD.from - 500 + below(860);
  const length = 60 + below(600);
  const ended = start + length <= PERIOD.to + 100;
  const outcome = OUTCOMES[below(OUTCOMES.length - 1)] ?? 'other';
  return {
    source: { sheet: 'Deltagare', row, column: 0 },
    number: null,
    sex: below(9) < 5 ? 'woman' : 'man',
    age: 18 + below(47),
    referrer: REFERRERS[below(3)] ?? 'AF',
    supportForm: null,
    start,
    end: ended ? start + length : null,
    exit: ended ? (below(3) === 0 ? 'work' : outcome) : null,
    supportTime: { months: below(120), capped: false },
    orsIn: null,
    orsOut: null,
  };
}

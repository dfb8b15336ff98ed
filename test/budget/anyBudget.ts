import fc from 'fast-check';
import { amountInKronor, sumAmounts, type Amount } from '../../src/budget/amount';
import type { BudgetMeaning } from '../../src/budget/budgetColumn';
import type { CellValue } from '../../src/cells/cell';
import { formatNumber } from '../../src/texts/numbers';

type Row = readonly CellValue[];

/** A budget laid out on a sheet, and what must be read from it. */
export interface LaidOut {
  readonly rows: readonly Row[];
  readonly meanings: readonly BudgetMeaning[];
  readonly lines: readonly (readonly [label: string, amounts: readonly (Amount | null)[]])[];
  readonly sums: readonly (readonly Amount[])[];
  readonly allotted: Amount | null;
}

interface Layout {
  readonly headers: readonly (readonly string[])[];
  readonly meanings: readonly BudgetMeaning[];
  /** Columns that are worked out from the others. */
  readonly computed: Readonly<Record<number, (amounts: readonly Amount[]) => Amount>>;
}

const at = (amounts: readonly Amount[], index: number): Amount => amounts[index] ?? 0;

const LAYOUTS: readonly Layout[] = [
  {
    headers: [
      ['Årsbudget 2018', 'Utfall 2018', 'Diff. helår 2018'],
      ['Budget', 'Utfall', 'Avvikelse'],
      ['Budget 2021', 'Förbrukat 2021', 'Kvar'],
    ],
    meanings: ['budget', 'outcome', 'difference'],
    computed: { 2: (a) => at(a, 0) - at(a, 1) },
  },
  {
    headers: [
      ['Årsbudget, äskat 2020', 'Halvårsutfall tom 200630', 'Utfall 2020'],
      ['Äskat', 'Halvårsutfall', 'Utfall'],
    ],
    meanings: ['asked', 'outcome', 'outcome'],
    computed: {},
  },
  {
    headers: [
      ['Utfall jan-jun', 'Budget jan-jun', 'Budget helår', 'Avvikelse'],
      ['Utfall H1 2023', 'Periodiserad budget', 'Budget 2023', 'Differens'],
    ],
    meanings: ['outcome', 'budget', 'budget', 'difference'],
    computed: { 3: (a) => at(a, 1) - at(a, 0) },
  },
  {
    headers: [
      [
        'Beslut totalt',
        'Tidigare godkända kostnader',
        'Periodens kostnader',
        'Ackumulerat',
        'Återstår',
      ],
    ],
    meanings: ['decided', 'approvedEarlier', 'periodCosts', 'accumulated', 'remaining'],
    computed: { 3: (a) => at(a, 1) + at(a, 2), 4: (a) => at(a, 0) - at(a, 1) - at(a, 2) },
  },
];

const LABELS = [
  'Personal',
  'Lokaler',
  'Handledning/utbildning',
  'Deltagarkostnader inkl. busskort',
  'Övrigt',
  'IT & telefoni',
  'Köpta tjänster (konsult)',
  'Resor',
  'Förbrukningsmaterial',
  '7010 Löner',
  'Möten, fika',
  'Information och kommunikation',
];

type Writer = (amount: Amount) => CellValue;

const WRITERS: readonly Writer[] = [
  (amount) => amountInKronor(amount),
  (amount) => formatNumber(amountInKronor(amount), 'sv', 2),
  (amount) => `${formatNumber(amountInKronor(amount), 'sv', 2)} kr`,
  (amount) => formatNumber(amountInKronor(amount), 'sv', 2).replaceAll('\u00a0', '\u202f'),
  (amount) => {
    const text = formatNumber(Math.abs(amountInKronor(amount)), 'sv', 2);
    return amount < 0 ? `(${text})` : text;
  },
];

const IN_THOUSANDS: Writer = (amount) => amountInKronor(amount) / 1000;

const amount = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 5e8 }) },
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ min: -1e7, max: -1 }) },
);

const randomly = fc.record({
  layout: fc.constantFrom(...LAYOUTS),
  headers: fc.nat(),
  labels: fc.shuffledSubarray(LABELS, { minLength: 2, maxLength: 8 }),
  numbers: fc.array(fc.array(amount, { minLength: 5, maxLength: 5 }), {
    minLength: 8,
    maxLength: 8,
  }),
  blanks: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 9, maxLength: 9 }),
  blankCell: fc.option(fc.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 0, max: 1 }))),
  writer: fc.constantFrom(...WRITERS),
  thousands: fc.boolean(),
  sumLabel: fc.constantFrom('Summa', 'Totalt', 'Total kostnad', 'SUMMA KOSTNADER', null),
  differences: fc.boolean(),
  allotted: fc.option(fc.integer({ min: 10000, max: 1e7 }).map((n) => n * 100)),
  top: fc.integer({ min: 0, max: 5 }),
  left: fc.integer({ min: 0, max: 4 }),
  title: fc.constantFrom('', 'Ekonomi', 'Ekonomisk uppföljning för teamet'),
  turned: fc.boolean(),
});

function transposed(rows: readonly Row[]): readonly Row[] {
  const width = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? ''));
}

/** Random budgets in each of the layouts, upright or turned, somewhere on a sheet. */
export const anyBudget: fc.Arbitrary<LaidOut> = randomly.map((r): LaidOut => {
  const { layout } = r;
  const kept = layout.meanings.flatMap((meaning, i) =>
    meaning === 'difference' && !r.differences ? [] : [i],
  );
  const write = r.thousands ? IN_THOUSANDS : r.writer;
  const full = r.labels.map((_, line) => {
    const given = r.numbers[line] ?? [];
    const blank = (column: number) => r.blankCell?.[0] === line && r.blankCell[1] === column;
    const entered = layout.meanings.map((_m, column) => (blank(column) ? 0 : at(given, column)));
    return layout.meanings.map((_m, column) => {
      const work = layout.computed[column];
      if (work !== undefined) return work(entered);
      return blank(column) && Object.keys(layout.computed).length === 0
        ? null
        : at(entered, column);
    });
  });
  const amounts = full.map((line) => kept.map((column) => line[column] ?? null));
  const sum = kept.map((_, column) => sumAmounts(amounts.map((line) => line[column] ?? 0)));
  const headers = layout.headers[r.headers % layout.headers.length] ?? [];
  const block: Row[] = [['', ...kept.map((column) => headers[column] ?? '')]];
  const spaced = (line: number) => Array.from({ length: r.blanks[line] ?? 0 }, (): Row => []);
  r.labels.forEach((label, line) => {
    const cells = amounts[line] ?? [];
    block.push(...spaced(line), [label, ...cells.map((a) => (a === null ? '' : write(a)))]);
  });
  if (r.sumLabel !== null) block.push(...spaced(8), [r.sumLabel, ...sum.map(write)]);
  const body = r.turned ? transposed(block) : block;
  const note =
    r.allotted === null ? [] : [[`Tilldelat ${formatNumber(r.allotted / 100, 'sv')} kr`]];
  const unit: readonly Row[] = r.thousands ? [['Belopp i tkr']] : [];
  const all: readonly Row[] = [
    ...(r.title === '' ? [] : [[r.title]]),
    ...unit,
    ...note,
    [],
    ...body,
  ];
  return {
    rows: [
      ...Array.from({ length: r.top }, (): Row => []),
      ...all.map((row) => [...Array.from({ length: r.left }, () => ''), ...row]),
    ],
    meanings: kept.flatMap((column) => layout.meanings[column] ?? []),
    lines: r.labels.map((label, line) => [label, amounts[line] ?? []]),
    sums: r.sumLabel === null ? [] : [sum],
    allotted: r.allotted,
  };
});

import { fold, foldWords } from '../../cells/fold';
import type { AgeBand } from '../../definitions/ageBands';
import { keysOf } from '../../definitions/keysOf';
import { parseAgeBands } from '../../definitions/parseAgeBands';
import type { MeasureInput } from '../../measures/countMeasure';
import type { People } from '../../measures/people';
import { mapInSteps, type Steps } from '../../steps/steps';
import type { AuditWorkbook } from '../auditWorkbook';
import type { ClaimGroup, Quantity } from '../claim';
import type { AuditContext } from '../context';
import type { AuditTable, TableNumber } from '../grids/auditTable';
import { groupOf } from '../grids/readColumn';
import { periodNamed } from '../grids/tableClaims';
import { tableViews, type TableView } from '../grids/tableViews';
import { quantityOf } from '../quantityOf';
import type { Pair } from './pair';
import { bandReadings, textReadings } from './partReadings';
import { periodOf } from './periodOf';

/** The counts by age band, referrer or form of support that a report's tables have of people it names. */
export function* partPairs(context: AuditContext, workbook: AuditWorkbook): Steps<readonly Pair[]> {
  const columns = context.tables.flatMap((table): readonly PartColumn[] => {
    const listed = listedIn(table);
    if (listed === null || table.earlier) return [];
    return tableViews(table).flatMap((view) =>
      view.across.map((header, at) => ({ header, at, view, table, listed })),
    );
  });
  const pairs = yield* mapInSteps(columns, (column) => pairsOf(column, context, workbook), 1);
  return pairs.flat();
}

/** One column of parts, or one row of them. */
interface PartColumn {
  readonly header: string;
  readonly at: number;
  readonly view: TableView;
  readonly table: AuditTable;
  readonly listed: ListedPeople;
}

const LISTED = {
  newlyEnrolled: 'newlyEnrolled',
  active: 'activeDuring',
  exits: 'allExits',
  enrolledAtEnd: 'enrolledAtEnd',
} as const satisfies Partial<Record<Quantity, People>>;

type ListedPeople = keyof typeof LISTED;

/** By the nearest line of the title that names people. */
function listedIn({ title }: AuditTable): ListedPeople | null {
  const [quantity] = title.split('\n').flatMap((line) => quantityOf(line)?.quantity ?? []);
  return keysOf(LISTED).find((listed) => listed === quantity) ?? null;
}

/** "Antal", "2018", "Kvinnor": a header that adds nothing to what the title counts. */
const OF_ALL = /^(?:$|antal|personer|deltagare|st$|number|people|participants|n$|(?:19|20)\d\d$)/;

function pairsOf(
  { header, at, view, table, listed }: PartColumn,
  context: AuditContext,
  workbook: AuditWorkbook,
): readonly Pair[] {
  const parts = view.lines.filter(({ label }) => label !== '' && groupOf(label) === null);
  const labels = parts.map(({ label }) => label);
  const bands = bandsIn(labels);
  const group = groupUnder(header);
  const period = periodOf(periodNamed(header) ?? periodNamed(table.title), context, workbook);
  if (group === null || period === null) return [];
  const numbers = parts.map((part) => part.numbers[at] ?? null);
  if (!numbers.every((number) => number === null || isCount(number))) return [];
  const input: MeasureInput = { ...workbook, period };
  const readings =
    bands === null
      ? textReadings(labels, group, LISTED[listed], input)
      : bandReadings(bands, group, LISTED[listed], input);
  return parts.flatMap(({ label }, i): readonly Pair[] => {
    const [number, reading] = [numbers[i], readings?.[i]];
    if (!number || !reading || reading.length === 0) return [];
    const quantity = { listed, group, unit: 'people', part: label.trim() } as const;
    const where = { kind: 'cell', cell: number.cell } as const;
    return [{ stated: number, where, quantity, period, readings: reading }];
  });
}

function groupUnder(header: string): ClaimGroup | null {
  const group = groupOf(header);
  if (group !== null) return group === 'total' ? 'all' : group;
  return OF_ALL.test(fold(header)) ? 'all' : null;
}

function isCount({ step, percent, hedge }: TableNumber): boolean {
  return step === 1 && !percent && hedge === 'exact';
}

/** The bands of all labels; null where one is no band, or two share an age. */
function bandsIn(labels: readonly string[]): readonly AgeBand[] | null {
  const bare = labels.map((label) => label.replace(/^(?:ålder|åldern|age)\s*/i, ''));
  if (bare.length < 2 || bare.some((label) => /^\d*$/.test(foldWords(label)))) return null;
  const read = parseAgeBands(bare);
  return read.kind === 'bands' && read.bands.length === labels.length ? read.bands : null;
}

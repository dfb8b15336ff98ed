import { previousPeriod } from '../../definitions/previousPeriod';
import type { Serial } from '../../definitions/serial';
import { previousPeriodFormula } from '../../measures/previousScope';
import { participantColumn } from '../../measures/workbookNames';
import { describeDefinitions } from '../../tables/describeDefinitions';
import type { Texts } from '../../texts/texts';
import type { ReportPlan } from '../workbookAccess';
import { isLive } from './isLive';
import { withReportNames, type ReportNames } from './reportNames';
import {
  asText,
  type CellInput,
  type ExpectedValue,
  type FormatBlock,
  type InputBlock,
  type OwnedPart,
  type SheetPlan,
} from './sheetPlan';

const TOP = 2;
const DATE_FORMAT = 'yyyy-mm-dd';

interface Line {
  readonly label: string;
  readonly value: CellInput;
  readonly isDate?: boolean;
  /** What a formula must give. */
  readonly expected?: number;
  /** The defined name of the cell. */
  readonly name?: string;
}

interface Heading {
  readonly data: readonly InputBlock[];
  readonly formulas: readonly InputBlock[];
  readonly formats: readonly FormatBlock[];
  readonly names: SheetPlan['names'];
  readonly expected: readonly ExpectedValue[];
  readonly part: OwnedPart;
  readonly rowCount: number;
}

/** The top of a report's sheet: the period, the one it is compared with, and what the report rests on. In a live report the period stands in cells that can be changed. */
export function reportHeading(
  plan: ReportPlan,
  names: ReportNames,
  texts: Texts,
  today: Serial,
): Heading {
  const t = texts.tables.sheet;
  const live = isLive(plan.choices);
  const data = dataLines(plan, names, texts, today);
  const formulas = live ? formulaLines(plan, names, texts) : [];
  const lines = [...data, ...formulas];
  const named = lines.flatMap(({ name }, i) =>
    name === undefined ? [] : [{ name, row: TOP + i, column: 1 }],
  );
  return {
    data: [
      { top: 0, left: 0, rows: [[asText(t.heading)]] },
      { top: TOP, left: 0, rows: data.map(({ label, value }) => [label, value]) },
      ...(live ? [{ top: TOP, left: 2, rows: [[asText(t.periodHint)]] }] : []),
    ],
    formulas: live
      ? [
          {
            top: TOP + data.length,
            left: 0,
            rows: formulas.map(({ label, value }) => [label, value]),
          },
        ]
      : [],
    formats: [
      { top: 0, left: 0, rowCount: 1, columnCount: 1, look: 'title' },
      { top: TOP, left: 0, rowCount: lines.length, columnCount: 1, look: 'label' },
      ...(live
        ? ([
            { top: TOP, left: 1, rowCount: 2, columnCount: 1, look: 'input' },
            { top: TOP, left: 2, rowCount: 1, columnCount: 1, look: 'note' },
          ] as const)
        : []),
      ...lines.flatMap(({ isDate = false }, i): FormatBlock[] =>
        isDate
          ? [{ top: TOP + i, left: 1, rowCount: 1, columnCount: 1, numberFormat: DATE_FORMAT }]
          : [],
      ),
      { top: TOP, left: 1, rowCount: lines.length, columnCount: 1, align: 'Left' },
    ],
    names: named,
    expected: lines.flatMap(({ expected }, i) =>
      expected === undefined ? [] : [{ row: TOP + i, column: 1, value: expected }],
    ),
    part: { key: 'head', top: TOP, left: 0, rowCount: lines.length, columnCount: 2 },
    rowCount: TOP + lines.length,
  };
}

function dataLines(
  { reading, choices }: ReportPlan,
  names: ReportNames,
  texts: Texts,
  today: Serial,
): readonly Line[] {
  const t = texts.tables.sheet;
  const left = reading.uncounted.length;
  const day = (label: string, value: Serial) => ({ label, value, isDate: true });
  const before = previousPeriod(choices.period);
  const live = isLive(choices);
  return [
    { ...day(t.periodFrom, choices.period.from), ...(live && { name: names.periodFrom }) },
    { ...day(t.periodTo, choices.period.to), ...(live && { name: names.periodTo }) },
    ...(!live && choices.tableChoice.compare
      ? [day(t.previousFrom, before.from), day(t.previousTo, before.to)]
      : []),
    { label: t.definitions, value: asText(describeDefinitions(choices.definitions, texts)) },
    { label: t.extracted, value: today, isDate: true },
    // How many rows are left out would be a small number of people.
    ...(live && left > 0 ? [{ label: t.rows, value: asText(t.uncounted(left)) }] : []),
  ];
}

function formulaLines({ choices }: ReportPlan, names: ReportNames, texts: Texts): readonly Line[] {
  const t = texts.tables.sheet;
  const before = previousPeriod(choices.period);
  const formula = previousPeriodFormula();
  const line = (label: string, expression: string): Line => ({
    label,
    value: withReportNames(`=${expression}`, names),
  });
  return [
    line(t.participants, `SUM(${participantColumn('counted')})`),
    ...(choices.tableChoice.compare
      ? [
          {
            ...line(t.previousFrom, formula.from),
            isDate: true,
            expected: before.from,
            name: names.previousFrom,
          },
          {
            ...line(t.previousTo, formula.to),
            isDate: true,
            expected: before.to,
            name: names.previousTo,
          },
        ]
      : []),
  ];
}

import type { Group } from './figure';
import {
  participantColumn,
  PERIOD_FROM,
  PERIOD_TO,
  SEX_NAMES,
  type ParticipantColumn,
} from './workbookNames';

/** What a native formula is about: a period, as two expressions that give days, and a group. */
export interface FormulaScope {
  readonly from: string;
  readonly to: string;
  readonly group: Group;
}

/** The report period, as the named cells hold it. */
export function reportScope(group: Group): FormulaScope {
  return { from: PERIOD_FROM, to: PERIOD_TO, group };
}

/** A column of FinsamDeltagare and what its cells must be, as COUNTIFS writes it. */
export type Criterion = readonly [column: ParticipantColumn, criterion: string];

export const before = (day: string): string => `"<"&${day}`;
export const onOrBefore = (day: string): string => `"<="&${day}`;
export const onOrAfter = (day: string): string => `">="&${day}`;

/** The criteria that a day column lies in the scope's period. */
export function within(column: 'start' | 'end', scope: FormulaScope): readonly Criterion[] {
  return [
    [column, onOrAfter(scope.from)],
    [column, onOrBefore(scope.to)],
  ];
}

/** How many counted rows of the group fulfil the criteria. */
export function countRows(scope: FormulaScope, ...criteria: readonly Criterion[]): string {
  return `COUNTIFS(${criteriaOf(scope, criteria)})`;
}

/** How many counted rows of the group fulfil the criteria, with one of several texts in a column. */
export function countRowsWithAny(
  scope: FormulaScope,
  column: ParticipantColumn,
  texts: readonly string[],
  ...criteria: readonly Criterion[]
): string {
  const list = `{${texts.map(quote).join(';')}}`;
  return `SUMPRODUCT(COUNTIFS(${criteriaOf(scope, [...criteria, [column, list]])}))`;
}

/** The mean of a column over the counted rows of the group that fulfil the criteria; an error over nobody. */
export function meanOf(
  column: ParticipantColumn,
  scope: FormulaScope,
  ...criteria: readonly Criterion[]
): string {
  return `AVERAGEIFS(${participantColumn(column)},${criteriaOf(scope, criteria)})`;
}

/**
 * The median of a column over the counted rows of the group that fulfil the conditions, blank cells
 * left out; an error over nobody. Conditions compare a column: `[column, ">=Finsam_Från"]`.
 */
export function medianOf(
  column: ParticipantColumn,
  scope: FormulaScope,
  ...conditions: readonly Criterion[]
): string {
  const tests: readonly Criterion[] = [
    [column, '<>""'],
    ['counted', '=1'],
    ...groupCondition(scope.group),
    ...conditions,
  ];
  const product = tests.map(([c, test]) => `(${participantColumn(c)}${test})`).join('*');
  return `AGGREGATE(16,6,${participantColumn(column)}/(${product}),0.5)`;
}

/** An expression as a cell's formula: "–" where it has no value. */
export function orDash(expression: string): string {
  return `=IFERROR(${expression},"–")`;
}

export function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A formula changed everywhere but in the texts that it quotes: those are data. */
export function outsideTexts(formula: string, change: (part: string) => string): string {
  return formula
    .split('"')
    .map((part, i) => (i % 2 === 0 ? change(part) : part))
    .join('"');
}

function criteriaOf(scope: FormulaScope, criteria: readonly Criterion[]): string {
  const group: readonly Criterion[] =
    scope.group === 'all' ? [] : [['sex', quote(SEX_NAMES[scope.group])]];
  return ([['counted', '1'], ...group, ...criteria] satisfies readonly Criterion[])
    .map(([column, criterion]) => `${participantColumn(column)},${criterion}`)
    .join(',');
}

function groupCondition(group: Group): readonly Criterion[] {
  return group === 'all' ? [] : [['sex', `=${quote(SEX_NAMES[group])}`]];
}

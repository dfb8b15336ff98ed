import type { Figure } from '../measures/figure';
import {
  computeResultRate,
  resultRateFormula,
  type TransferredReading,
} from '../measures/resultRate';
import { countCell, figureCell, rowsByGroup } from './cells';
import type { Table, TableCell, TableRow } from './table';
import { describeDefinitions } from './describeDefinitions';
import type { ScopeOf, TableInput } from './tableInput';

/** The result rate with its numerator and denominator; with transferred people counted as well, where there are any. */
export function resultRateTable(input: TableInput, scope: ScopeOf): Table {
  const { texts, participants, definitions } = input;
  const t = texts.tables.resultRate;
  const anyTransferred = participants.some((p) => p.exit === 'transferred');
  const rates = {
    withoutTransferred: computeResultRate(input, 'withoutTransferred'),
    withTransferred: computeResultRate(input, 'withTransferred'),
  };
  const rate = rates.withoutTransferred.all;
  const rateWith = rates.withTransferred.all;
  const movedInPeriod = rateWith.denominator !== rate.denominator;
  const withTransferred: TableRow = {
    label: t.withTransferred,
    labelFormula: null,
    cells: rateCells(rateWith, 'withTransferred', scope),
    total: true,
  };
  return {
    id: 'resultRate',
    title: t.title,
    rowHeading: texts.tables.rowHeading,
    columns: [t.positive, t.base, t.rate],
    rows: [
      ...rowsByGroup(participants, texts, (group) =>
        rateCells(rates.withoutTransferred[group], 'withoutTransferred', scope),
      ),
      ...(anyTransferred ? [withTransferred] : []),
    ],
    notes: [describeDefinitions(definitions, texts)],
    workings: [
      rate.value === null
        ? t.nobody
        : t.working(rate.numerator ?? 0, rate.denominator ?? 0, rate.value),
      ...(movedInPeriod && rateWith.value !== null
        ? [
            t.workingWithTransferred(
              t.working(rateWith.numerator ?? 0, rateWith.denominator ?? 0, rateWith.value),
            ),
          ]
        : []),
    ],
  };
}

function rateCells(
  figure: Figure,
  reading: TransferredReading,
  scope: ScopeOf,
): readonly TableCell[] {
  const { numerator, denominator } = resultRateFormula(scope(figure.group), reading);
  const part: Figure = { ...figure, statistic: 'positive', value: figure.numerator ?? 0 };
  const whole: Figure = { ...figure, statistic: 'base', value: figure.denominator ?? 0 };
  return [
    countCell(part, numerator),
    countCell(whole, denominator),
    {
      ...figureCell(figure, `(${numerator})/(${denominator})`, 'percent'),
      basis: {
        kind: 'rate',
        part: { figure: part, expression: numerator },
        whole: { figure: whole, expression: denominator },
      },
    },
  ];
}

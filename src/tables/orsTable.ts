import { EXIT_CATEGORIES, type ExitCategory } from '../definitions/outcome';
import type { Figure } from '../measures/figure';
import { computeOrs, orsFormula } from '../measures/ors';
import { mapInSteps, type Steps } from '../steps/steps';
import { averageCell, countCell, figureCell, rowsByGroup } from './cells';
import type { Table, TableCell } from './table';
import type { ScopeOf, TableInput } from './tableInput';

/**
 * ORS at start and end of those who left and answered both times: means and change in points, and
 * the shares at the cutoff and reliably improved. The workings tell them by outcome; a pause after each.
 */
export function* orsTableInSteps(input: TableInput, scope: ScopeOf): Steps<Table> {
  const { texts, participants } = input;
  const t = texts.tables.ors;
  const figures = computeOrs(input);
  const workings = yield* mapInSteps(EXIT_CATEGORIES, (outcome) => working(outcome, input), 1);
  return {
    id: 'ors',
    title: t.title,
    rowHeading: texts.tables.rowHeading,
    columns: [t.n, t.meanIn, t.meanOut, t.meanChange, t.pastCutoff, t.improved],
    rows: rowsByGroup(participants, texts, (group) => {
      const formula = orsFormula(scope(group));
      const { n, meanIn, meanOut, meanChange, pastCutoff, improved } = figures[group];
      const over = { figure: n, expression: formula.n };
      const partOf = (share: Figure): Figure => ({ ...share, value: share.numerator ?? 0 });
      const parts = [pastCutoff, improved].map(partOf);
      const shareCell = (share: Figure, expression: string): TableCell => ({
        ...figureCell(share, expression, 'percent'),
        basis: {
          kind: 'rate',
          part: {
            figure: partOf(share),
            expression: `IFERROR(ROUND((${expression})*(${formula.n}),0),0)`,
          },
          whole: over,
        },
      });
      return [
        countCell(n, formula.n),
        averageCell(meanIn, formula.meanIn, 'decimal1', over),
        averageCell(meanOut, formula.meanOut, 'decimal1', over, parts),
        averageCell(meanChange, formula.meanChange, 'decimalChange', over, parts),
        shareCell(pastCutoff, formula.pastCutoff),
        shareCell(improved, formula.improved),
      ];
    }),
    notes: [t.peopleNote, t.scaleNote],
    workings: workings.filter((sentence) => sentence !== null),
  };
}

/** What ORS came to for those who left to an outcome; null where nobody answered. */
function working(outcome: ExitCategory, input: TableInput): string | null {
  const { tables } = input.texts;
  const { n, meanIn, meanOut } = computeOrs(input, outcome).all;
  return meanIn.value === null || meanOut.value === null
    ? null
    : tables.ors.working(tables.categories[outcome], n.value ?? 0, meanIn.value, meanOut.value);
}

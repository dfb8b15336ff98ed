import { bandLabel } from '../definitions/ageBands';
import { byAgeBandFormula, computeByAgeBand, type AgeRow } from '../measures/byAgeBand';
import type { Steps } from '../steps/steps';
import type { Texts } from '../texts/texts';
import { categoryTable } from './categoryTable';
import { everyStart } from './everyStart';
import type { Table } from './table';
import type { ScopeOf, TableInput } from './tableInput';

/** New participants by age at the start; other and unknown ages have a row where the sheet has anybody of them. A pause after each pass. */
export function* newByAgeTableInSteps(input: TableInput, scope: ScopeOf): Steps<Table> {
  const { texts } = input;
  const t = texts.tables.newParticipants;
  const bands = input.definitions.ageBands;
  const ever = computeByAgeBand({ ...input, period: everyStart(input) }, bands);
  yield 0.4;
  const rows = computeByAgeBand(input, bands).filter(
    ({ row }, i) => typeof row !== 'string' || ever[i]?.figures.all.value !== 0,
  );
  yield 0.8;
  return categoryTable(
    'newByAge',
    { title: t.byAge, rows: t.ageHeading },
    rows.map(({ row, figures }) => ({
      label: labelOf(row, texts),
      figures,
      formula: (s) => byAgeBandFormula(row, bands, s),
    })),
    input,
    scope,
  );
}

function labelOf(row: AgeRow, texts: Texts): string {
  const t = texts.tables.newParticipants;
  switch (row) {
    case 'otherAges':
      return t.otherAges;
    case 'unknownAge':
      return t.unknown;
    default:
      return t.band(bandLabel(row));
  }
}

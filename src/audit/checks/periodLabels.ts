import { parsePeriod } from '../../definitions/parsePeriod';
import { periodLabel } from '../../definitions/period';
import { isoDate } from '../../definitions/serial';
import type { Check } from '../context';
import { numberTokens } from '../prose/numberTokens';
import type { Sentence } from '../prose/sentence';
import type { AuditTable } from '../grids/auditTable';
import { collect, type Comparison } from './collect';

/** A table's title against the days in its headers, and periods that end before they begin. */
export const checkPeriodLabels: Check = ({ tables, sentences }) =>
  collect('periodLabels', [...tables.flatMap(compareTable), ...sentences.flatMap(backwards)]);

function compareTable(table: AuditTable): readonly Comparison[] {
  const title = numberTokens(table.title).find(
    ({ kind, text }) => kind === 'd' && parsePeriod(text) !== null,
  );
  const said = title === undefined ? null : parsePeriod(title.text);
  if (said === null || title === undefined) return [];
  const start = table.columns.find(
    ({ quantity, day }) => quantity === 'enrolledAtStart' && day !== null,
  );
  const end = table.columns.find(
    ({ quantity, day }) => quantity === 'enrolledAtEnd' && day !== null,
  );
  const [from, to] = [start?.day ?? null, end?.day ?? null];
  if (from === null || to === null || start === undefined) return [];
  if (Math.abs(from - said.from) <= 1 && Math.abs(to - said.to) <= 1) return ['held'];
  const words = { said: title.text, columns: `${isoDate(from)}–${isoDate(to)}` };
  return [
    {
      severity: 'doubtful',
      where: { kind: 'cell', cell: start.cell },
      stated: periodLabel(said),
      detail: { code: 'periodsDiffer', words },
    },
  ];
}

const DAY = String.raw`(?:20)?\d\d[-./]?[01]\d[-./]?[0-3]\d`;
const DAYS = new RegExp(String.raw`^${DAY}\s?(?:[-–]|till|t\.?o\.?m\.?)\s?${DAY}$`, 'u');

function backwards({ numbers, place }: Sentence): readonly Comparison[] {
  return numbers.flatMap(({ kind, text }): readonly Comparison[] => {
    if (kind !== 'd' || !DAYS.test(text)) return [];
    if (parsePeriod(text) !== null) return ['held'];
    return [
      {
        severity: 'contradiction',
        where: place,
        stated: text,
        detail: { code: 'periodBackwards', words: { said: text } },
      },
    ];
  });
}

import { bandLabel, type AgeBand } from '../../definitions/ageBands';
import type { Check } from '../context';
import type { Place } from '../document';
import type { AuditTable } from '../grids/auditTable';
import type { Sentence } from '../prose/sentence';
import { collect, type Comparison } from './collect';

interface Banded {
  readonly bands: readonly AgeBand[];
  readonly place: Place;
}

/** Age bands that share an age, or leave one out between them, in tables and sentences. */
export const checkAgeBands: Check = ({ tables, sentences }) =>
  collect('ageBands', [...tables.map(bandsOf), ...sentences.map(bandsIn)].flatMap(compare));

function bandsOf({ rows, cell }: AuditTable): Banded {
  const bands = rows.flatMap(({ role }) => (role.kind === 'band' ? [role.band] : []));
  const at = rows.findIndex(({ role }) => role.kind === 'band');
  return { bands, place: { kind: 'cell', cell: { ...cell, row: cell.row + Math.max(0, at) + 1 } } };
}

function bandsIn({ text, place }: Sentence): Banded {
  const bands = [...text.matchAll(/(?<![\d-])(\d{2})\s?[-–]\s?(\d{2})(?![\d-])/gu)].map(
    ([, from, to]) => ({ from: Number(from), to: Number(to) }),
  );
  const plausible =
    /ålder|år|age/iu.test(text) &&
    bands.every(({ from, to }) => from >= 15 && to <= 70 && from < to);
  return { bands: plausible ? bands : [], place };
}

function compare({ bands, place }: Banded): readonly Comparison[] {
  const sorted = bands.toSorted((a, b) => (a.from ?? 0) - (b.from ?? 0));
  return sorted.slice(1).map((second, at): Comparison => {
    const first = sorted[at] ?? second;
    const [end, begin] = [first.to ?? Infinity, second.from ?? 0];
    const labels = { first: bandLabel(first), second: bandLabel(second) };
    const shared = { where: place, stated: `${labels.first}, ${labels.second}` };
    if (end >= begin) {
      return {
        ...shared,
        severity: 'doubtful',
        detail: { code: 'bandsOverlap', words: { ...labels, age: begin } },
      };
    }
    if (begin > end + 1) {
      const words = { ...labels, from: end + 1, to: begin - 1 };
      return { ...shared, severity: 'note', detail: { code: 'bandsGap', words } };
    }
    return 'held';
  });
}

import type { ColumnContent } from './columnContent';
import type { Certainty, Meaning } from './mapping';
import type { HeaderReading } from './recogniseHeader';

/** A column with what its header and its content say. */
export interface JudgedColumn {
  readonly column: number;
  readonly header: string;
  readonly reading: HeaderReading;
  readonly personal: boolean;
  /** Null for a personal column. */
  readonly content: ColumnContent | null;
}

export interface Assignment {
  readonly column: number;
  readonly meaning: Meaning;
  readonly certainty: Certainty;
  readonly score: number;
}

/** Best first; each meaning to one column, each column one meaning. */
export function assign(
  candidates: readonly Assignment[],
  taken: ReadonlyMap<number, Assignment> = new Map(),
): ReadonlyMap<number, Assignment> {
  const assigned = new Map(taken);
  const meanings = new Set([...taken.values()].map((assignment) => assignment.meaning));
  for (const candidate of candidates.toSorted((a, b) => b.score - a.score)) {
    if (assigned.has(candidate.column) || meanings.has(candidate.meaning)) continue;
    assigned.set(candidate.column, candidate);
    meanings.add(candidate.meaning);
  }
  return assigned;
}

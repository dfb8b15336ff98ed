import { isSmall } from '../../definitions/disclosure';
import type { Table } from '../table';
import { peopleIn } from './peopleIn';

/** How many cells of unprotected tables tell of somebody, but of fewer people than the threshold. */
export function countSmall(tables: readonly Table[], threshold: number): number {
  return tables
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
    .filter((cell) => peopleIn(cell).some(({ value }) => isSmall(value ?? 0, threshold))).length;
}

import type { PrintedCell, PrintedCounts, Relation } from '../../disclosure/printedCounts';
import type { ExitCategory } from '../../definitions/outcome';
import { activeDuring } from '../../measures/activeDuring';
import { countByGroup } from '../../measures/countMeasure';
import { enrolledAtEnd } from '../../measures/enrolledAtEnd';
import { leftDuring } from '../../measures/exitPopulation';
import { GROUPS, type Group } from '../../measures/figure';
import type { ByGroup } from '../../measures/group';
import { newlyEnrolled } from '../../measures/newlyEnrolled';
import type { Participant } from '../../participants/participant';
import { keyOfWhom, type PlainWhom, type Whom } from './whom';

/** Some people of one group. */
export interface Counted {
  readonly whom: Whom;
  readonly group: Group;
}

/** Every number of people that tables print or that bears on them, once, and how they add up. */
export class Ledger implements PrintedCounts {
  readonly cells: PrintedCell[] = [];
  readonly relations: Relation[] = [];
  /** The groups that the participants fall into. */
  readonly sexes: readonly Exclude<Group, 'all'>[];
  private readonly places = new Map<
    string,
    { readonly whom: Whom; readonly by: Map<Group, number> }
  >();
  private readonly counts = new Map<string, ByGroup<number>>();

  constructor(private readonly participants: readonly Participant[]) {
    this.sexes = participants.some(({ sex }) => sex === null)
      ? ['men', 'women', 'unknownSex']
      : ['men', 'women'];
  }

  /** A number that is printed once more, and what its readers lose with it. */
  print({ whom, group }: Counted, value: number, cost: number): void {
    const place = this.placeOf({ whom, group });
    const earlier = place === null ? undefined : this.cells[place];
    if (place !== null && earlier !== undefined) {
      this.cells[place] = { ...earlier, cost: earlier.cost + cost };
    } else {
      const quiet = whom.kind === 'leftWith' && whom.trait === 'outlier';
      this.add(
        { whom, group },
        { value, kind: 'count', state: 'open', cost, ...(quiet && { quiet }) },
      );
    }
  }

  /** Has a number among the others though it is not printed. */
  include(whom: PlainWhom, group: Group): void {
    this.includeValue({ whom, group }, () => this.count(whom, group), 'count');
  }

  /** The same for a number that follows from others; nothing where one of these is not known. */
  includeRest(counted: Counted, value: number | null, kind: PrintedCell['kind'] = 'count'): void {
    if (value !== null) this.includeValue(counted, () => value, kind);
  }

  /** Whether anybody of the list, whenever, has left to any of the outcomes. */
  hasOutcome(outcomes: readonly ExitCategory[]): boolean {
    return this.participants.some(({ exit }) => exit !== null && outcomes.includes(exit));
  }

  valueOf(counted: Counted): number | null {
    const place = this.placeOf(counted);
    return place === null ? null : (this.cells[place]?.value ?? null);
  }

  /** Everybody who is counted, and in which groups. */
  whoms(): readonly { readonly whom: Whom; readonly groups: readonly Group[] }[] {
    return [...this.places.values()].map(({ whom, by }) => ({
      whom,
      groups: GROUPS.filter((group) => by.has(group)),
    }));
  }

  placeOf({ whom, group }: Counted): number | null {
    return this.places.get(keyOfWhom(whom))?.by.get(group) ?? null;
  }

  /** Numbers that add up to the same as others. Numbers that do not are no help to a reader. */
  relate(left: readonly Counted[], right: readonly Counted[]): void {
    const found = { left: this.placesOf(left), right: this.placesOf(right) };
    const sum = (places: readonly number[]): number =>
      places.reduce((total, place) => total + (this.cells[place]?.value ?? NaN), 0);
    const complete = found.left.length === left.length && found.right.length === right.length;
    if (complete && sum(found.left) === sum(found.right)) this.relations.push(found);
  }

  /** A number that is at most another, which readers know: what is missing to it stands in the ledger, too. */
  limit(limited: Counted, most: number, missing: Counted): void {
    const value = this.valueOf(limited);
    if (value === null) return;
    this.includeRest(missing, most - value, 'unknown');
    this.relations.push({ left: this.placesOf([limited, missing]), right: [] });
  }

  private placesOf(counted: readonly Counted[]): readonly number[] {
    return counted.flatMap((one) => this.placeOf(one) ?? []);
  }

  private add({ whom, group }: Counted, cell: PrintedCell): void {
    const key = keyOfWhom(whom);
    const known = this.places.get(key) ?? { whom, by: new Map<Group, number>() };
    known.by.set(group, this.cells.push(cell) - 1);
    this.places.set(key, known);
  }

  private includeValue(counted: Counted, valueOf: () => number, kind: PrintedCell['kind']): void {
    if (this.placeOf(counted) !== null) return;
    this.add(counted, { value: valueOf(), kind, state: 'unprinted', cost: 0 });
  }

  private count(whom: PlainWhom, group: Group): number {
    return this.countAmongAll([whom], group);
  }

  /** How many are among several at once. */
  countAmongAll(whoms: readonly PlainWhom[], group: Group): number {
    const key = whoms.map(keyOfWhom).join(' and ');
    const known =
      this.counts.get(key) ??
      countByGroup(this.participants, (p) => whoms.every((whom) => this.isAmong(whom, p)));
    this.counts.set(key, known);
    return known[group];
  }

  private isAmong(whom: PlainWhom, participant: Participant): boolean {
    switch (whom.kind) {
      case 'enrolled':
        return enrolledAtEnd.includes(participant, { from: whom.day, to: whom.day });
      case 'active':
        return activeDuring.includes(participant, whom.period);
      case 'started':
        return newlyEnrolled.includes(participant, whom.period);
      case 'left': {
        const { exit } = participant;
        return (
          exit !== null && whom.outcomes.includes(exit) && leftDuring(participant, whom.period)
        );
      }
    }
  }
}

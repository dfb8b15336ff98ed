import type { Participant, Sex } from '../participants/participant';
import type { Group } from './figure';

/** Something for each group: all, women, men, and those whose sex the sheet does not tell. */
export type ByGroup<T> = Readonly<Record<Group, T>>;

/** The group of one sex; null: the sheet does not tell. */
export function groupOfSex(sex: Sex | null): Exclude<Group, 'all'> {
  switch (sex) {
    case 'woman':
      return 'women';
    case 'man':
      return 'men';
    case null:
      return 'unknownSex';
  }
}

/** The same made for each group. */
export function forEachGroup<T>(make: (group: Group) => T): ByGroup<T> {
  return {
    all: make('all'),
    women: make('women'),
    men: make('men'),
    unknownSex: make('unknownSex'),
  };
}

/** What is asked of each participant, by group; whoever it is null for is left out. */
export function collectFrom<T>(
  participants: Iterable<Participant>,
  valueOf: (participant: Participant) => T | null,
): ByGroup<readonly T[]> {
  const values: ByGroup<T[]> = forEachGroup(() => []);
  for (const participant of participants) {
    const value = valueOf(participant);
    if (value === null) continue;
    values.all.push(value);
    values[groupOfSex(participant.sex)].push(value);
  }
  return values;
}

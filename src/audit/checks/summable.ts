import { fold } from '../../cells/fold';

const NOT_SUMMED =
  /%|procent|andel|medel(?!s)|genomsnitt|snitt|median|\bper (?:deltagare|person|individ|plats|avslut\w*|insats|manad|handlaggare|kommun|invanare)\b|\/(?:deltagare|person|plats)|\btid\b|manader|alder|index|poang|\bmal\b|kvot/;

/** Whether the numbers under a header can be added: no shares, means, times or costs per person. */
export function isSummable(header: string): boolean {
  return !NOT_SUMMED.test(fold(header));
}

const OVERLAPPING = /unika|\bflera\b|fler an en\b|mer an en\b|samma person|several|more than one/;

/** Whether a table says that the same person can be in several of its rows. */
export function mayOverlap({
  title,
  notes,
  labelHeader,
}: {
  readonly title: string;
  readonly notes: string;
  readonly labelHeader: string;
}): boolean {
  return OVERLAPPING.test(fold(`${title} ${notes} ${labelHeader}`));
}

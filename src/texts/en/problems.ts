import type { Texts } from '../texts';
import { formatNumber } from '../numbers';

const number = (n: number): string => formatNumber(n, 'en');

const quoted = (found: string): string => (found === '' ? '' : `: “${found}”`);

export const problems: Texts['problems'] = {
  sentence: {
    startMissing: ({ cell }) =>
      `Start date is missing in ${cell}. Fill in the date; until then the row is not counted.`,
    startUnreadable: ({ cell, found }) =>
      `The start date in ${cell} cannot be read${quoted(found)}. Write it as 2018-03-02; until then the row is not counted.`,
    endUnreadable: ({ cell, found }) =>
      `The end date in ${cell} cannot be read${quoted(found)}. Write it as 2018-03-02, or leave the cell empty if the person is still enrolled; until then the row is not counted.`,
    endBeforeStart: ({ cell, found, other }) =>
      `End date before start date: ${found} in ${cell} is before the start in ${other}. Correct one of the dates; until then the row is not counted.`,
    duplicateEnrolment: ({ cell, found, other }) =>
      `Number ${found} stands twice with the same start date: in ${cell} and in ${other}. Only the row with ${other} counts. Change the number if they are two people.`,
    sameNumberTwice: ({ cell, found, other }) =>
      `Number ${found} in ${cell} also stands in ${other}, with another start date. The rows count as two enrolments. Correct the number or the date if it is wrong.`,
    startInFuture: ({ cell, found }) =>
      `The start date ${found} in ${cell} has not come yet. The row counts from that day; correct the date if it is wrong.`,
    longStay: ({ cell, found }) =>
      `Enrolled for at least ${found} months when the period ends, without an end date in ${cell}. Fill in the date if the person has left.`,
    sexMissing: ({ cell }) =>
      `Sex is missing in ${cell}. The person counts in the total, but neither among women nor men. Fill in F or M.`,
    sexUnreadable: ({ cell, found }) =>
      `The sex in ${cell} is not recognised${quoted(found)}. The person counts in the total, but neither among women nor men. Write F or M.`,
    ageUnreadable: ({ cell, found }) =>
      `The age in ${cell} cannot be read${quoted(found)}. The person counts, but without an age. Write the age in whole years or a birth year.`,
    outcomeUnknownWord: ({ cell, found }) =>
      `The exit reason in ${cell} is not recognised${quoted(found)}. Choose under Columns what it means; until then the exit counts without a reason.`,
    outcomeMissing: ({ cell }) =>
      `Exit reason is missing in ${cell}. The exit counts, but without a reason. Fill in where the person went.`,
    outcomeWithoutEnd: ({ cell, found }) =>
      `Exit reason without an end date: “${found}” in ${cell}. The person counts as enrolled. Fill in the end date if the person has left.`,
    dropoutUnreadable: ({ cell, found }) =>
      `Whether the person dropped out cannot be read in ${cell}${quoted(found)}. The row counts by its exit reason. Write yes or no.`,
    supportTimeUnreadable: ({ cell, found }) =>
      `The support time in ${cell} cannot be read${quoted(found)}. The person counts, but without that time. Write a number, such as 2.5 or >9.`,
    orsUnreadable: ({ cell, found }) =>
      `The ORS value in ${cell} cannot be read${quoted(found)}. The person counts, but without the value. Write a number from 0 to 40.`,
  },
  onSheet: (cell, sheet) => `${cell} on the sheet ${sheet}`,
  summary: {
    read: (rowCount, participants) =>
      `${rowCount} ${rowCount === 1 ? 'row' : 'rows'}: ${number(participants)} ${participants === 1 ? 'participant' : 'participants'}`,
    nothing: 'No rows to read.',
    startMissing: (n) => `${number(n)} without a start date`,
    startUnreadable: (n) => `${number(n)} with an unreadable start date`,
    endUnreadable: (n) => `${number(n)} with an unreadable end date`,
    endBeforeStart: (n) => `${number(n)} ending before the start`,
    duplicateEnrolment: (n) => (n === 1 ? '1 duplicate' : `${number(n)} duplicates`),
    sexMissing: (n) => `${number(n)} without sex`,
    outcomeMissing: (n) =>
      n === 1 ? '1 exit without a reason' : `${number(n)} exits without a reason`,
    outcomeUnknownWord: (n) =>
      n === 1 ? '1 unknown exit reason' : `${number(n)} unknown exit reasons`,
    others: (n) => (n === 1 ? '1 other thing to look at' : `${number(n)} other things to look at`),
  },
};

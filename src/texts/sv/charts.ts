import { months } from './months';

/** What stands in and around the charts of a report. */
export const charts = {
  tick: 'Diagram',
  tickHelp:
    'Under resultatet, nya efter ålder, tolvmånadersperioderna och inskrivna per månad, när tabellen är vald och har något att visa.',
  enrolledByMonth: 'Inskrivna per månad',
  outcomes: 'Avslut efter orsak',
  newByAgeAndSex: 'Nya deltagare efter ålder och kön',
  newByAge: 'Nya deltagare efter ålder',
  throughput: 'Genomströmningstid i månader, tolvmånadersperioder',
  periods: {
    firstHalf: (year: number) => `första halvåret ${year}`,
    secondHalf: (year: number) => `andra halvåret ${year}`,
  },
  months,
  shortMonths: ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  line: {
    course: (title: string, first: string, from: string, last: string, to: string) =>
      `${title}: från ${first} i ${from} till ${last} i ${to}`,
    most: (value: string, month: string) => `flest ${value} i ${month}`,
    least: (value: string, month: string) => `färst ${value} i ${month}`,
    steady: (title: string, value: string) => `${title}: ${value} varje månad.`,
    sentence: (text: string) => `${text}.`,
  },
  sentence: (text: string) => `${text}.`,
  /** A category, or what a chart shows, and its numbers. */
  list: (subject: string, told: string) => `${subject}: ${told}.`,
  told: (name: string, value: string) => `${name} ${value}`,
  /** Of a category that people moved to another team are counted in. */
  withTransferred: (told: string) => `${told} (överflyttade inräknade)`,
  nobody: (categories: string) => `Ingen: ${categories}.`,
  windows: (statistic: string, first: string, from: string, last: string, to: string) =>
    `${statistic}: från ${first} (${from}) till ${last} (${to}).`,
  hidden: 'Tal som inte visas i tabellen saknas i diagrammet.',
  /** Under a chart on a sheet, where the chart follows the cells but the words do not. */
  whenInserted: 'Diagrammet i ord, när rapporten infogades:',
};

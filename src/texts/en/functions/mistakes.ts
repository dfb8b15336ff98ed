import type { FunctionTexts } from '../../functionTexts';

const quoted = (found: string): string => (found === '' ? '' : `: “${found}”`);

function choices(words: readonly string[]): string {
  const all = words.map((word) => `"${word}"`);
  const last = all.pop() ?? '';
  return all.length === 0 ? last : `${all.join(', ')} or ${last}`;
}

export const mistakes: FunctionTexts['mistakes'] = {
  place: {
    row: (row) => `in row ${row}`,
    cell: (address) => `in cell ${address}`,
    rowOfRange: (row) => `in row ${row} of the range`,
    cellOfRange: (row, column) => `in row ${row}, column ${column} of the range`,
  },

  notOneColumn: (name) => `“${name}” is several columns. Select one only.`,
  unequalLengths: (name, place) =>
    `The ranges differ in length: “${name}” ends before the value ${place}. Select the same rows in every column.`,
  startMissing: (place) => `The start date ${place} is missing. Fill it in.`,
  startUnreadable: (place, found) =>
    `The start date ${place} cannot be read${quoted(found)}. Write it as 2018-03-02.`,
  endUnreadable: (place, found) =>
    `The end date ${place} cannot be read${quoted(found)}. Write it as 2018-03-02, or leave the cell blank if the person is still enrolled.`,
  endBeforeStart: (place, start, end) =>
    `End date before start date ${place}: ${end} is before ${start}. Correct one of the dates.`,
  endBeforeStartIn: (place, end, startPlace) =>
    `End date before start date: ${end} ${place} is before the start ${startPlace}. Correct one of the dates.`,
  duplicateEnrolment: (place, number, other) =>
    `Number ${number} stands twice with the same start date: ${place} and ${other}. Delete one of the rows, or change the number if they are two people.`,
  unknownOutcome: (place, found) =>
    `The outcome ${place} is not known${quoted(found)}. Correct the word, or choose what it means under Functions in Finsamrapport.`,
  unknownOutcomeOrHeading: (place, found) =>
    `The outcome ${place} is not known${quoted(found)}. If it is a heading, let the range begin below it. Otherwise correct the word, or choose what it means under Functions in Finsamrapport.`,
  nobody: 'There is nobody to count. Check the period and the columns.',

  dateMissing: (name) => `“${name}” is missing. Write a day, such as "2018-12-31".`,
  dateUnreadable: (name, found) =>
    `“${name}” cannot be read as a day${quoted(found)}. Write it as "2018-12-31".`,
  periodUnreadable: (name, found) =>
    `“${name}” cannot be read${quoted(found)}. Write a day such as "2018-01-01", or a whole period such as "180101-181231" or "H1 2023".`,
  periodAndTo: (from, to) => `“${from}” already holds the whole period. Leave “${to}” out.`,
  fromAfterTo: (from, to) =>
    `The period ends before it begins: ${to} is before ${from}. Swap the dates.`,
  endColumnNeeded: (name) =>
    `The end dates are needed to count one period only. Select the column of end dates as “${name}”.`,

  noDefinitions:
    'The workbook has no definitions. Write "Södra Dalarna", for instance, last in the formula, or choose definitions under Functions in Finsamrapport.',
  noDefinitionsToName:
    'The workbook has no definitions. Choose definitions under Functions in Finsamrapport.',
  unknownDefinition: (found, names) =>
    `There are no definitions called “${found}”. Write ${choices(names)}.`,
  severalDefinitions: (found, names) =>
    `“${found}” has several sets of definitions. Write ${choices(names)}.`,

  unknownChoice: (name, found, words) => `“${name}” cannot be “${found}”. Write ${choices(words)}.`,
  choices: {
    statistic: {
      mean: 'mean',
      median: 'median',
      min: 'min',
      max: 'max',
      n: 'n',
      capped: 'capped',
    },
    unit: { months: 'months', years: 'years' },
    what: { category: 'category', positive: 'positive' },
    layout: {
      'sodra-dalarna': 'Södra Dalarna',
      sala: 'Sala',
      hallstahammar: 'Hallstahammar',
    },
  },

  timeUnreadable: (place, found) =>
    `The time ${place} cannot be read${quoted(found)}. Write a number, such as 2.5 or >9.`,
  unknownWord: (found) =>
    `The word is not known${quoted(found)}. Correct it, or choose what it means under Functions in Finsamrapport.`,

  ageUnreadable: (found) =>
    `The age cannot be read${quoted(found)}. Write it in whole years, such as 34.`,
  ageOutside: (age) =>
    `No age band covers the age ${age}. Give bands of your own, such as "18-29; 30-44; 45-66".`,
  bandsOverlap: (first, second) =>
    `The age bands ${first} and ${second} overlap. Change one of them so that no age is in both.`,
  bandsUnreadable: (found) =>
    `The age band cannot be read${quoted(found)}. Write "18-29; 30-44; 45-66", for instance.`,

  periodLabelUnreadable: (found) =>
    `The period cannot be read${quoted(found)}. Write "180101-181231", "1807-1906", "full year 2020" or "H1 2023", for instance.`,

  amountUnreadable: (place, found) =>
    `The amount ${place} cannot be read${quoted(found)}. Write a number, such as 1 737 747.`,
  shareUnreadable: (found) =>
    `The share has to lie between 0 and 1${quoted(found)}. Write 0.5 or "50 %", for instance.`,
  sizesDiffer: (budget, spent) =>
    `The budget and the outcome differ in size: ${budget} and ${spent}. Select as many cells of both.`,
  size: (rows, columns) => `${rows} × ${columns}`,

  noList: 'There is no participant list in the range. Select the whole list with its header row.',
  noRows: 'The participant list has no rows below its headers. Select the whole list.',
  unlikelyList: (found) =>
    `It is not certain that the range is a participant list. Found only ${found.join(', ')}. Select the whole list with its header row.`,
  columnsMissing: (missing, found) =>
    `The participant list has no column for ${missing.join(' and ')}. Found only ${found.join(', ')}. Select the whole list with its header row.`,
  countedWithinRange: (sentence) =>
    `${sentence} (The cell is counted from the first cell of the range.)`,
};

import { fromSerial, isoDate, toSerial } from '../../definitions/serial';
import type { Serial } from '../../definitions/serial';
import type { ModelValue } from '../model/workbookModel';
import { seededRandom } from '../../disclosure/seededRandom';

/** The columns as the team has named them over the years. */
export const HEADERS = [
  'Löp nr',
  'Inskriven datum',
  'Avslutad datum ',
  'Kön (K/M)',
  'Ålder vid start',
  'Anvisad från',
  'Försörjning vid inskrivning',
  'Avslutad till',
  'Tid i offentlig försörjning (år)',
  'Handläggare',
] as const;

const COUNT = 64;
const FIRST_DAY = day(2024, 1, 8);
const LAST_DAY = day(2026, 10, 26);
const EXTRACTED = day(2026, 10, 30);

type Weighted = readonly (readonly [string, number])[];

const REFERRERS: Weighted = [
  ['AF', 9],
  ['Försäkringskassan', 6],
  ['FK', 5],
  ['Soc', 7],
  ['Vårdcentralen', 3],
  ['Psykiatrin', 3],
];
const SUPPORT: Weighted = [
  ['Försörjningsstöd', 9],
  ['Sjukpenning', 6],
  ['Aktivitetsersättning', 5],
  ['Aktivitetsstöd', 4],
  ['Sjukersättning', 2],
  ['saknar', 1],
];
const OUTCOMES: Weighted = [
  ['Arbete', 9],
  ['Arbete m lönebidrag', 4],
  ['Studier', 6],
  ['studier', 2],
  ['Annan arbetslivsinriktad rehab', 5],
  ['Sjukersättning', 3],
  ['Föräldraledig', 1],
  ['Flyttat', 1],
  ['Avbrott', 4],
  ['Åter remittent', 2],
];

function day(year: number, month: number, date: number): Serial {
  const serial = toSerial({ year, month, day: date });
  if (serial === null) throw new RangeError(`no such day: ${year}-${month}-${date}`);
  return serial;
}

/** That day, or the Monday after where it is a Saturday or Sunday. */
function workday(serial: Serial): Serial {
  const sinceSaturday = serial % 7;
  return sinceSaturday < 2 ? serial + 2 - sinceSaturday : serial;
}

function pick(random: () => number, choices: Weighted): string {
  const all = choices.reduce((sum, [, weight]) => sum + weight, 0);
  let left = random() * all;
  for (const [word, weight] of choices) {
    left -= weight;
    if (left < 0) return word;
  }
  return '';
}

/** A day the way that people without a date picker write it. */
function typedDay(serial: Serial, way: number): string {
  const { year, month, day: date } = fromSerial(serial);
  return way < 0.5 ? `${date}/${month} ${year}` : isoDate(serial).replaceAll('-', '').slice(2);
}

function dateCell(random: () => number, serial: Serial): ModelValue {
  return random() < 0.1 ? typedDay(serial, random()) : serial;
}

function sexCell(random: () => number): string {
  const woman = random() < 0.58;
  if (random() < 0.12) return woman ? 'Kvinna' : 'man';
  return woman ? 'K' : 'M';
}

function supportYears(random: () => number): ModelValue {
  const years = Math.round(random() ** 2 * 120) / 10;
  if (years > 9) return '>9';
  return random() < 0.3 ? String(years).replace('.', ',') : years;
}

/**
 * Invented participants, always the same: a row for each under `HEADERS`, in the order that they came,
 * '' where the team has written nothing. Some dates are texts, and a few rows have something in them
 * to look at, as real sheets do; every row can be read.
 */
export function sampleParticipants(): ModelValue[][] {
  const random = seededRandom(20261030);
  const starts = Array.from({ length: COUNT }, () =>
    workday(Math.floor(FIRST_DAY + random() * (LAST_DAY - FIRST_DAY))),
  ).sort((a, b) => a - b);
  const rows = starts.map((start, index): ModelValue[] => {
    const end = workday(Math.floor(start + 40 + (random() + random()) * 330));
    const left = end <= EXTRACTED;
    return [
      index + 1,
      dateCell(random, start),
      left ? dateCell(random, end) : '',
      sexCell(random),
      Math.floor(19 + random() * 43),
      pick(random, REFERRERS),
      pick(random, SUPPORT),
      left ? pick(random, OUTCOMES) : '',
      supportYears(random),
      random() < 0.5 ? 'Team A' : 'Team B',
    ];
  });
  return withMistakes(rows);
}

/** A word that is no outcome, no sex, and a number that somebody else already has. */
function withMistakes(rows: ModelValue[][]): ModelValue[][] {
  const change = (row: number, column: number, value: ModelValue): void => {
    const cells = rows[row];
    if (cells !== undefined) cells[column] = value;
  };
  change(19, 7, 'Klar');
  change(26, 3, '');
  change(33, 0, 14);
  return rows;
}

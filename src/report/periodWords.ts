import { shapeOf, type Period } from '../definitions/period';
import { previousPeriod } from '../definitions/previousPeriod';
import { fromSerial, type Serial } from '../definitions/serial';
import type { ReportTexts } from '../texts/reportTexts';
import { fillText } from './template';

/** A day in words: "22 november 2026". */
export function dayInWords(serial: Serial, { words }: ReportTexts): string {
  const { year, month, day } = fromSerial(serial);
  const name = words.months[month - 1] ?? '';
  return fillText(words.day, { day: String(day), month: name, year: String(year) });
}

/** A span of days in words: "1 januari–31 december 2018". */
export function daysInWords({ from, to }: Period, t: ReportTexts): string {
  const { words } = t;
  const [first, last] = [fromSerial(from), fromSerial(to)];
  const month = words.months[first.month - 1] ?? '';
  const begin =
    first.year === last.year
      ? fillText(words.dayOfYear, { day: String(first.day), month })
      : dayInWords(from, t);
  return fillText(words.days, { first: begin, last: dayInWords(to, t) });
}

type PeriodWord = 'period' | 'ofPeriod' | 'periodName' | 'previous';

/** What every template can call the period: "året", "årets", "2018", and the one before it "2017". */
export function periodWords(period: Period, t: ReportTexts): Readonly<Record<PeriodWord, string>> {
  const { words } = t;
  const before = previousPeriod(period);
  const said = shortNameOf(period, t);
  return {
    period: said.name,
    ofPeriod: said.of,
    periodName:
      calendarName(period, t) ?? fillText(words.periodName.other, { days: daysInWords(period, t) }),
    previous: calendarName(before, t) ?? words.periodBefore,
  };
}

function shortNameOf(
  period: Period,
  { words: { period: said } }: ReportTexts,
): { readonly name: string; readonly of: string } {
  switch (shapeOf(period).kind) {
    case 'year':
      return said.year;
    case 'half':
      return said.half;
    case 'months':
    case 'days':
      return said.other;
  }
}

/** "2018" or "första halvåret 2018"; null where a period is neither. */
function calendarName(period: Period, { words: { periodName } }: ReportTexts): string | null {
  const shape = shapeOf(period);
  switch (shape.kind) {
    case 'year':
      return fillText(periodName.year, { year: String(shape.year) });
    case 'half': {
      const half = shape.half === 1 ? periodName.firstHalf : periodName.secondHalf;
      return fillText(half, { year: String(shape.year) });
    }
    case 'months':
    case 'days':
      return null;
  }
}

/** A period as it stands in a title: by its name or its days. */
export function periodInTitle(period: Period, t: ReportTexts): string {
  return calendarName(period, t) ?? daysInWords(period, t);
}

import { shapeOf, type Period } from '../../definitions/period';
import { isoDate } from '../../definitions/serial';
import { PERIOD_FROM, PERIOD_TO } from '../../measures/workbookNames';
import type { Texts } from '../../texts/texts';
import type { Chart } from './chart';

/** How a chart of the report's period is headed: in the pane, and live on a sheet. */
export function chartHeading(
  content: string,
  period: Period,
  texts: Texts,
): Pick<Chart, 'content' | 'title' | 'heading'> {
  const [from, to] = [isoDate(period.from), isoDate(period.to)];
  return {
    content,
    title: `${content} ${periodInWords(period, texts)}`,
    heading: {
      formula: `="${content} "&${dayFormula(PERIOD_FROM)}&"–"&${dayFormula(PERIOD_TO)}`,
      value: `${content} ${from}–${to}`,
    },
  };
}

function periodInWords(period: Period, texts: Texts): string {
  const t = texts.charts.periods;
  const shape = shapeOf(period);
  switch (shape.kind) {
    case 'year':
      return String(shape.year);
    case 'half':
      return shape.half === 1 ? t.firstHalf(shape.year) : t.secondHalf(shape.year);
    case 'months':
    case 'days':
      return `${isoDate(period.from)}–${isoDate(period.to)}`;
  }
}

function dayFormula(day: string): string {
  return `YEAR(${day})&"-"&TEXT(MONTH(${day}),"00")&"-"&TEXT(DAY(${day}),"00")`;
}

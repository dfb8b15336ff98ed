import { shapeOf, type Period } from '../../definitions/period';
import { isoDate } from '../../definitions/serial';
import type { Texts } from '../../texts/texts';

/** What a user calls a period: "Helår 2018", "H2 2018", or its two days. */
export function periodName(period: Period, texts: Texts): string {
  const shape = shapeOf(period);
  const t = texts.tables.periods;
  switch (shape.kind) {
    case 'year':
      return t.year(shape.year);
    case 'half':
      return t.half(shape.year, shape.half);
    case 'months':
    case 'days':
      return t.days(isoDate(period.from), isoDate(period.to));
  }
}

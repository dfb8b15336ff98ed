import { shapeOf, type Period } from '../definitions/period';
import { isoDate } from '../definitions/serial';
import type { Texts } from '../texts/texts';

/** A period as people say it: "Helår 2018", "H2 2018", "2018-02-01–2018-09-15". */
export function periodName(period: Period, texts: Texts): string {
  const t = texts.tables.periods;
  const shape = shapeOf(period);
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

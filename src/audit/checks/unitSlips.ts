import type { Check } from '../context';
import { collect, type Comparison } from './collect';

/** No team has a budget of a hundred million: such an amount is thousands called millions. */
const LARGEST_MILLIONS = 100;
/** Nor one of a hundred thousand tkr, the same amount. */
const LARGEST_THOUSANDS = 100_000;

/** Amounts whose unit makes them a thousand times what a team can have: "1 157 milj.kr". */
export const checkUnitSlips: Check = ({ sentences }) =>
  collect(
    'unitSlips',
    sentences.flatMap(({ numbers, place }) =>
      numbers.flatMap(({ kind, value, unit, text }): readonly Comparison[] => {
        if (kind !== 'k' || unit === 1) return [];
        const printed = value / unit;
        const slip = unit === 1000 ? printed >= LARGEST_THOUSANDS : printed >= LARGEST_MILLIONS;
        if (!slip) return ['held'];
        return [
          {
            severity: 'contradiction',
            where: place,
            stated: text,
            detail: { code: 'unitSlip', words: { printed: text, likely: value / 1000 } },
          },
        ];
      }),
    ),
  );

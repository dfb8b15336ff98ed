import { PRESETS } from '../../definitions/presets';
import type { MeasureInput } from '../../measures/countMeasure';
import { computeResultRate } from '../../measures/resultRate';
import type { ClaimGroup } from '../claim';
import type { NamedInput, Reading } from './reading';

/** The result under the workbook's own definitions, then under every other practice in use. */
export function ratesUnder(input: MeasureInput): readonly NamedInput[] {
  const others = PRESETS.filter(({ id }) => id !== input.definitions.id);
  return [
    { name: 'own', input },
    ...others.map((definitions) => ({
      name: { definitions: definitions.name },
      input: { ...input, definitions },
    })),
  ];
}

/** What the list gives for the result rate, in per cent: moved people left out, or counted as successes. */
export function rateReadings(group: ClaimGroup, input: MeasureInput): readonly Reading[] {
  const own = percentOf(computeResultRate(input)[group].value);
  const moved = percentOf(computeResultRate(input, 'withTransferred')[group].value);
  const others = ratesUnder(input).slice(1);
  return [
    ...own.map((value): Reading => ({ name: 'own', low: value, high: value })),
    ...moved.map((value): Reading => ({ name: 'withTransferred', low: value, high: value })),
    ...others.flatMap(({ name, input: counted }) =>
      percentOf(computeResultRate(counted)[group].value).map((value) => ({
        name,
        low: value,
        high: value,
      })),
    ),
  ];
}

function percentOf(fraction: number | null): readonly number[] {
  return fraction === null ? [] : [fraction * 100];
}

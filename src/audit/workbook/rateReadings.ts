import { PRESETS } from '../../definitions/presets';
import type { MeasureInput } from '../../measures/countMeasure';
import { computeResultRate } from '../../measures/resultRate';
import type { ClaimGroup } from '../claim';
import { valueReading, type NamedInput, type Reading } from './reading';

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
  const own = computeResultRate(input)[group].value;
  const moved = computeResultRate(input, 'withTransferred')[group].value;
  const others = ratesUnder(input).slice(1);
  return [
    ...valueReading('own', percentOf(own)),
    ...valueReading('withTransferred', percentOf(moved)),
    ...others.flatMap(({ name, input: counted }) =>
      valueReading(name, percentOf(computeResultRate(counted)[group].value)),
    ),
  ];
}

function percentOf(fraction: number | null): number | null {
  return fraction === null ? null : fraction * 100;
}

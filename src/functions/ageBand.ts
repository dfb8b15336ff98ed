import { bandLabel, bandOf, DEFAULT_AGE_BANDS, type AgeBand } from '../definitions/ageBands';
import { parseAgeBands } from '../definitions/parseAgeBands';
import type { WorkbookDefinitions } from '../definitions/workbookDefinitions';
import type { FunctionTexts } from '../texts/functionTexts';
import { readAgeInYears } from './arguments/age';
import { argumentsOf, isBlank, isLeftOut, type Argument } from './arguments/argument';
import { eachCell } from './arguments/eachCell';
import { filledHeight, matrixOf } from './arguments/matrix';
import { shown } from './arguments/shown';
import type { CustomFunction } from './customFunction';
import { FunctionError } from './functionError';

/**
 * AGEBAND: the band that each age in whole years falls in ("18–30"), of those given, else of the
 * workbook's definitions, else of the field's usual bands. A blank cell gives '', an age outside every band notAvailable in its own cell.
 *
 * @throws FunctionError where the bands overlap or cannot be read.
 */
export const ageBand: CustomFunction = (args, context) => {
  const { mistakes } = context.functionTexts;
  const given = argumentsOf('AGEBAND', args, context);
  const bands = readBands(given('bands'), context.workbook, mistakes);
  return eachCell(matrixOf(given('age'), mistakes), (value) => {
    const age = readAgeInYears(value);
    switch (age.kind) {
      case 'blank':
        return '';
      case 'unreadable':
        return new FunctionError('value', mistakes.ageUnreadable(shown(value)));
      case 'value': {
        const band = bandOf(age.value, bands);
        if (band !== null) return bandLabel(band);
        return new FunctionError('notAvailable', mistakes.ageOutside(shown(age.value)));
      }
    }
  });
};

function readBands(
  argument: Argument,
  { definitions }: WorkbookDefinitions,
  mistakes: FunctionTexts['mistakes'],
): readonly AgeBand[] {
  const usual = definitions?.ageBands ?? DEFAULT_AGE_BANDS;
  if (isLeftOut(argument)) return usual;
  const matrix = matrixOf(argument, mistakes);
  const texts: string[] = [];
  const height = filledHeight(matrix, isBlank);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < matrix.width; column++) {
      const value = matrix.at(row, column);
      texts.push(isBlank(value) ? '' : String(value));
    }
  }
  const reading = parseAgeBands(texts);
  switch (reading.kind) {
    case 'bands':
      return reading.bands.length === 0 ? usual : reading.bands;
    case 'overlap':
      throw new FunctionError(
        'value',
        mistakes.bandsOverlap(bandLabel(reading.first), bandLabel(reading.second)),
      );
    case 'unreadable':
      throw new FunctionError('value', mistakes.bandsUnreadable(shown(reading.found)));
  }
}

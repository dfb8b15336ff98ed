import {
  ArrayValueObject,
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
} from '@univerjs/engine-formula';
import type { BaseValueObject } from '@univerjs/engine-formula';
import { addMonths } from '../../definitions/serial';

function first(value: BaseValueObject): BaseValueObject | null {
  if (!(value instanceof ArrayValueObject)) return value;
  return value.getRowCount() === 1 && value.getColumnCount() === 1 ? value.getFirstCell() : null;
}

/** EDATE as Excel has it, for single values: the engine's own one lets 31 January + 1 month run into March. */
export class Edate extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;

  override calculate(startDate: BaseValueObject, months: BaseValueObject): BaseValueObject {
    const start = first(startDate);
    const shift = first(months);
    if (start === null || shift === null) return ErrorValueObject.create(ErrorType.VALUE);
    if (start.isError()) return start;
    if (shift.isError()) return shift;
    if (start.isString() || start.isBoolean() || shift.isString() || shift.isBoolean()) {
      return ErrorValueObject.create(ErrorType.VALUE);
    }
    const serial = Math.floor(Number(start.getValue()));
    if (serial < 1) return ErrorValueObject.create(ErrorType.NUM);
    return NumberValueObject.create(addMonths(serial, Math.trunc(Number(shift.getValue()))));
  }
}

import { toSerial } from '../../../definitions/serial';

/** The day that it is here, as a serial day number. */
export function today(now = new Date()): number {
  const day = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  return toSerial(day) ?? 0;
}

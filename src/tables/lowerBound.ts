import { quote } from '../measures/formula';
import type { SupportTimeFigures } from '../measures/supportTime';
import type { SupportUnit } from '../participants/mapping';
import type { Participant } from '../participants/participant';
import type { Texts } from '../texts/texts';

const MONTHS_PER_UNIT: Readonly<Record<SupportUnit, number>> = { months: 1, years: 12 };

/** What a mean over capped times is at least: "minst 5,7 år; 3 av 15 är >9". Null where none of them is capped. */
export function lowerBoundSentence(
  { n, mean, capped }: SupportTimeFigures,
  participants: readonly Participant[],
  unit: SupportUnit,
  texts: Texts,
): string | null {
  if (mean.value === null || capped.value === 0) return null;
  const t = texts.tables.supportTime;
  return t.atLeast[unit](
    t.oneDecimal(mean.value),
    String(capped.value),
    String(n.value),
    t.aboveCap(capOf(participants, unit)),
  );
}

/** The same for whatever period is set, from the cells that hold the figures; nothing where none is capped. */
export function lowerBoundFormula(
  cells: Readonly<Record<'n' | 'mean' | 'capped', string>>,
  participants: readonly Participant[],
  unit: SupportUnit,
  texts: Texts,
): string {
  const t = texts.tables.supportTime;
  // TEXT would need the decimal mark of the reader's own Excel.
  const tenths = `ROUND(10*${cells.mean},0)`;
  const oneDecimal = `INT(${tenths}/10)&${quote(t.decimalMark)}&MOD(${tenths},10)`;
  const sentence = t.atLeast[unit](
    `{${oneDecimal}}`,
    `{${cells.capped}}`,
    `{${cells.n}}`,
    t.aboveCap(capOf(participants, unit)),
  );
  const parts = sentence
    .split(/[{}]/)
    .map((part, i) => (i % 2 === 0 ? quote(part) : part))
    .join('&');
  return `=IF(${cells.capped}>0,${parts},"")`;
}

/** The time that the sheet gives times as more than, in the unit; null where it has several. */
function capOf(participants: readonly Participant[], unit: SupportUnit): number | null {
  const caps = new Set(
    participants.flatMap(({ supportTime }) =>
      supportTime?.capped === true ? [supportTime.months / MONTHS_PER_UNIT[unit]] : [],
    ),
  );
  const [cap = null] = caps;
  return caps.size === 1 ? cap : null;
}

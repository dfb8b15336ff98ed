import { bandLabel } from '../../definitions/ageBands';
import { samePeriod } from '../../definitions/period';
import { LEAST_BASE } from '../../measures/change';
import type { TableId } from '../../tables/table';
import type { Paragraph, Sentence } from '../draft';
import { sayBySign } from '../bySign';
import { difference, factOf, findFact, spoken, type Fact } from '../facts';
import { countOf, isSome, tableOf } from '../participantFacts';
import { inSentence, listed, type Values } from '../template';
import { paragraphOf, type Writer } from '../writer';

/** With fewer new participants than this, one or two people are a large part of any group. */
const FEW = 20;
/** The least change of a group that is worth a sentence. */
const LEAST_SHIFT = 5;

/** What the figures of the new participants show: the change since the period before, the largest shift, and whether they are few. */
export function analyseWhoCame(writer: Writer): readonly Paragraph[] {
  const { say, t } = writer;
  const now = countOf(writer, 'newlyEnrolled');
  return paragraphOf('whoCameAnalysis', [
    change(writer, now),
    shift(writer, 'newByReferrer', 'referrer'),
    shift(writer, 'newBySupportForm', 'supportForm'),
    shift(writer, 'newByAge', 'age'),
    isSome(now) && now.value < FEW
      ? say(
          'whoCameAnalysis.few',
          t.analysis.smallIntake[now.value < LEAST_BASE ? 'few' : 'some'],
          { new: spoken(now) },
          false,
        )
      : null,
  ]);
}

function change(writer: Writer, now: Fact | null): Sentence | null {
  const { say, t, input, previous } = writer;
  const before = findFact(input.spoken, { measure: 'newlyEnrolled', period: previous });
  if (now === null || !isSome(before) || !knowsPrevious(writer)) return null;
  return byChange(now, before, (direction, values) =>
    say('whoCameAnalysis.change', t.analysis.newly[direction], values),
  );
}

const CHANGES = { above: 'up', same: 'same', below: 'down' } as const;

/** A sentence about a number of people beside that of the period before, which follows both. */
export function byChange(
  now: Fact,
  before: Fact,
  say: (direction: 'up' | 'same' | 'down', values: Values) => Sentence | null,
): Sentence | null {
  const cells = difference(now, before)?.cells ?? [];
  const values = { before: listed(spoken(before)), now: listed(spoken(now)) };
  return sayBySign(now.value - before.value, cells, (side) => say(CHANGES[side], values));
}

/** Whether the list goes back: one in which nobody left during the period before may be without those who did. */
function knowsPrevious({ input, previous }: Writer): boolean {
  return isSome(findFact(input.spoken, { measure: 'exits', period: previous }));
}

interface Shift {
  readonly label: string;
  readonly before: Fact;
  readonly now: Fact;
}

/** The group that has changed most in number; null where several have, or none by much. */
function shift(
  writer: Writer,
  id: TableId,
  kind: 'referrer' | 'supportForm' | 'age',
): Sentence | null {
  const shifts = shiftsOf(writer, id).toSorted((a, b) => size(b) - size(a));
  const [largest, next] = shifts;
  if (largest === undefined || size(largest) < LEAST_SHIFT) return null;
  if (next !== undefined && size(next) === size(largest)) return null;
  const direction = largest.now.value > largest.before.value ? 'up' : 'down';
  return writer.say(
    `whoCameAnalysis.${kind}`,
    writer.t.analysis.shift[kind][direction],
    {
      category: kind === 'supportForm' ? inSentence(largest.label) : largest.label,
      band: largest.label,
      before: listed(spoken(largest.before)),
      now: listed(spoken(largest.now)),
    },
    false,
  );
}

function shiftsOf(writer: Writer, id: TableId): readonly Shift[] {
  const { rows = [] } = tableOf(writer, id) ?? {};
  if (!knowsPrevious(writer)) return [];
  return rows.flatMap(({ label, cells, total }, row): readonly Shift[] => {
    const [first] = cells;
    const { ageBand, category } = first?.figure ?? {};
    if (total || first === undefined || (ageBand ?? category ?? null) === null) return [];
    const column = cells.findIndex(
      ({ figure, format }) =>
        figure !== null && format === 'count' && samePeriod(figure.period, writer.previous),
    );
    const previous = cells[column];
    const now = factOf(first, { table: id, row, column: 0 });
    const before = previous === undefined ? null : factOf(previous, { table: id, row, column });
    if (now === null || before === null) return [];
    const { band } = writer.input.texts.tables.newParticipants;
    const name = ageBand ? band(bandLabel(ageBand)) : label;
    return [{ label: name, before, now }];
  });
}

function size({ before, now }: Shift): number {
  return Math.abs(now.value - before.value);
}

/** Whether a number has risen, fallen, or is the same. */
export function directionOf(change: number): 'up' | 'down' | 'same' {
  return change > 0 ? 'up' : change < 0 ? 'down' : 'same';
}

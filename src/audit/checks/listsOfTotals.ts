import type { AuditContext } from '../context';
import { countLists, type CountList } from '../prose/countLists';
import { exclusiveParts } from '../prose/exclusiveParts';
import { listedSums } from '../prose/listedSums';
import type { NumberToken } from '../prose/numberTokens';
import type { Comparison } from './collect';

/** Lists of counts and amounts against their whole: a list that says it is all of it must give it, any other at most that. */
export function listsOfTotals({ sentences }: AuditContext): readonly Comparison[] {
  const lists = countLists(sentences);
  const told = new Set(lists.map(({ total }) => total));
  const exclusive = sentences.flatMap((sentence, at) => {
    const before = sentences[at - 1];
    const near = before?.paragraph === sentence.paragraph ? before : null;
    return exclusiveParts(sentence, near) ?? [];
  });
  const others = [...listedSums(sentences), ...exclusive].filter(({ total }) => !told.has(total));
  return [...lists, ...others].flatMap(compare);
}

function compare({ parts, total, where, complete }: CountList): readonly Comparison[] {
  const unit = Math.max(1, total.unit);
  const values = parts.map(({ value }) => inUnits(value, unit));
  const sum = inUnits(
    values.reduce((a, b) => a + b, 0),
    1,
  );
  const whole = inUnits(total.value, unit);
  if (Math.abs(sum - whole) <= slackOf(parts, total) / unit + 1e-9) return ['held'];
  if (total.hedge !== 'exact' || (!complete && sum < whole)) return [];
  return [
    {
      severity: complete ? 'contradiction' : 'doubtful',
      where,
      stated: total.text,
      detail: { code: 'sumDiffers', words: { what: '', parts: values, total: whole, sum } },
    },
  ];
}

/** Whole people give their sum; amounts may have been rounded, each by itself. */
function slackOf(parts: readonly NumberToken[], { kind, step }: NumberToken): number {
  if (kind !== 'k') return 0;
  const alike = parts.every((part) => part.step === step);
  return alike ? step : parts.reduce((sum, part) => sum + part.step, step) / 2;
}

function inUnits(value: number, unit: number): number {
  return Math.round((value / unit) * 1000) / 1000;
}

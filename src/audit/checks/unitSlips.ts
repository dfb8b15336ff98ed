import { amountInKronor } from '../../budget/amount';
import type { AuditContext, Check } from '../context';
import type { NumberToken } from '../prose/numberTokens';
import { collect, type Comparison } from './collect';

/** No team has a budget of a hundred million: such an amount is thousands called millions. */
const LARGEST_MILLIONS = 100;
/** Nor one of a hundred thousand tkr, the same amount. */
const LARGEST_THOUSANDS = 100_000;
/** What the country spends is told in reports too: a slip is near another amount of its report, or called its own. */
const NEAR = 2;
const OWN = /\b(?:ars)?budget(?:en|erat|erade)?\b|\btilldela\w*|\bbevilja\w*|\butfall\w*|allotted/;
const NATIONAL =
  /\b(?:regering\w*|riksdag\w*|stat(?:en|ens|lig\w*)|statsbudget\w*|land(?:et|ets)|rik(?:et|ets)|nationell\w*|sverige\w*|forbunden|forsakringskassan|region\w*|kommun\w*|government|national)\b/;

/** Amounts whose unit makes them a thousand times what the report tells of beside them: "1 157 milj.kr". */
export const checkUnitSlips: Check = (context) => {
  const others = amountsIn(context);
  return collect(
    'unitSlips',
    context.sentences.flatMap(({ key, numbers, place }) =>
      numbers.flatMap((token): readonly Comparison[] => {
        if (token.kind !== 'k' || token.unit === 1) return [];
        const likely = token.value / 1000;
        const near = others.some((value) => value < likely * NEAR && value > likely / NEAR);
        if (!isLarge(token) || !(near || (OWN.test(key) && !NATIONAL.test(key)))) return ['held'];
        return [
          {
            severity: 'contradiction',
            where: place,
            stated: token.text,
            detail: { code: 'unitSlip', words: { printed: token.text, likely } },
          },
        ];
      }),
    ),
  );
};

function isLarge({ value, unit }: NumberToken): boolean {
  return value / unit >= (unit === 1000 ? LARGEST_THOUSANDS : LARGEST_MILLIONS);
}

/** Every amount of the report that no slip could have made, in kronor. */
function amountsIn({ sentences, budgets }: AuditContext): readonly number[] {
  return [
    ...sentences.flatMap(({ numbers }) =>
      numbers.flatMap((token) => (token.kind === 'k' && !isLarge(token) ? [token.value] : [])),
    ),
    ...budgets.flatMap(({ lines }) =>
      lines.flatMap(({ amounts }) =>
        amounts.flatMap((told) => (told === null ? [] : amountInKronor(told.amount))),
      ),
    ),
  ];
}

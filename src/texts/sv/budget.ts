import { formatAmount } from '../amounts';
import type { BudgetBase, BudgetTime, BudgetWords } from '../budgetWords';
import { formatNumber } from '../numbers';

const money = (kronor: number): string => formatAmount(kronor, 'sv');

const row = (label: string, cell: string): string => (label === '' ? `Cell ${cell}` : label);

const MONTHS = 'jan feb mars april maj juni juli aug sep okt nov dec'.split(' ');

const months = ({ first, last, lastDay }: BudgetTime): string => {
  const end = `${lastDay === null ? '' : `${lastDay} `}${MONTHS[last - 1] ?? ''}`;
  return first === last && lastDay === null ? end : `${MONTHS[first - 1] ?? ''}–${end}`;
};

const isYear = ({ first, last, lastDay }: BudgetTime): boolean =>
  first === 1 && last === 12 && lastDay === null;

/** "2020", "jan–juni 2020", "jan–juni"; '' for a year that nobody has said. */
const time = (of: BudgetTime): string =>
  [isYear(of) ? '' : months(of), of.year === null ? '' : String(of.year)].join(' ').trim();

const BASES = {
  budget: { whole: 'budget', periodised: 'periodiserad budget' },
  asked: { whole: 'äskat', periodised: 'periodiserat äskat' },
  allotted: { whole: 'tilldelat', periodised: 'periodiserat tilldelat' },
  decided: { whole: 'beslut', periodised: 'periodiserat beslut' },
};

const baseName = ({ base, part, time: of }: BudgetBase): string =>
  part === 'given' ? `${BASES[base].whole} ${months(of)}` : BASES[base][part];

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const monthCount = (count: number): string =>
  formatNumber(count, 'sv', Number.isInteger(count) ? 0 : 1);

/** What is wrong in a budget as it stands in the sheet, where, and what to do. */
export const budget = {
  finding: {
    sumDiffers: ({ label, column, cell, computed, stated }: BudgetWords['sumDiffers']) =>
      `${row(label, cell)}, ${column}: raderna blir ${money(computed)}, i bladet står ${money(stated)} (${cell}). Rätta summan eller den rad som är fel.`,
    differenceDiffers: (words: BudgetWords['differenceDiffers']) =>
      `${row(words.label, words.cell)}: ${money(words.minuend)} − ${money(words.subtrahend)} = ${money(words.computed)}, i bladet står ${money(words.stated)} (${words.cell}). Rätta skillnaden eller något av beloppen.`,
    accumulatedDiffers: (words: BudgetWords['accumulatedDiffers']) =>
      `${row(words.label, words.cell)}: ${money(words.earlier)} + ${money(words.period)} = ${money(words.computed)}, i bladet står ${money(words.stated)} (${words.cell}). Rätta det ackumulerade beloppet eller något av de andra.`,
    differenceReversed: ({ column, cell }: BudgetWords['differenceReversed']) =>
      `I kolumnen ${column} (${cell}) är skillnaden utfall − budget: minus är pengar kvar. I rapporten är den budget − utfall: plus är pengar kvar.`,
  },
  problem: {
    amountUnreadable: ({ cell, found }: BudgetWords['problem']) =>
      `Beloppet i ${cell} går inte att läsa: ”${found}”. Raden räknas utan det. Skriv bara ett belopp, till exempel 240 000.`,
    columnNotUnderstood: ({ cell, found }: BudgetWords['problem']) =>
      found === ''
        ? `Kolumnen med ${cell} saknar rubrik och läses inte. Skriv vad beloppen är, till exempel Utfall 2020.`
        : `Rubriken ”${found}” i ${cell} känns inte igen, så kolumnen läses inte. Skriv vad beloppen är, till exempel Utfall 2020.`,
    rowBelowSum: ({ cell, found }: BudgetWords['problem']) =>
      `${found === '' ? 'Raden' : `Raden ”${found}”`} med ${cell} står under summan och läses inte. Flytta den ovanför summan om den hör till budgeten.`,
  },
  table: {
    rowHeading: 'Kostnad',
    total: 'Totalt',
    unnamed: 'Utan namn',
    title: (of: BudgetTime) => `Budget och utfall ${time(of)}`.trim(),
    plan: (of: BudgetTime) => `Budget ${time(of)}`.trim(),
    basesTitle: (bases: readonly BudgetBase['base'][], of: BudgetTime) =>
      `Utfall mot ${bases.map((base) => BASES[base].whole).join(' och ')} ${time(of)}`.trim(),
    basesHeading: 'Jämfört med',
    baseRow: (base: BudgetBase['base']) => upper(BASES[base].whole),
    amount: 'Belopp',
    column: {
      base: (of: BudgetBase) =>
        of.base === 'decided'
          ? 'Beslut totalt'
          : `${isYear(of.time) && of.base === 'budget' ? 'Årsbudget' : upper(BASES[of.base].whole)} ${time(of.time)}`.trim(),
      periodised: (of: BudgetBase) => `${upper(baseName(of))} ${months(of.time)}`,
      periodisedAmount: (of: BudgetTime) => `Periodiserat ${months(of)}`,
      earlierCosts: 'Tidigare godkända kostnader',
      periodCosts: 'Periodens kostnader',
      outcome: (of: BudgetTime) => `Utfall ${time(of)}`.trim(),
      accumulated: 'Ackumulerat',
      difference: (of: BudgetBase) =>
        of.base === 'decided' ? 'Återstår av beslutet' : `Differens mot ${baseName(of)}`,
      rate: (of: BudgetBase) =>
        of.base === 'decided' ? 'Återstår i\u00a0%' : `Differens i\u00a0% av ${baseName(of)}`,
      eachDifference: 'Differens',
      eachRate: 'Differens i\u00a0%',
      forecast: (of: BudgetTime) => `Prognos helår ${of.year ?? ''}`.trim(),
      forecastDifference: (of: BudgetBase) => `Prognosens differens mot ${baseName(of)}`,
      previousOutcome: (year: number | null) =>
        year === null ? 'Utfall året före' : `Utfall ${year}`,
    },
    note: {
      difference: (bases: readonly BudgetBase[]) =>
        `Differens = ${bases.map(baseName).join(' eller ')} − utfall. Plus är pengar kvar, minus är ett överdrag.`,
      remaining: 'Återstår = beslut totalt − ackumulerat. Minus är ett överdrag.',
      periodised: (count: number) =>
        `Periodiserat är ${monthCount(count)} av årets 12 månader, lika mycket varje månad.`,
      straightForecast: (count: number) =>
        `Prognosen är en rak framskrivning: utfallet för ${monthCount(count)} månader omräknat till 12. Kostnader som väntas senare på året syns inte i den.`,
      ownForecast: 'Prognosen är den som står i budgeten.',
      within: 'En rad med ”varav” ingår i raden ovanför och räknas inte en gång till.',
      income: 'Intäkter räknas inte in i totalen.',
      previousHasMore: (year: number | null) =>
        `Totalen för ${year ?? 'året före'} omfattar även kostnader som saknar rad i årets budget.`,
      missing: '”–” betyder att ett belopp saknas eller inte går att läsa.',
      fromSheet: (sheet: string) => `Kronor. Beloppen är hämtade från bladet ${sheet}.`,
      typed: 'Kronor. Beloppen är inskrivna för hand.',
    },
    working: (of: BudgetBase, base: number, outcome: number, difference: number) =>
      `${upper(baseName(of))} ${money(base)} − utfall ${money(outcome)} = ${money(difference)} kronor.`,
  },
};

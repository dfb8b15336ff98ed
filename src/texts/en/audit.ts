import { formatAmount } from '../amounts';
import type { AuditTexts } from '../auditTexts';
import type { ActiveWay, FindingText, ShareWords } from '../auditWords';
import { formatNumber } from '../numbers';
import { addition, subtraction } from '../sums';
import { budgetFindings } from './auditBudget';
import { workbookFindings } from './auditWorkbook';

const n = (value: number): string =>
  formatNumber(
    value,
    'en',
    Number.isInteger(value) ? 0 : Math.abs(value * 10 - Math.round(value * 10)) < 1e-6 ? 1 : 2,
  );
const money = (kronor: number): string => formatAmount(kronor, 'en');
const sum = (parts: readonly number[]): string => addition(parts, n);
const percent = ({ part, base }: ShareWords, decimals: number): string =>
  `${formatNumber((part / base) * 100, 'en', decimals)}%`;
const share = (words: ShareWords, decimals: number): string =>
  `${n(words.part)} of ${n(words.base)} = ${percent(words, decimals)}`;
const row = (label: string): string => (label === '' ? '' : `${label}: `);
const said = (expected: string, arithmetic: string, before: string, todo: string): FindingText => ({
  expected,
  arithmetic,
  message: `${before}${arithmetic}. ${todo}`,
});

const activeWays: Readonly<Record<ActiveWay, string>> = {
  withoutDropouts: 'start + new without dropouts',
  atEnd: 'enrolled at the end',
  leftAndAtEnd: 'exits + enrolled at the end',
  started: 'the new ones alone',
  atStart: 'enrolled at the start',
};

/** What an audit says, in English. */
export const audit: AuditTexts = {
  checks: {
    ageBands: 'Age bands',
    conventions: 'How exits are counted',
    balance: 'In and out',
    outcomesOfExits: 'Outcomes against exits',
    partsOfTotal: 'Parts against totals',
    budget: 'Budget',
    unitSlips: 'Units of money',
    periodLabels: 'Periods',
    percentOfCounts: 'Percentages of counts',
    impossibleShares: 'Shares that no counts give',
    sharesOfHundred: 'Shares against 100%',
    resultRates: 'Result rates',
    meansOfParts: 'Means against their parts',
    percentChange: 'Change in per cent',
    directionWords: 'Words for higher and lower',
    statedTwice: 'The same figure twice',
    workbookFigures: 'The report against the list in the workbook',
    workbookBudget: 'The report against the workbook’s budget',
    cappedMeans: 'Means of capped times',
    smallGroups: 'Small groups',
  },
  severity: {
    contradiction: 'Contradiction',
    changesConclusion: 'Changes the conclusion',
    doubtful: 'Doubtful',
    note: 'Note',
  },
  finding: {
    bandsOverlap: (w) =>
      said(
        'Bands without a shared age',
        `${w.first} and ${w.second} share the age ${w.age}`,
        'The age bands overlap: ',
        `Somebody aged ${w.age} belongs to both. Change the limit so that every age is in one band.`,
      ),
    bandsGap: (w) =>
      said(
        'Bands without a gap',
        w.from === w.to
          ? `the age ${w.from} is missing between ${w.first} and ${w.second}`
          : `the ages ${w.from}–${w.to} are missing between ${w.first} and ${w.second}`,
        'The age bands have a gap: ',
        'Change the limit, or say that nobody of that age took part.',
      ),
    mixedConventions: (w) => {
      const rates =
        w.rates === null
          ? ''
          : ` The result is ${share(w.rates.without, 0)} without dropouts and ${share(w.rates.within, 0)} with them.`;
      return said(
        `${n(w.without)} without dropouts or ${n(w.within)} with`,
        w.parts.length > 0
          ? `${sum(w.parts)} = ${n(w.parts.reduce((a, b) => a + b, 0))}, the total says ${n(w.total)}; there are ${n(w.dropouts)} dropouts`
          : `there are ${n(w.without)} exits without dropouts and ${n(w.within)} with`,
        'The table counts exits in two ways: some rows include dropouts, others do not. ',
        `Choose one way for all rows and say which.${rates}`,
      );
    },
    balanceFails: (w) =>
      said(
        n(w.computed),
        `${n(w.start)} + ${n(w.added)} − ${n(w.exits)}${w.dropouts > 0 ? ` − ${n(w.dropouts)}` : ''} = ${n(w.computed)}, not ${n(w.end)}`,
        `${row(w.row)}The number enrolled at the end does not follow from the others: `,
        w.dropouts > 0
          ? 'It does not hold with dropouts among the exits either. Correct the figure that is wrong.'
          : 'Correct the figure that is wrong.',
      ),
    activeDiffers: (w) => {
      const arithmetic = `${n(w.start)} at the start + ${n(w.added)} new = ${n(w.sum)}, not ${n(w.active)}`;
      return w.way === null
        ? said(
            n(w.sum),
            arithmetic,
            `${row(w.row)}Active during the period is not start + new: `,
            'Correct the number that is wrong, or say how active people are counted.',
          )
        : said(
            `${n(w.sum)}, or say how active people are counted`,
            arithmetic,
            `${row(w.row)}Active seems to mean ${activeWays[w.way]} here: `,
            'Say so in the report, so that nobody counts again.',
          );
    },
    outcomesDiffer: (w) =>
      said(
        n(w.sum),
        `${sum(w.outcomes)} = ${n(w.sum)}${w.dropouts > 0 ? `, with dropouts ${n(w.sum + w.dropouts)}` : ''}, the exits are ${n(w.exits)}`,
        `${row(w.row)}The outcomes are not as many as the exits: `,
        'Correct the number of exits or one of the outcomes.',
      ),
    sumDiffers: (w) =>
      said(
        n(w.sum),
        `${sum(w.parts)} = ${n(w.sum)}, not ${n(w.total)}`,
        `${row(w.what)}The parts do not give the total: `,
        'Correct the total or the part that is wrong.',
      ),
    hiddenSumDiffers: ({ what, parts, total, sum: shown, most }) => {
      const added = parts.length > 1 ? `${sum(parts)} = ${n(shown)}` : n(shown);
      return most === null || total < shown
        ? said(
            `at least ${n(shown)}`,
            `${added}, the total is ${n(total)}`,
            `${row(what)}The parts that are shown are more than the total: `,
            'Correct the total or the part that is wrong.',
          )
        : said(
            `at most ${n(shown + most)}`,
            `${added} and at most ${n(most)} hidden give at most ${n(shown + most)}, not ${n(total)}`,
            `${row(what)}The parts are too few for the total: `,
            'Correct the total or the part that is wrong.',
          );
    },
    surplusDiffers: (w) =>
      said(
        money(w.computed),
        `${subtraction(w.budget, w.spent, money)} = ${money(w.computed)}`,
        'What is left does not follow from budget and outcome: ',
        'Correct one of the amounts.',
      ),
    unitSlip: (w) =>
      said(
        `SEK ${money(w.likely)}`,
        `${w.printed} is a thousand times more than SEK ${money(w.likely)}`,
        'The unit seems to be wrong: ',
        'Write tkr or whole kronor.',
      ),
    periodsDiffer: (w) =>
      said(
        w.columns,
        `the title says ${w.said}, the columns ${w.columns}`,
        'The periods do not agree: ',
        'Correct the period where it is wrong.',
      ),
    periodBackwards: (w) =>
      said(
        'An end after the start',
        `${w.said} ends before it begins, or has a date that does not exist`,
        'The period cannot be right: ',
        'Correct the dates.',
      ),
    percentDiffers: (w) =>
      said(
        percent(w, w.decimals),
        share(w, w.decimals),
        'The percentage does not follow from the counts: ',
        'Correct the percentage or the counts.',
      ),
    percentCut: (w) =>
      said(
        percent(w, w.decimals),
        share(w, w.decimals),
        'The decimals are cut off, not rounded: ',
        'Write the rounded number.',
      ),
    percentOtherBase: (w) =>
      said(
        percent(w, w.decimals),
        `${share(w, w.decimals)}, but ${share({ part: w.part, base: w.fits }, w.decimals)}`,
        'The percentage is of another number than the text says: ',
        `Say that it is of ${n(w.fits)}, or work it out again.`,
      ),
    sharesImpossible: (w) =>
      said(
        w.fits.length === 0
          ? 'Shares that counts can give'
          : `Shares of ${w.fits.map(n).join(' or ')}`,
        `${n(w.base)} people cannot be divided so${w.fits.length === 0 ? '' : `, but ${w.fits.map(n).join(' or ')} can`}`,
        'The shares cannot be of the number that is stated: ',
        'Find out how many they are of, and say so.',
      ),
    sharesNotHundred: (w) =>
      said(
        '100%',
        `${sum(w.shares)} = ${n(w.sum)}`,
        'The shares are not 100% together: ',
        'Correct the one that is wrong, or say that several answers were possible.',
      ),
    rateDiffers: (w) =>
      said(
        w.readings.map((r) => percent(r, w.decimals)).join(' or '),
        w.readings.map((r) => share(r, w.decimals)).join('; '),
        'The numbers give another result: ',
        'Correct the percentage, or say what counts as a result and out of how many.',
      ),
    meanOutside: (w) =>
      said(
        `${n(w.low)}–${n(w.high)}`,
        `the groups have ${n(w.low)} and ${n(w.high)}`,
        'The value of all must lie between those of the groups: ',
        'Correct the one that is wrong.',
      ),
    meanNotWeighted: (w) =>
      said(
        n(Math.round(w.computed * 10) / 10),
        `(${w.parts.map((p) => `${n(p.n)} × ${n(p.mean)}`).join(' + ')}) / ${n(w.parts.reduce((a, p) => a + p.n, 0))} = ${n(Math.round(w.computed * 10) / 10)}`,
        'The mean of all does not follow from those of the groups: ',
        'Take it over all people, not as the mean of two means.',
      ),
    changeOfEnd: (w) =>
      said(
        `${formatNumber(w.ofStart, 'en')}%`,
        `${n(w.from)} to ${n(w.to)} is ${formatNumber(w.ofStart, 'en')}% of the first value; ${formatNumber(w.ofEnd, 'en')}% is of the last`,
        'The change is divided by the last value: ',
        'Divide by the first, or give the change in points.',
      ),
    changeDiffers: (w) =>
      said(
        `${formatNumber(w.computed, 'en')}%`,
        `${n(w.from)} to ${n(w.to)} is ${formatNumber(w.computed, 'en')}%`,
        'The change in per cent does not follow from the values: ',
        'Correct the percentage or the values.',
      ),
    differenceDiffers: (w) =>
      said(
        n(w.difference),
        `${subtraction(w.to, w.from, n)} = ${n(w.difference)}`,
        `${row(w.row)}The difference does not follow from the two numbers: `,
        'Correct the difference, or the number that is wrong.',
      ),
    pointsDiffer: (w) =>
      said(
        `${n(w.difference)} points`,
        `${subtraction(w.to, w.from, n)} = ${n(w.difference)}`,
        `${row(w.row)}The change in points does not follow from the values at the start and the end: `,
        'Correct the change or one of the values.',
      ),
    groupsReversed: (w) =>
      said(
        w.said === 'women' ? 'Higher for men' : 'Higher for women',
        `women ${n(w.women)}, men ${n(w.men)}`,
        `The text says that the value of ${w.said} is higher, the figures say otherwise: `,
        'Correct the word or the figures.',
      ),
    changeReversed: (w) =>
      said(
        w.up ? 'decreased' : 'increased',
        `from ${n(w.from)} to ${n(w.to)}`,
        `The text says that the value has ${w.up ? 'increased' : 'decreased'}, the figures say otherwise: `,
        'Correct the word or the figures.',
      ),
    statedTwice: (w) =>
      said(
        w.other,
        `${w.here} here, but ${w.other} in the other place (${w.otherWhere})`,
        'The same figure has two values: ',
        'Find out which one is right, and correct the other.',
      ),
    statedWithDropouts: (w) =>
      said(
        w.other,
        `${w.here} here, but ${w.other} in the other place (${w.otherWhere}); the difference is the number of dropouts, ${n(w.dropouts)}`,
        'The exits have two values: ',
        'Both can hold if one of them includes dropouts. Count in one way, or say where they are included.',
      ),
    ...budgetFindings,
    ...workbookFindings,
    cappedMean: (w) =>
      said(
        'At least this',
        `times above the cap${w.cap.startsWith('>') ? ` (${w.cap})` : ''} count as the cap`,
        'The mean is a lower bound: ',
        'Write “at least” before the number.',
      ),
    hiddenExposed: (w) =>
      said(
        'One more hidden number',
        `${[w.total, ...w.others].map(n).join(' − ')} gives the hidden number`,
        `${row(w.what)}A hidden count can be worked out: `,
        'Hide one more number of the same total.',
      ),
    smallGroups: (w) =>
      said(
        `Fewer than ${w.threshold}`,
        `${n(w.cells)} numbers are of 1–${w.threshold - 1} people`,
        'The report shows small groups: ',
        'Hide them if the report is to leave the förbund.',
      ),
  },
  where: {
    cell: (address) => `Cell ${address}`,
    textCell: (line, column) => `Line ${line}, column ${column}`,
    tableCell: (table, row, column) => `Table ${table}, row ${row}, column ${column}`,
    tableTitle: (table) => `The heading of table ${table}`,
    sentence: (text) => `“${text}”`,
  },
  protocol: {
    title: (file) => `Audit of ${file}`,
    summary: (findings, held, claims) =>
      `${n(findings)} to look at. ${n(held)} comparisons held. ${n(claims)} figures were read.`,
    nothingRead: 'No numbers could be read as figures, so nothing was audited.',
    nothingFound: 'Nothing wrong was found in what could be compared.',
    heldTitle: 'Held:',
    held: (check, count) => `${check}: ${n(count)}`,
  },
};

import type { Described, Rows } from './described';

export interface TeamBudget {
  readonly name: string;
  readonly rows: Rows;
  readonly sheet?: string;
  readonly expected: readonly Described[];
}

/** Budgets as teams write them, with a header above each column. */
export const TEAM_BUDGETS: readonly TeamBudget[] = [
  {
    name: 'budget, outcome and difference, with a title, blank rows and a sum',
    rows: [
      ['Samordningsteamet', '', '', ''],
      ['Ekonomisk uppföljning 2019', '', '', ''],
      ['', '', '', ''],
      ['', 'Årsbudget', 'Utfall', 'Diff'],
      ['', '', '', ''],
      ['Personal', 1200000, 1100500, 99500],
      ['Lokaler', 240000, 198500, 45100],
      ['', '', '', ''],
      ['Övrigt', 60000, 72000.5, -12000.5],
      ['Summa', 1500000, 1371000.5, 128999.5],
    ],
    expected: [
      {
        columns: ['budget 2019', 'outcome 2019', 'difference 2019 0-1'],
        lines: {
          Personal: [1200000, 1100500, 99500],
          Lokaler: [240000, 198500, 45100],
          Övrigt: [60000, 72000.5, -12000.5],
        },
        sums: { Summa: [1500000, 1371000.5, 128999.5] },
        findings: [
          'Lokaler: 240 000 − 198 500 = 41 500, i bladet står 45 100 (D7). Rätta skillnaden eller något av beloppen.',
        ],
      },
    ],
  },
  {
    name: 'asked for, half-year and year, with what was allotted in a note',
    rows: [
      ['Kostnadsslag', 'Äskat 2020', 'Halvårsutfall', 'Utfall 2020'],
      ['Löner', '1 950 000 kr', '891 385 kr', '1 699 864 kr'],
      ['Utbildning', '32 000 kr', '22 931 kr', '31 357 kr'],
      ['Totalt', '1 982 000 kr', '914 316 kr', '1 731 221 kr'],
      ['* Tilldelat för 2020: 1 880 000 kr enligt styrelsens beslut', '', '', ''],
    ],
    expected: [
      {
        columns: ['asked 2020', 'outcome 2020 1+6', 'outcome 2020'],
        lines: { Löner: [1950000, 891385, 1699864], Utbildning: [32000, 22931, 31357] },
        sums: { Totalt: [1982000, 914316, 1731221] },
        totals: ['allotted 1880000 A5'],
      },
    ],
  },
  {
    name: 'a half-year beside its budget and the year’s, with the difference of the half-year',
    sheet: 'Ekonomi 2023',
    rows: [
      ['', 'Utfall jan-jun', 'Budget jan-jun', 'Budget helår', 'Avvikelse'],
      ['Personalkostnader', 610200, 650000, 1300000, '+ 39 800'],
      ['Köpta tjänster', 35180, 0, 0, '−35 180'],
      ['Total kostnad', 645380, 650000, 1300000, '+ 4 620'],
    ],
    expected: [
      {
        columns: ['outcome 2023 1+6', 'budget 2023 1+6', 'budget 2023', 'difference 2023 1-0'],
        lines: {
          Personalkostnader: [610200, 650000, 1300000, 39800],
          'Köpta tjänster': [35180, 0, 0, -35180],
        },
        sums: { 'Total kostnad': [645380, 650000, 1300000, 4620] },
      },
    ],
  },
  {
    name: 'the form with decisions, vouchers and what remains',
    rows: [
      ['Redovisning av kostnader 2022-01-01 - 2022-06-30', '', '', '', '', '', ''],
      [
        'Budgetpost',
        'Beslut totalt',
        'Tidigare godkända kostnader',
        'Periodens kostnader',
        'Verifikat nummer',
        'Ackumulerat',
        'Återstår',
      ],
      ['Personal', 900000, 300000, 150000, 'A 1201', 450000, 450000],
      ['Lokaler', 100000, 40000, 20000, 1877, 60000, 40000],
      ['Material', 20000, '', 5000, '', 5500, 14500],
      ['Summa', 1020000, 340000, 175000, '', 515500, 504500],
    ],
    expected: [
      {
        columns: [
          'decided 2022',
          'approvedEarlier 2022',
          'periodCosts 2022 1+6',
          'accumulated 2022',
          'remaining 2022 0-3',
        ],
        lines: {
          Personal: [900000, 300000, 150000, 450000, 450000],
          Lokaler: [100000, 40000, 20000, 60000, 40000],
          Material: [20000, null, 5000, 5500, 14500],
        },
        sums: { Summa: [1020000, 340000, 175000, 515500, 504500] },
        findings: [
          'Material: 0 + 5 000 = 5 000, i bladet står 5 500 (F5). Rätta det ackumulerade beloppet eller något av de andra.',
        ],
      },
    ],
  },
  {
    name: 'thousands of kronor, said above and rounded',
    rows: [
      ['Budgetuppföljning 2021 (belopp i tkr)', '', '', ''],
      ['', 'Budget', 'Utfall', 'Avvikelse'],
      ['Personal', 1157, '1 043,5', 113.5],
      ['Övrigt', 90, 95, -5],
      ['Total', 1247, 1139, 108],
    ],
    expected: [
      {
        columns: ['budget 2021', 'outcome 2021', 'difference 2021 0-1'],
        lines: { Personal: [1157000, 1043500, 113500], Övrigt: [90000, 95000, -5000] },
        sums: { Total: [1247000, 1139000, 108000] },
        findings: [
          'Total, Utfall: raderna blir 1 138 500, i bladet står 1 139 000 (C5). Rätta summan eller den rad som är fel.',
        ],
      },
    ],
  },
  {
    name: 'years side by side, the year above',
    rows: [
      ['', 2018, '', '', 2019, '', ''],
      ['Kostnader', 'Budget', 'Utfall', 'Diff', 'Budget', 'Utfall', 'Diff'],
      ['Personal', 800000, 750000, 50000, 820000, 790000, 30000],
      ['Resor', 20000, 12000, 8000, 15000, 18000, -3000],
      ['Totalt', 820000, 762000, 58000, 835000, 808000, 27000],
    ],
    expected: [
      {
        columns: [
          'budget 2018 before',
          'outcome 2018 before',
          'difference 2018 before 0-1',
          'budget 2019',
          'outcome 2019',
          'difference 2019 3-4',
        ],
        lines: {
          Personal: [800000, 750000, 50000, 820000, 790000, 30000],
          Resor: [20000, 12000, 8000, 15000, 18000, -3000],
        },
        sums: { Totalt: [820000, 762000, 58000, 835000, 808000, 27000] },
      },
    ],
  },
  {
    name: 'what it is above, the years below',
    rows: [
      ['', 'Budget', '', 'Utfall', ''],
      ['', 2021, 2022, 2021, 2022],
      ['Löner', 500000, 520000, 480000, 515000],
      ['Lokal', 80000, 82000, 80000, 82000],
    ],
    expected: [
      {
        columns: ['budget 2021 before', 'budget 2022', 'outcome 2021 before', 'outcome 2022'],
        lines: { Löner: [500000, 520000, 480000, 515000], Lokal: [80000, 82000, 80000, 82000] },
      },
    ],
  },
  {
    name: 'account numbers before the names, comments after the amounts',
    rows: [
      ['Konto', 'Benämning', 'Budget 2020', 'Utfall 2020', 'Kommentar'],
      [5010, 'Löner', 700000, 690000, 'En vakans i mars'],
      [6010, 'Hyra', 120000, 120000, ''],
      [7010, 'Kurser', 15000, 0, 'Inställt, pandemin'],
      ['', 'SUMMA:', 835000, 810000, ''],
    ],
    expected: [
      {
        columns: ['budget 2020', 'outcome 2020'],
        lines: { Löner: [700000, 690000], Hyra: [120000, 120000], Kurser: [15000, 0] },
        sums: { 'SUMMA:': [835000, 810000] },
      },
    ],
  },
  {
    name: 'groups of lines with sums of their own, and a total of all',
    rows: [
      ['', 'Budget -20', 'Utfall -20'],
      ['Personal', '', ''],
      ['Lön samordnare', 500000, 490000],
      ['Lön coach', 450000, 455000],
      ['Summa personal', 950000, 945000],
      ['', '', ''],
      ['Övrigt', '', ''],
      ['Lokal', 90000, 88000],
      ['Resor', 10000, 4000],
      ['Summa övrigt', 100000, 92000],
      ['', '', ''],
      ['Totalt', 1050000, 1038000],
    ],
    expected: [
      {
        columns: ['budget 2020', 'outcome 2020'],
        lines: {
          'Lön samordnare': [500000, 490000],
          'Lön coach': [450000, 455000],
          Lokal: [90000, 88000],
          Resor: [10000, 4000],
        },
        sums: {
          'Summa personal': [950000, 945000],
          'Summa övrigt': [100000, 92000],
          Totalt: [1050000, 1038000],
        },
        findings: [
          'Totalt, Utfall -20: raderna blir 1 037 000, i bladet står 1 038 000 (C12). Rätta summan eller den rad som är fel.',
        ],
      },
    ],
  },
  {
    name: 'the total first, and parts of a line below it',
    rows: [
      ['Ekonomi', 'Budget 2024', 'Utfall 2024'],
      ['Totalt', 1000000, 900000],
      ['Personal', 800000, 750000],
      ['varav OB-tillägg', 50000, 20000],
      ['Drift', 200000, 150000],
    ],
    expected: [
      {
        columns: ['budget 2024', 'outcome 2024'],
        lines: {
          Personal: [800000, 750000],
          'varav OB-tillägg': [50000, 20000],
          Drift: [200000, 150000],
        },
        sums: { Totalt: [1000000, 900000] },
      },
    ],
  },
  {
    name: 'a sum and differences without names',
    rows: [
      ['', 'Budget 2017', 'Utfall 2017', ''],
      ['Personal', 400000, 410000, -10000],
      ['Möten', 30000, 12500, 17500],
      ['', 430000, 422500, 7500],
    ],
    expected: [
      {
        columns: ['budget 2017', 'outcome 2017', 'difference 2017 0-1'],
        lines: { Personal: [400000, 410000, -10000], Möten: [30000, 12500, 17500] },
        sums: { '': [430000, 422500, 7500] },
      },
    ],
  },
  {
    name: 'differences the other way round',
    rows: [
      ['', 'Budget 2016', 'Utfall 2016', 'Avvikelse'],
      ['Personal', 400000, 410000, 10000],
      ['Möten', 30000, 12500, -17500],
      ['Summa', 430000, 422500, -7500],
    ],
    expected: [
      {
        columns: ['budget 2016', 'outcome 2016', 'difference 2016 0-1 reversed'],
        lines: { Personal: [400000, 410000, 10000], Möten: [30000, 12500, -17500] },
        sums: { Summa: [430000, 422500, -7500] },
        findings: [
          'I kolumnen Avvikelse (D1) är skillnaden utfall − budget: minus är pengar kvar. I rapporten är den budget − utfall: plus är pengar kvar.',
        ],
      },
    ],
  },
];

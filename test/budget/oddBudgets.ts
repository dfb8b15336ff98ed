import type { TeamBudget } from './teamBudgets';

/** Budgets with their headers to the left, with parts of years, with several on a sheet, and other oddities. */
export const ODD_BUDGETS: readonly TeamBudget[] = [
  {
    name: 'a list in two columns, with what is left',
    rows: [
      ['Tilldelade medel 2019', '1 200 000 kr'],
      ['Utfall', '1 159 420 kr'],
      ['Överskott', '40 850 kr'],
    ],
    expected: [
      {
        columns: ['allotted 2019', 'outcome 2019', 'difference 2019 0-1'],
        lines: { '': [1200000, 1159420, 40850] },
        findings: [
          'Cell B3: 1 200 000 − 1 159 420 = 40 580, i bladet står 40 850 (B3). Rätta skillnaden eller något av beloppen.',
        ],
      },
    ],
  },
  {
    name: 'lines across and headers to the left',
    rows: [
      ['Ekonomi 2022', '', '', ''],
      ['', 'Personal', 'Lokaler', 'Totalt'],
      ['Budget', 600000, 90000, 690000],
      ['Utfall', 580000, 95000, 675000],
      ['Avvikelse', 20000, -5000, 15000],
    ],
    expected: [
      {
        columns: ['budget 2022', 'outcome 2022', 'difference 2022 0-1'],
        lines: { Personal: [600000, 580000, 20000], Lokaler: [90000, 95000, -5000] },
        sums: { Totalt: [690000, 675000, 15000] },
      },
    ],
  },
  {
    name: 'years across and headers to the left',
    rows: [
      ['', 2018, 2019],
      ['Budget', 1000000, 1100000],
      ['Utfall', 950000, 1120000],
      ['Kvar', 50000, -20000],
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
        lines: { '': [1000000, 950000, 50000, 1100000, 1120000, -20000] },
      },
    ],
  },
  {
    name: 'half a year against half of the year’s budget',
    rows: [
      ['Post', 'Årsbudget 2021', 'Utfall t.o.m. juni 2021', 'Avvikelse mot periodiserad budget'],
      ['Personal', 1000000, 480000, 20000],
      ['Lokal', 100001, 60000, -9999.5],
      ['Summa', 1100001, 540000, 10000.5],
    ],
    expected: [
      {
        columns: ['budget 2021', 'outcome 2021 1+6', 'difference 2021 1+6 0-1*0.5'],
        lines: { Personal: [1000000, 480000, 20000], Lokal: [100001, 60000, -9999.5] },
        sums: { Summa: [1100001, 540000, 10000.5] },
      },
    ],
  },
  {
    name: 'a periodised budget without a period of its own',
    rows: [
      ['Uppföljning per 2022-08-31', '', '', '', ''],
      ['', 'Helårsbudget', 'Periodiserad budget', 'Ackumulerat utfall', 'Avvikelse'],
      ['Personal', 900000, 580000, 600000, -20000],
      ['Resor', 30000, 20000, 5000, 15000],
    ],
    expected: [
      {
        columns: ['budget 2022', 'budget 2022 1+8', 'outcome 2022 1+8', 'difference 2022 1-2'],
        lines: {
          Personal: [900000, 580000, 600000, -20000],
          Resor: [30000, 20000, 5000, 15000],
        },
      },
    ],
  },
  {
    name: 'the year before beside, and what is left called so',
    rows: [
      ['', 'Utfall föregående år', 'Budget 2022', 'Utfall 2022', 'Kvar'],
      ['Personal', 505000, 520000, 515000, 5000],
      ['Hyra', 80000, 82000, 82000, 0],
    ],
    expected: [
      {
        columns: ['outcome 2021 before', 'budget 2022', 'outcome 2022', 'difference 2022 1-2'],
        lines: { Personal: [505000, 520000, 515000, 5000], Hyra: [80000, 82000, 82000, 0] },
      },
    ],
  },
  {
    name: 'a forecast, and the difference of the forecast',
    rows: [
      ['', 'Budget 2023', 'Utfall jan - aug 2023', 'Prognos helår', 'Avvikelse prognos'],
      ['Personal', 900000, 640000, 960000, -60000],
      ['Drift', 100000, 40000, 70000, 30000],
    ],
    expected: [
      {
        columns: ['budget 2023', 'outcome 2023 1+8', 'forecast 2023', 'difference 2023 0-2'],
        lines: {
          Personal: [900000, 640000, 960000, -60000],
          Drift: [100000, 40000, 70000, 30000],
        },
      },
    ],
  },
  {
    name: 'percentages are left alone',
    rows: [
      ['', 'Budget 2020', 'Utfall 2020', 'Förbrukat %', 'Diff i %'],
      ['Personal', 100000, 74000, 0.74, '26 %'],
      ['Lokal', 20000, 21000, 1.05, '-5 %'],
    ],
    expected: [
      {
        columns: ['budget 2020', 'outcome 2020'],
        lines: { Personal: [100000, 74000], Lokal: [20000, 21000] },
      },
    ],
  },
  {
    name: 'two years under each other',
    rows: [
      ['Budget 2019', '', ''],
      ['', 'Budget', 'Utfall'],
      ['Personal', 300000, 290000],
      ['Totalt', 300000, 290000],
      ['', '', ''],
      ['Budget 2020', '', ''],
      ['', 'Budget', 'Utfall'],
      ['Personal', 310000, 305000],
      ['Totalt', 310000, 305000],
    ],
    expected: [
      {
        columns: ['budget 2019', 'outcome 2019'],
        lines: { Personal: [300000, 290000] },
        sums: { Totalt: [300000, 290000] },
      },
      {
        columns: ['budget 2020', 'outcome 2020'],
        lines: { Personal: [310000, 305000] },
        sums: { Totalt: [310000, 305000] },
      },
    ],
  },
  {
    name: 'two teams beside each other',
    rows: [
      [
        'Kostnader Säter',
        'Budget 2020',
        'Utfall 2020',
        '',
        'Kostnader Hedemora',
        'Budget 2020',
        'Utfall 2020',
      ],
      ['Personal', 300000, 290000, '', 'Löner', 610000, 600000],
      ['Lokal', 40000, 40000, '', 'Hyror', 90000, 95000],
    ],
    expected: [
      {
        columns: ['budget 2020', 'outcome 2020'],
        lines: { Personal: [300000, 290000], Lokal: [40000, 40000] },
      },
      {
        columns: ['budget 2020', 'outcome 2020'],
        lines: { Löner: [610000, 600000], Hyror: [90000, 95000] },
      },
    ],
  },
  {
    name: 'a budget that nothing has been spent of',
    rows: [
      ['Kostnadsslag', 'Budget 2025'],
      ['Personal', 1400000],
      ['Lokal', 100000],
      ['Summa', 1500000],
    ],
    expected: [
      {
        columns: ['budget 2025'],
        lines: { Personal: [1400000], Lokal: [100000] },
        sums: { Summa: [1500000] },
      },
    ],
  },
  {
    name: 'English headers, negative amounts as accountants write them',
    rows: [
      ['', 'Budget 2021', 'Actual 2021', 'Variance'],
      ['Staff', '1,737,747.50', '1,750,000.00', '(12,252.50)'],
      ['Premises', '60 000', '48 000', '12 000'],
      ['Total', '1 797 747,50', '1 798 000', '252,50-'],
    ],
    expected: [
      {
        columns: ['budget 2021', 'outcome 2021', 'difference 2021 0-1'],
        lines: { Staff: [1737747.5, 1750000, -12252.5], Premises: [60000, 48000, 12000] },
        sums: { Total: [1797747.5, 1798000, -252.5] },
      },
    ],
  },
  {
    name: 'far out on a sheet with other things, headers on two lines and in capitals',
    rows: [
      ['Minnesanteckningar', '', '', '', '', '', ''],
      ['Deltagare', 'Antal', '', '', '', '', ''],
      [
        'Kvinnor',
        18,
        '',
        'BUDGETPOST',
        'ÅRSBUDGET\n2018 (kr)',
        'UTFALL\n2018 (kr)',
        'DIFF.\nHELÅR 2018',
      ],
      ['Män', 10, '', ' Personal ', 2300000, 1737747, 562253],
      ['', '', '', 'Handledning/\nutbildning', 70000, 58458, 11542],
      ['Totalt', 28, '', 'TOTALT', 2370000, 1796205, 573795],
    ],
    expected: [
      {
        columns: ['budget 2018', 'outcome 2018', 'difference 2018 0-1'],
        lines: {
          Personal: [2300000, 1737747, 562253],
          'Handledning/ utbildning': [70000, 58458, 11542],
        },
        sums: { TOTALT: [2370000, 1796205, 573795] },
      },
    ],
  },
  {
    name: 'amounts that cannot be read are told of',
    rows: [
      ['', 'Budget 2020', 'Utfall 2020', 'Not'],
      ['Personal', 'ca 800 000', 750000, 1],
      ['Lokal', 90000, 'ej klart', 2],
      ['Summa', 890000, 750000, ''],
      ['Egna medel', 20000, 20000, ''],
    ],
    expected: [
      {
        columns: ['budget 2020', 'outcome 2020'],
        lines: { Personal: [null, 750000], Lokal: [90000, null] },
        sums: { Summa: [890000, 750000] },
        problems: [
          'columnNotUnderstood D1 Not',
          'amountUnreadable B2 ca 800 000',
          'amountUnreadable C3 ej klart',
          'rowBelowSum B5 Egna medel',
        ],
      },
    ],
  },
  {
    name: 'what was allotted above the headers',
    rows: [
      ['Tilldelat 2021', '', 1880000, ''],
      ['Äskat', '', '2,2 Mkr', ''],
      ['', '', '', ''],
      ['', 'Budget 2021', 'Utfall tom 210430', ''],
      ['Personal', 1700000, 560000, ''],
      ['Övrigt', 180000, 40000, ''],
    ],
    expected: [
      {
        columns: ['budget 2021', 'outcome 2021 1+4'],
        lines: { Personal: [1700000, 560000], Övrigt: [180000, 40000] },
        totals: ['allotted 1880000 C1', 'asked 2200000 C2'],
      },
    ],
  },
  {
    name: 'asked for and allotted beside each other, with a difference for each',
    rows: [
      ['', 'Äskat', 'Tilldelat', 'Utfall', 'Diff mot äskat', 'Diff mot tilldelat'],
      ['Personal', 800000, 700000, 690000, 110000, 10000],
      ['Lokal', 90000, 90000, 95000, -5000, -5000],
    ],
    expected: [
      {
        columns: ['asked ?', 'allotted ?', 'outcome ?', 'difference ? 0-2', 'difference ? 1-2'],
        lines: {
          Personal: [800000, 700000, 690000, 110000, 10000],
          Lokal: [90000, 90000, 95000, -5000, -5000],
        },
      },
    ],
  },
  {
    name: 'the half-years under one title, the budget beside in the row above',
    rows: [
      ['2022', 'Budget', 'Utfall', ''],
      ['', '', 'jan-jun', 'jul-dec'],
      ['Personal', 600000, 300000, 290000],
      ['Lokal', 80000, 40000, 40000],
    ],
    expected: [
      {
        columns: ['budget 2022', 'outcome 2022 1+6', 'outcome 2022 7+6'],
        lines: { Personal: [600000, 300000, 290000], Lokal: [80000, 40000, 40000] },
      },
    ],
  },
  {
    name: 'sums without their rows, and what is left in a row below',
    rows: [
      ['Budget 2020', 'Tilldelat', 'Utfall'],
      ['Summa personal', 900000, 880000],
      ['Summa drift', 100000, 70000],
      ['Totalt', 1000000, 950000],
      ['', '', ''],
      ['Kvar av tilldelat', '', 55000],
    ],
    expected: [
      {
        columns: ['allotted 2020', 'outcome 2020'],
        lines: { 'Summa personal': [900000, 880000], 'Summa drift': [100000, 70000] },
        sums: { Totalt: [1000000, 950000] },
        totals: ['remaining 55000 C6'],
        findings: [
          'Kvar av tilldelat: 1 000 000 − 950 000 = 50 000, i bladet står 55 000 (C6). Rätta skillnaden eller något av beloppen.',
        ],
      },
    ],
  },
  {
    name: 'notes about what is left are not what was given',
    rows: [
      ['', 'Budget 2020', 'Utfall 2020'],
      ['Personal', 900000, 880000],
      ['Summa', 900000, 880000],
      ['Återstår av tilldelade medel: 20 000 kr', '', ''],
      ['Underskott', '', -20000],
      ['Tilldelat: 890 000 kr', '', ''],
    ],
    expected: [
      {
        columns: ['budget 2020', 'outcome 2020'],
        lines: { Personal: [900000, 880000] },
        sums: { Summa: [900000, 880000] },
        totals: ['allotted 890000 A6', 'difference -20000 C5'],
      },
    ],
  },
  {
    name: 'something else below, without a sum between',
    rows: [
      ['', 'Budget 2020', 'Utfall 2020'],
      ['Personal', 900000, 880000],
      ['Lokal', 90000, 80000],
      ['', '', ''],
      ['', 'Kvinnor', 'Män'],
      ['Inskrivna', 18, 10],
    ],
    expected: [
      {
        columns: ['budget 2020', 'outcome 2020'],
        lines: { Personal: [900000, 880000], Lokal: [90000, 80000] },
      },
    ],
  },
  {
    name: 'differences that are all wrong go by their headers',
    rows: [
      ['', 'Äskat', 'Tilldelat', 'Utfall', 'Prognos', 'Diff mot äskat', 'Avvikelse prognos'],
      ['Personal', 800, 700, 600, 650, 1, 2],
    ],
    expected: [
      {
        columns: [
          'asked ?',
          'allotted ?',
          'outcome ?',
          'forecast ?',
          'difference ? 0-2',
          'difference ? 1-3',
        ],
        lines: { Personal: [800, 700, 600, 650, 1, 2] },
        findings: [
          'Personal: 800 − 600 = 200, i bladet står 1 (F2). Rätta skillnaden eller något av beloppen.',
          'Personal: 700 − 650 = 50, i bladet står 2 (G2). Rätta skillnaden eller något av beloppen.',
        ],
      },
    ],
  },
  {
    name: 'differences of nothing are not the other way round',
    rows: [
      ['', 'Utfall 2020', 'Budget 2020', 'Diff', 'Utfall 2019'],
      ['Personal', 800, 800, 0, 800],
      ['Lokal', 90, 90, 0, 90],
    ],
    expected: [
      {
        columns: ['outcome 2020', 'budget 2020', 'difference 2020 1-0', 'outcome 2019 before'],
        lines: { Personal: [800, 800, 0, 800], Lokal: [90, 90, 0, 90] },
      },
    ],
  },
  {
    name: 'amounts with their unit right under the headers',
    rows: [
      ['', 'Budget (SEK)', 'Outcome (SEK)', 'Förbrukningsgrad'],
      ['Salaries', 'SEK 12 000', 'SEK 11 000', 0.92],
      ['Rent', 'SEK 2 000', 'SEK 2 000', 1],
    ],
    expected: [
      {
        columns: ['budget ?', 'outcome ?'],
        lines: { Salaries: [12000, 11000], Rent: [2000, 2000] },
      },
    ],
  },
  {
    name: 'amounts as text that could be days',
    rows: [
      ['', 'Budget', 'Utfall'],
      ['Personal', '881025', '241025'],
      ['Resor', '20000', '15000'],
    ],
    expected: [
      {
        columns: ['budget ?', 'outcome ?'],
        lines: { Personal: [881025, 241025], Resor: [20000, 15000] },
      },
    ],
  },
  {
    name: 'days below the headers, beside a heading and not a line',
    rows: [
      ['', 'Utfall', 'Budget'],
      ['Kostnadsslag', '200630', '201231'],
      ['Personal', 400000, 900000],
      ['Lokal', 40000, 90000],
    ],
    expected: [
      {
        columns: ['outcome 2020 1+6', 'budget 2020'],
        lines: { Personal: [400000, 900000], Lokal: [40000, 90000] },
      },
    ],
  },
  {
    name: 'a column for each month, filled to April',
    rows: [
      ['Post', 'Budget 2023', 'jan', 'feb', 'mar', 'apr', 'maj', 'jun'],
      ['Personal', 1200000, 100000, 100000, 100000, 90000, '', ''],
      ['Resor', 12000, 500, '', 1000, 200, '', ''],
      ['Summa', 1212000, 100500, 100000, 101000, 90200, '', ''],
    ],
    expected: [
      {
        columns: ['budget 2023', 'outcome 2023 1+4'],
        lines: { Personal: [1200000, 390000], Resor: [12000, 1700] },
        sums: { Summa: [1212000, 391700] },
      },
    ],
  },
  {
    name: 'a column for each month, their sum and what is left',
    rows: [
      ['', 'Budget 2023', 'Jan', 'Feb', 'Mar', 'Totalt', 'Kvar'],
      ['Personal', 1200000, 100000, 100000, 90000, 290000, 910000],
      ['Resor', 12000, 500, 0, 1200, 1700, 10300],
    ],
    expected: [
      {
        columns: ['budget 2023', 'outcome 2023 1+3', 'difference 2023 0-1'],
        lines: { Personal: [1200000, 290000, 910000], Resor: [12000, 1700, 10300] },
      },
    ],
  },
  {
    name: 'budget and outcome of each month, under their titles',
    rows: [
      ['2023', 'Budget', '', '', 'Utfall', '', ''],
      ['', 'jan', 'feb', 'mar', 'jan', 'feb', 'mar'],
      ['Personal', 100, 110, 120, 90, 80, ''],
      ['Resor', 10, 10, 10, 5, 6, ''],
    ],
    expected: [
      {
        columns: ['budget 2023 1+3', 'outcome 2023 1+2'],
        lines: { Personal: [330, 170], Resor: [30, 11] },
      },
    ],
  },
  {
    name: 'a net sum, what comes in below zero',
    rows: [
      ['Post', 'Budget 2022', 'Utfall 2022'],
      ['Personal', 1200000, 1192000],
      ['Bidrag från kommunen', -50000, -40000],
      ['Netto', 1150000, 1152000],
    ],
    expected: [
      {
        columns: ['budget 2022', 'outcome 2022'],
        lines: { Personal: [1200000, 1192000], 'Bidrag från kommunen': [-50000, -40000] },
        sums: { Netto: [1150000, 1152000] },
      },
    ],
  },
  {
    name: 'a net sum after income, whose difference is counted the other way',
    rows: [
      ['Post', 'Budget 2022', 'Utfall 2022', 'Diff'],
      ['Personal', 1200000, 1192000, 8000],
      ['Lokal', 150000, 150000, 0],
      ['Summa kostnader', 1350000, 1342000, 8000],
      ['Intäkter', 50000, 40000, -10000],
      ['Nettokostnad', 1300000, 1302000, -2000],
    ],
    expected: [
      {
        columns: ['budget 2022', 'outcome 2022', 'difference 2022 0-1'],
        lines: {
          Personal: [1200000, 1192000, 8000],
          Lokal: [150000, 150000, 0],
          Intäkter: [50000, 40000, -10000],
        },
        sums: {
          'Summa kostnader': [1350000, 1342000, 8000],
          Nettokostnad: [1300000, 1302000, -2000],
        },
      },
    ],
  },
  {
    name: 'a net sum that is wrong both ways',
    rows: [
      ['Post', 'Budget 2022', 'Utfall 2022'],
      ['Personal', 1200000, 1192000],
      ['Intäkter', 50000, 40000],
      ['Netto', 1150000, 1162000],
    ],
    expected: [
      {
        columns: ['budget 2022', 'outcome 2022'],
        lines: { Personal: [1200000, 1192000], Intäkter: [50000, 40000] },
        sums: { Netto: [1150000, 1162000] },
        findings: [
          'Netto, Utfall 2022: raderna blir 1 232 000, i bladet står 1 162 000 (C4). Rätta summan eller den rad som är fel.',
        ],
      },
    ],
  },
];

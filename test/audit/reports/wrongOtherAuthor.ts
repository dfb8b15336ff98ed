import type { CellValue } from '../../../src/cells/cell';

/** Wrong passages in the ways of another author, and what has to be told. */
export const WRONG_OTHER_PASSAGES: readonly (readonly [
  name: string,
  text: string,
  told: RegExp,
])[] = [
  [
    'result box',
    `RESULTAT I KORTHET
▪ 43 deltagare totalt
▪ 26 kvinnor | 18 män
▪ 19 avslut
▪ 8 till arbete/studier (42 %)`,
    /partsOfTotal.*44, inte 43/,
  ],
  [
    'a share in a box',
    `RESULTAT I KORTHET
▪ 19 avslut
▪ 8 till arbete/studier (47 %)`,
    /47 %.*8 av 19 = 42/,
  ],
  [
    'municipal prose',
    `Under verksamhetsåret 2021 har sammanlagt 43 personer tagit del av insatsen, 25 kvinnor och 19 män.`,
    /partsOfTotal.*44, inte 43/,
  ],
  [
    'bullets with shares',
    `Av de 19 som avslutats har:
- 5 (26 %) gått till arbete
- 3 (19 %) gått till studier
- 6 (32 %) skrivits in som aktivt arbetssökande
- 4 (21 %) återgått till remittent
- 1 (5 %) flyttat från kommunen`,
    /19 %.*3 av 19 = 16/,
  ],
  [
    'survey answers',
    `Enkäten besvarades av 22 deltagare. 18 av 22 (88 %) gav betyget 4 eller 5.`,
    /88 %.*18 av 22 = 82/,
  ],
  [
    'referrers in brackets',
    `Remitteringar har kommit från Arbetsförmedlingen (7), Försäkringskassan (6), Individ- och familjeomsorgen (4) samt Vuxenpsykiatrin (2), totalt 18 stycken.`,
    /partsOfTotal.*19, inte 18/,
  ],
  [
    'fewer referrals',
    `Till följd av covid-19 har färre remisser inkommit, 28 jämfört med 41 året innan (en minskning med 46 %).`,
    /percentChange.*46 %/,
  ],
  [
    'quarters',
    `Antal nyinskrivna per kvartal: kv1 6, kv2 4, kv3 3, kv4 7. Totalt 19.`,
    /partsOfTotal.*20, inte 19/,
  ],
  [
    'women of the exits',
    `För vårt team var andelen 42 % (8 av 19). Bland kvinnorna var den 55 % (5 av 11).`,
    /55 %.*5 av 11 = 45/,
  ],
  [
    'two teams',
    `Samverkansteam Nord hade 12 avslut, varav 5 till arbete (42 %). Samverkansteam Syd hade 16 avslut, varav 6 till arbete (48 %).`,
    /48 %.*6 av 16 = 3[78]/,
  ],
  [
    'a broken PDF',
    `Under perioden har 19 nya delta-
gare skrivits in, 11 kvin-
nor och 9 män. Genomsnitts-
åldern var 37
år.`,
    /partsOfTotal.*20, inte 19/,
  ],
  [
    'respectively',
    `Kvinnor och män utgjorde 11 respektive 9 av de 19 nya deltagarna.`,
    /partsOfTotal.*20, inte 19/,
  ],
  [
    'one per sentence',
    `Nya deltagare: 19. Kvinnor: 11. Män: 9. Avslutade: 17.`,
    /partsOfTotal.*20, inte 19/,
  ],
  [
    'the remaining exits',
    `Av återstående 14 gick 7 till arbete eller studier, vilket motsvarar 54 %.`,
    /54 %.*7 av 14 = 50/,
  ],
  ['a deviation', `Budget 1 450 tkr, utfall 1 498 tkr, avvikelse -58 tkr.`, /budget.*58/],
  ['ors rising', `ORS ökade från 17,2 till 22,9, en förbättring med 25 %.`, /percentChange.*25 %/],
  [
    'the summary and the chapter',
    `Sammanfattning
Under 2021 har 19 nya deltagare skrivits in.

Inflöde
Under 2021 skrevs 21 nya deltagare in i teamet.`,
    /statedTwice/,
  ],
  [
    'a majority that is none',
    `Av de 19 nya deltagarna var 12 män och 7 kvinnor. Det är fler kvinnor än män bland de nya.`,
    /directionWords/,
  ],
  ['a third', `En tredjedel av de avslutade (9 av 19) gick till arbete.`, /percent.*9 av 19/],
  [
    'the balance in municipal prose',
    `Vid årets ingång var 24 personer inskrivna. 19 personer har tillkommit och 17 personer har avslutats. Vid årets utgång kvarstod 28 personer.`,
    /balance.*26, inte 28/,
  ],
];

/** Wrong tables in the ways of another author. */
export const WRONG_OTHER_TABLES: readonly (readonly [
  name: string,
  rows: readonly (readonly CellValue[])[],
  told: RegExp,
])[] = [
  [
    'count and share',
    [
      ['Tabell 3. Avslutade deltagare 2021', '', ''],
      ['', 'Antal', 'Andel'],
      ['Arbete', 5, '29 %'],
      ['varav subventionerat', 3, '18 %'],
      ['Studier', 2, '12 %'],
      ['Aktivt arbetssökande', 5, '29 %'],
      ['Åter till remittent', 5, '24 %'],
      ['Flytt', 1, '6 %'],
      ['Totalt', 17, '100 %'],
    ],
    /partsOfTotal.*18, inte 17/,
  ],
  [
    'a share of a table',
    [
      ['', 'Antal', 'Andel'],
      ['Arbete', 5, '29 %'],
      ['Studier', 2, '18 %'],
      ['Aktivt arbetssökande', 5, '29 %'],
      ['Åter till remittent', 4, '24 %'],
      ['Flytt', 1, '6 %'],
      ['Totalt', 17, '100 %'],
    ],
    /percentOfCounts: 18 %.*2 av 17 = (11|12)/,
  ],
  [
    'total first',
    [
      ['Deltagare 2021', 'Totalt', 'Kvinnor', 'Män'],
      ['Samtliga', 43, 26, 17],
      ['18–29 år', 14, 8, 6],
      ['30–49 år', 22, 13, 9],
      ['50–65 år', 8, 5, 3],
    ],
    /partsOfTotal.*44, inte 43/,
  ],
  [
    'a line of a budget',
    [
      ['Resultaträkning (kr)', 'Not', 'Budget 2021', 'Utfall 2021', 'Avvikelse'],
      ['Personalkostnader', 1, '1 210 000', '1 254 800', '-44 800'],
      ['Lokaler', 2, '120 000', '118 450', '2 550'],
      ['Utbildning och handledning', '', '45 000', '38 200', '6 800'],
      ['Övrigt', 3, '75 000', '86 800', '-11 800'],
      ['Summa kostnader', '', '1 450 000', '1 498 250', '-48 250'],
    ],
    /budget/,
  ],
  [
    'sub-headed',
    [
      ['Tabell 1. Deltagare', '2021'],
      ['Inflöde', ''],
      ['Nya deltagare', 19],
      ['– kvinnor', 11],
      ['– män', 9],
      ['Utflöde', ''],
      ['Avslutade deltagare', 17],
      ['– kvinnor', 10],
      ['– män', 7],
    ],
    /partsOfTotal.*20, inte 19/,
  ],
  [
    'footnote markers',
    [
      ['Remittent', 'Antal 1)', 'Andel*'],
      ['Arbetsförmedlingen', 7, '37%'],
      ['Försäkringskassan', 6, '32%'],
      ['Kommunen 2)', 5, '21%'],
      ['Regionen', 2, '11%'],
      ['Summa', 19, '100%'],
      ['1) Avser nyinskrivna. 2) IFO och vuxenutbildningen. *Avrundat.', '', ''],
    ],
    /partsOfTotal.*20, inte 19/,
  ],
  [
    'referrals and admitted',
    [
      ['Remittent', 'Remisser', 'Antagna', 'Avslag', 'Väntar'],
      ['AF', 11, 7, 3, 1],
      ['FK', 9, 6, 2, 1],
      ['Kommun', 6, 4, 2, 0],
      ['Region', 4, 2, 1, 1],
      ['Totalt', 30, 20, 8, 3],
    ],
    /partsOfTotal.*19, inte 20/,
  ],
  [
    'half-years and the year',
    [
      ['2021', 'Jan–jun', 'Jul–dec', 'Helår'],
      ['Nya', 10, 9, 19],
      ['Avslut', 8, 9, 18],
      ['Inskrivna vid periodens slut', 26, 26, 26],
    ],
    /partsOfTotal.*17, inte 18/,
  ],
  [
    'municipalities',
    [
      ['Kommun', 'Kvinnor', 'Män', 'Summa'],
      ['Åsby', 12, 7, 19],
      ['Lundby', 9, 6, 16],
      ['Sjöby', 5, 4, 9],
      ['Hela området', 26, 17, 43],
    ],
    /partsOfTotal.*15, inte 16/,
  ],
  [
    'merged headers',
    [
      ['Avslutsorsak', 'Helår 2020', '', 'Helår 2021', ''],
      ['', 'Kvinnor', 'Män', 'Kvinnor', 'Män'],
      ['Arbete', 3, 2, 4, 1],
      ['Studier', 1, 1, 2, 2],
      ['Annat', 6, 4, 5, 3],
      ['Totalt', 10, 7, 12, 6],
    ],
    /partsOfTotal.*11, inte 12/,
  ],
  [
    'one header above all',
    [
      ['Orsak', 'Antal avslutade', '', ''],
      ['', 'Kvinnor', 'Män', 'Totalt'],
      ['Arbete', 3, 2, 5],
      ['Studier', 1, 1, 3],
      ['Annat', 6, 4, 10],
    ],
    /partsOfTotal.*1 \+ 1 = 2, inte 3/,
  ],
  [
    'year on year',
    [
      ['Nyckeltal', '2020', '2021', 'Förändring'],
      ['Nya deltagare', 23, 19, -6],
      ['Avslutade', 21, 17, -4],
    ],
    /-6|−6/,
  ],
  [
    'support before and after',
    [
      ['Försörjning', 'Vid start', 'Vid avslut'],
      ['Sjukpenning', 6, 2],
      ['Försörjningsstöd', 7, 4],
      ['Aktivitetsersättning', 4, 4],
      ['Lön', 0, 5],
      ['Studiemedel', 0, 2],
      ['Totalt', 17, 18],
    ],
    /partsOfTotal.*17, inte 18/,
  ],
];

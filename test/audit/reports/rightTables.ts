import type { CellValue } from '../../../src/cells/cell';

/** Invented tables of many shapes, every number right. */
export const RIGHT_TABLES: Readonly<Record<string, readonly (readonly CellValue[])[]>> = {
  'sub totals': [
    ['Budget 2022', '', ''],
    ['Post', 'Budget', 'Utfall'],
    ['Lön samordnare', 520000, 512300],
    ['Lön handläggare', 980000, 955120],
    ['Summa personal', 1500000, 1467420],
    ['Lokaler', 96000, 94100],
    ['Telefoni', 14000, 12950],
    ['Summa drift', 110000, 107050],
    ['Totalt', 1610000, 1574470],
  ],
  'several years': [
    ['Utveckling över tid'],
    ['', '2019', '2020', '2021', '2022'],
    ['Inskrivna vid årets början', 31, 34, 29, 33],
    ['Nyinskrivna', 27, 21, 30, 28],
    ['Avslutade', 24, 26, 26, 25],
    ['Inskrivna vid årets slut', 34, 29, 33, 36],
  ],
  'years beside': [
    ['Avslutade per orsak'],
    ['Orsak', '2021', '2022'],
    ['Arbete', 7, 9],
    ['Studier', 3, 2],
    ['Arbetsförmedlingen', 5, 4],
    ['Vård', 6, 7],
    ['Övrigt', 3, 3],
    ['Summa', 24, 25],
  ],
  teams: [
    ['Deltagare per team 2022'],
    ['Team', 'Nya', 'Avslutade', 'Pågående 31 dec'],
    ['Norr', 12, 9, 17],
    ['Söder', 15, 14, 21],
    ['Väst', 6, 5, 9],
    ['Totalt', 33, 28, 47],
  ],
  'sex and total': [
    ['Deltagare 2022'],
    ['', 'Kvinnor', 'Män', 'Totalt'],
    ['Inskrivna 1 januari', 19, 14, 33],
    ['Nya under året', 16, 12, 28],
    ['Avslutade', 14, 12, 26],
    ['Inskrivna 31 december', 21, 14, 35],
  ],
  'sex percent both': [
    ['Avslutsanledning', 'Kvinnor', 'Män', 'Totalt', 'Andel'],
    ['Arbete', 4, 3, 7, '27 %'],
    ['Studier', 2, 1, 3, '12 %'],
    ['Rehabilitering', 5, 3, 8, '31 %'],
    ['Annat', 3, 5, 8, '31 %'],
    ['Summa', 14, 12, 26, '100 %'],
  ],
  'overlap support': [
    ['Försörjning vid inskrivning', 'Antal'],
    ['Sjukpenning', 14],
    ['Försörjningsstöd', 12],
    ['Aktivitetsstöd', 6],
    ['Ingen offentlig försörjning', 1],
    ['Antal deltagare', 28],
  ],
  hidden: [
    ['Avslutsorsak', 'Antal'],
    ['Arbete', 9],
    ['Studier', '<5'],
    ['Vård', 6],
    ['Flytt', '<5'],
    ['Totalt', 21],
  ],
  means: [
    ['Genomströmningstid i månader'],
    ['', '2020', '2021', '2022'],
    ['Kvinnor', 13.1, 12.4, 14.8],
    ['Män', 10.9, 12.9, 11.2],
    ['Alla', 12.2, 12.6, 13.3],
  ],
  'quarter table': [
    ['Inflöde och utflöde'],
    ['', 'Kv 1', 'Kv 2', 'Kv 3', 'Kv 4', 'Helår'],
    ['Nya', 8, 6, 4, 9, 27],
    ['Avslutade', 5, 7, 3, 8, 23],
  ],
  goals: [
    ['Mål', 'Målvärde', 'Utfall'],
    ['Andel till arbete/studier', '50 %', '46 %'],
    ['Antal nya deltagare', 30, 28],
    ['Nöjda deltagare', '80 %', '84 %'],
    ['Genomsnittlig tid, månader', 12, 14.2],
  ],
  'budget months': [
    ['Ekonomisk uppföljning t.o.m. juni'],
    ['', 'Utfall jan-jun', 'Budget jan-jun', 'Avvikelse', 'Budget helår'],
    ['Personal', 742300, 790000, 47700, 1580000],
    ['Lokaler', 48100, 47500, -600, 95000],
    ['Övrigt', 21800, 40000, 18200, 80000],
    ['Summa', 812200, 877500, 65300, 1755000],
  ],
  'budget tkr': [
    ['tkr', 'Budget 2023', 'Utfall 2023', 'Diff'],
    ['Personalkostnader', '1 612', '1 588', '24'],
    ['Externa tjänster', '85', '102', '-17'],
    ['Övriga kostnader', '143', '121', '22'],
    ['Totalt', '1 840', '1 811', '29'],
  ],
  'age with missing': [
    ['Åldersfördelning', 'Antal'],
    ['16–24 år', 5],
    ['25–34 år', 9],
    ['35–44 år', 11],
    ['45–54 år', 8],
    ['55–64 år', 4],
    ['Uppgift saknas', 1],
    ['Totalt', 38],
  ],
  'rounded shares': [
    ['Remitterande part', 'Antal', 'Procent'],
    ['Försäkringskassan', 13, 41],
    ['Arbetsförmedlingen', 10, 31],
    ['Socialtjänsten', 6, 19],
    ['Vården', 3, 9],
    ['Totalt', 32, 100],
  ],
  'a share after of which': [
    ['Avslutade deltagare', 'Antal'],
    ['Till arbete', 9],
    ['varav med lönestöd', 5],
    ['Till studier', 3],
    ['Övriga', 14],
    ['Totalt', 26],
  ],
  'two levels': [
    ['Deltagare', 'Kvinnor', 'Män'],
    ['Aktuella', 33, 25],
    ['- varav nya', 16, 12],
    ['- varav från tidigare år', 17, 13],
    ['Avslutade', 14, 12],
    ['Kvar vid årsskiftet', 19, 13],
  ],
  'sex shares outcome': [
    ['Andel till arbete eller studier', 'Kvinnor', 'Män', 'Alla'],
    ['2020', '38 %', '41 %', '39 %'],
    ['2021', '44 %', '36 %', '41 %'],
    ['2022', '50 %', '42 %', '46 %'],
  ],
  'per month': [
    ['Inskrivna per månad'],
    ['', 'jan', 'feb', 'mar', 'apr', 'maj', 'jun'],
    ['Inskrivna', 31, 33, 32, 35, 36, 34],
    ['Nya', 3, 4, 2, 5, 3, 1],
    ['Avslut', 2, 2, 3, 2, 2, 3],
  ],
  'result drop beside': [
    ['Deltagarresultat 220101-221231'],
    [
      '',
      'Antal inskrivna 220101',
      'Nyinskrivna',
      'Avslut',
      'Drop-out',
      'Arbete',
      'Studier',
      'Annat',
      'Antal inskrivna 221231',
    ],
    ['Män', 14, 12, 10, 2, 4, 2, 4, 14],
    ['Kvinnor', 19, 16, 14, 0, 5, 3, 6, 21],
    ['Summa', 33, 28, 24, 2, 9, 5, 10, 35],
  ],
  'ors table': [
    ['ORS', 'Start', 'Avslut', 'Förändring'],
    ['Individuellt', 4.1, 5.8, 1.7],
    ['Mellan människor', 4.9, 6, 1.1],
    ['Socialt', 4, 5.5, 1.5],
    ['Allmänt', 4.3, 6.1, 1.8],
    ['Totalt', 17.3, 23.4, 6.1],
  ],
  'survey table': [
    ['Fråga', 'Ja', 'Delvis', 'Nej'],
    ['Har du fått stöd?', '84 %', '13 %', '3 %'],
    ['Har hälsan förbättrats?', '61 %', '26 %', '13 %'],
    ['Känner du dig närmare arbete?', '55 %', '29 %', '16 %'],
  ],
  'income and costs': [
    ['Intäkter och kostnader (kr)', '2021', '2022'],
    ['Bidrag från förbundet', 1950000, 1980000],
    ['Personalkostnader', -1580000, -1622000],
    ['Lokalkostnader', -96000, -97500],
    ['Övriga kostnader', -120500, -131200],
    ['Resultat', 153500, 129300],
  ],
  'sex unknown col': [
    ['Nya deltagare', 'Kvinnor', 'Män', 'Annat/okänt', 'Totalt'],
    ['18–29 år', 5, 4, 1, 10],
    ['30–49 år', 7, 5, 0, 12],
    ['50–64 år', 4, 2, 0, 6],
    ['Totalt', 16, 11, 1, 28],
  ],
  averages: [
    ['', 'Kvinnor', 'Män', 'Alla'],
    ['Antal avslutade', 14, 12, 26],
    ['Medeltid i insatsen (mån)', 15.1, 12.8, 14],
    ['Medelålder', 39.5, 36.2, 38],
    ['Andel till arbete/studier', '50 %', '42 %', '46 %'],
  ],
};

/** The same as a PDF gives them. */
export const RIGHT_PASTED: Readonly<Record<string, string>> = {
  'columns parted by wide blanks': `Tabell 4. Avslutade deltagare 2021
                         Kvinnor   Män   Totalt
Arbete                      5       4       9
Studier                     2       1       3
Fortsatt rehabilitering     4       3       7
Annat                       3       4       7
Summa                      14      12      26`,
  'a column of one number': `Nya deltagare per kommun
Sala 12
Heby 7
Västerås 9
Totalt 28
Av de nya deltagarna är 17 kvinnor och 11 män.`,
};

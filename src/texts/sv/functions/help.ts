/** What the help page says beside the descriptions of the functions. */
export const help = {
  title: 'Funktioner',
  intro:
    'Med Finsamrapports funktioner räknar ni direkt i en cell, i er egen lista. Svaret följer med när listan ändras.',
  writing:
    'Skriv formeln i en cell. Mellan argumenten skrivs semikolon, och decimaler skrivs med komma. Det som står i hakparentes kan utelämnas. Skriv två semikolon i rad för att hoppa över ett argument.',
  sheet:
    'Exemplen utgår från en lista med rubriker på rad 1 och deltagare på rad 2–60: ålder i kolumn C, start i D, slut i E, avslutsorsak i F och tid i försörjning i G.',
  contents: 'Innehåll',
  argument: 'Argument',
  meaning: 'Vad det är',
  optional: 'kan utelämnas',
  answer: {
    scalar: 'Svaret står i en cell.',
    matrix: 'Svaret kan fylla flera celler.',
  },
  example: 'Exempel',
  error: 'Fel i cellen',
  cause: 'Vad det beror på',
  errorsTitle: 'När det blir fel',
  errorsIntro:
    'Peka på varningstecknet vid cellen. Vid #VÄRDEFEL! och #SAKNAS! står där vad som är fel, på vilken rad och vad ni gör.',
  separator: ';',
  back: 'Hjälp för Finsamrapport',
  otherLanguage: 'In English',
  errors: {
    value: {
      name: '#VÄRDEFEL!',
      cause: 'Något i argumenten kan inte läsas eller stämmer inte. Felet säger vad och var.',
    },
    notAvailable: {
      name: '#SAKNAS!',
      cause:
        'Arbetsboken har inga definitioner, ett ord är okänt eller åldern ligger utanför grupperna. Felet säger vilket.',
    },
    divisionByZero: {
      name: '#DIVISION/0!',
      cause: 'Det finns ingen att räkna på, till exempel för att ingen har avslutats i perioden.',
    },
    name: {
      name: '#NAMN?',
      cause:
        'Finsamrapport finns inte i den här Excel, eller har inte hunnit starta. Öppna panelen. En kollega utan Finsamrapport ser alltid detta.',
    },
    spill: {
      name: '#SPILL!',
      cause: 'Svaret behöver flera celler och någon av dem är upptagen. Töm cellerna.',
    },
  },
  functions: {
    THROUGHPUT: [
      {
        formula: '=FINSAM.THROUGHPUT(D2:D60;E2:E60;"H1 2023")',
        gives: 'Medelvärdet för alla som avslutades första halvåret 2023.',
      },
      {
        formula: '=FINSAM.THROUGHPUT(D2:D60;E2:E60;"H1 2023";;F2:F60;"median";"Södra Dalarna")',
        gives: 'Medianen för dem som avslutades med positivt resultat enligt Södra Dalarna.',
      },
    ],
    RESULTRATE: [
      {
        formula: '=FINSAM.RESULTRATE(F2:F60;E2:E60;"helår 2023";;"Hallstahammar")',
        gives: 'Resultatet för 2023 enligt Hallstahammars definitioner, till exempel 0,733.',
      },
      {
        formula: '=FINSAM.RESULTRATE(F2:F60)',
        gives: 'Resultatet för alla avslut i listan, enligt arbetsbokens definitioner.',
      },
    ],
    BUDGETDIFF: [
      {
        formula: '=FINSAM.BUDGETDIFF(B2:B6;C2:C6;0,5)',
        gives: 'Halva årsbudgeten minus utfallet, en rad för varje budgetpost.',
      },
    ],
    ENROLLED: [
      {
        formula: '=FINSAM.ENROLLED(D2:D60;E2:E60;"2023-12-31")',
        gives: 'Inskrivna vid utgången av 2023.',
      },
      {
        formula: '=FINSAM.ENROLLED(D2:D60;E2:E60;"2023-01-01";"2023-12-31")',
        gives: 'Alla som har varit inskrivna någon dag under 2023.',
      },
    ],
    SUPPORTTIME: [
      {
        formula: '=FINSAM.SUPPORTTIME(G2:G60;"median";"år")',
        gives: 'Mediantiden i år, för en kolumn där tiderna står i år.',
      },
      {
        formula: '=FINSAM.SUPPORTTIME(G2:G60;"takade")',
        gives: 'Hur många som har en tid som ”>9”.',
      },
    ],
    OUTCOME: [
      { formula: '=FINSAM.OUTCOME("Lönebidrag")', gives: 'Arbete.' },
      {
        formula: '=FINSAM.OUTCOME(F2:F60;"positivt")',
        gives: 'SANT eller FALSKT bredvid varje avslutsorsak.',
      },
    ],
    AGEBAND: [
      { formula: '=FINSAM.AGEBAND(C2)', gives: 'Till exempel 31–45.' },
      {
        formula: '=FINSAM.AGEBAND(C2:C60;"18-29; 30-44; 45-66")',
        gives: 'Åldersgruppen för varje deltagare, med egna grupper.',
      },
    ],
    PERIOD: [
      {
        formula: '=FINSAM.PERIOD("180101-181231")',
        gives: '2018-01-01 och 2018-12-31, i två celler bredvid varandra.',
      },
    ],
    RESULTTABLE: [
      {
        formula: '=FINSAM.RESULTTABLE(A1:G60;"helår 2023";;"Södra Dalarna")',
        gives: 'Hela resultattabellen för 2023, med rubriker.',
      },
    ],
  },
};

const FROM = 'Periodens första dag, eller hela perioden som text: "180101-181231", "H1 2023".';
const TO = 'Periodens sista dag. Utelämnas om perioden står i föregående argument.';
const DEFINITION =
  'Namnet på definitionerna, till exempel "Södra Dalarna" eller "Hallstahammar". Utelämnat: arbetsbokens egna.';

/**
 * What each custom function is and what its arguments are. Excel shows `description` and the
 * arguments while a formula is typed; `title` and `note` stand in the pane and on the help page.
 */
export const about = {
  THROUGHPUT: {
    title: 'Genomströmningstid',
    description:
      'Månader från start till slut för dem som avslutats i perioden. Med avslutsorsak: bara de med positivt resultat.',
    note: 'En månad räknas som 30,4375 dagar. Den som saknar slutdatum är kvar och räknas inte.',
    parameters: {
      start: { name: 'start', description: 'Kolumnen med startdatum.' },
      end: {
        name: 'slut',
        description: 'Kolumnen med slutdatum. Tom cell = fortfarande inskriven.',
      },
      from: { name: 'från', description: FROM },
      to: { name: 'till', description: TO },
      outcome: {
        name: 'avslutsorsak',
        description: 'Kolumnen med avslutsorsak. Då räknas bara avslut med positivt resultat.',
      },
      statistic: {
        name: 'mått',
        description: '"medel" (om inget anges), "median", "min", "max" eller "antal".',
      },
      definition: { name: 'definitioner', description: DEFINITION },
    },
  },
  RESULTRATE: {
    title: 'Resultat i procent',
    description: 'Andelen avslut med positivt resultat, från 0 till 1. Visa cellen som procent.',
    note: 'Vad som är positivt, och om dropouts ingår i basen, bestäms av definitionerna. Överflyttade räknas varken som lyckade eller misslyckade.',
    parameters: {
      outcome: { name: 'avslutsorsak', description: 'Kolumnen med avslutsorsak.' },
      end: {
        name: 'slut',
        description: 'Kolumnen med slutdatum. Behövs för att räkna en viss period.',
      },
      from: { name: 'från', description: FROM },
      to: { name: 'till', description: TO },
      definition: { name: 'definitioner', description: DEFINITION },
    },
  },
  BUDGETDIFF: {
    title: 'Skillnad mot budget',
    description: 'Budget × andel − utfall. Plus är pengar kvar. Områden ger en skillnad per rad.',
    note: 'Belopp kan stå som tal eller text: 1 737 747, "2 300 000 kr", "1 157 tkr", "8,1 Mkr". Tar området med summaraden får även den sin skillnad.',
    parameters: {
      budget: { name: 'budget', description: 'Budgeten: en cell eller ett område.' },
      spent: { name: 'utfall', description: 'Utfallet: lika många celler som budgeten.' },
      share: {
        name: 'andel',
        description:
          'Den del av budgeten som jämförs, till exempel 0,5 för ett halvår. Utelämnat: hela.',
      },
    },
  },
  ENROLLED: {
    title: 'Inskrivna deltagare',
    description:
      'Antal inskrivna när dagen är slut. Med två datum: antal som varit aktiva någon dag i perioden.',
    note: 'Den som slutar samma dag är inte längre inskriven när dagen är slut. Inskrivna vid årets början: ange 31 december året före.',
    parameters: {
      start: { name: 'start', description: 'Kolumnen med startdatum.' },
      end: {
        name: 'slut',
        description: 'Kolumnen med slutdatum. Tom cell = fortfarande inskriven.',
      },
      date: {
        name: 'datum',
        description: 'Dagen. Med ett fjärde argument: periodens första dag.',
      },
      to: { name: 'till', description: 'Periodens sista dag.' },
    },
  },
  SUPPORTTIME: {
    title: 'Tid i offentlig försörjning',
    description: 'Medel eller median av tider som "2,5" och ">9". En tid som ">9" räknas som 9.',
    note: 'Finns det tider som ">9" är medelvärdet en undre gräns: skriv ”minst”. "takade" ger hur många de är. En cell med 0 räknas som tom; skriv "0 år" om tiden är noll.',
    parameters: {
      values: { name: 'tider', description: 'Kolumnen med tider.' },
      statistic: {
        name: 'mått',
        description: '"medel" (om inget anges), "median", "min", "max", "antal" eller "takade".',
      },
      unit: {
        name: 'enhet',
        description:
          'Vad ett tal utan enhet är, och vad svaret ges i: "månader" eller "år". Utelämnat: det som tiderna tyder på.',
      },
    },
  },
  OUTCOME: {
    title: 'Tolka en avslutsorsak',
    description:
      'Kategorin som Finsamrapport läser ett ord som, till exempel "Lönebidrag" som Arbete.',
    note: 'Med "positivt" blir svaret SANT eller FALSKT enligt arbetsbokens definitioner.',
    parameters: {
      word: { name: 'ord', description: 'Ordet, eller ett område med ord.' },
      what: {
        name: 'vad',
        description: '"kategori" (om inget anges) eller "positivt" för SANT eller FALSKT.',
      },
    },
  },
  AGEBAND: {
    title: 'Åldersgrupp',
    description:
      'Åldersgruppen som en ålder hör till, efter arbetsbokens åldersgrupper eller egna.',
    note: 'Utan egna grupper gäller de som står under Definitioner, annars 18–30, 31–45 och 46–64. Egna skrivs "18-29; 30-44; 45-66" eller som ett område med en grupp per cell. De får inte överlappa.',
    parameters: {
      age: { name: 'ålder', description: 'Åldern i hela år, eller ett område med åldrar.' },
      bands: {
        name: 'grupper',
        description: 'Egna åldersgrupper, till exempel "18-29; 30-44; 45-66".',
      },
    },
  },
  PERIOD: {
    title: 'Period som datum',
    description: 'Periodens första och sista dag, i två celler bredvid varandra.',
    note: 'Läser 180101-181231, 1807-1906, helår 2020, H1 2023, 20220701–20230630 med flera. Visa cellerna som datum.',
    parameters: {
      label: { name: 'period', description: 'Perioden som text, till exempel "180101-181231".' },
    },
  },
  RESULTTABLE: {
    title: 'Hela resultattabellen',
    description: 'Deltagarresultatet för en period, räknat ur en deltagarlista med rubriker.',
    note: 'Tabellen räknas om när listan ändras. En rad som inte kan läsas ger ett fel som säger vilken cell det är.',
    parameters: {
      data: { name: 'lista', description: 'Hela deltagarlistan med rubrikraden.' },
      from: { name: 'från', description: FROM },
      to: { name: 'till', description: TO },
      definition: { name: 'definitioner', description: DEFINITION },
      layout: {
        name: 'uppställning',
        description:
          '"Södra Dalarna", "Sala" eller "Hallstahammar". Utelämnat: definitionernas egen.',
      },
    },
  },
};

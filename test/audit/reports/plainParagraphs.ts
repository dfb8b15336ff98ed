/** Paragraphs as most reports have them: the number that belongs in the braces, and one that cannot. */
export const PLAIN_PARAGRAPHS: readonly (readonly [text: string, right: string, wrong: string])[] =
  [
    // [passage with {}, right, wrong]
    [
      'Under 2024 deltog {} personer i insatsen, varav 31 kvinnor och 22 män. Det är fler än året innan.',
      '53',
      '54',
    ],
    [
      'Av de 24 personer som avslutades under året gick 9 till arbete, 5 till studier, {} skrevs ut på grund av sjukdom och 3 flyttade från orten.',
      '7',
      '9',
    ],
    [
      'Resultatet för året blev att 14 av 24 avslutade gick till arbete eller studier, alltså {} procent.',
      '58',
      '62',
    ],
    [
      'Vid årets början var 28 personer inskrivna. 26 nya skrevs in och 23 avslutades, vilket innebär att {} personer var inskrivna den 31 december.',
      '31',
      '33',
    ],
    [
      'Budgeten för insatsen var 2 350 000 kronor. Utfallet blev 2 187 400 kronor och överskottet blev därmed {} kronor.',
      '162 600',
      '172 600',
    ],
    ['Antalet remisser ökade från 40 till 52, en ökning med {} procent.', '30', '23'],
    [
      'Medelåldern bland deltagarna var 36 år. Kvinnornas medelålder var 34 år och männens {} år.',
      '39',
      '35',
    ],
    [
      'Den genomsnittliga inskrivningstiden var 11,4 månader, jämfört med 13,2 månader föregående år. Det är en minskning med {} månader.',
      '1,8',
      '2,8',
    ],
    [
      'Av deltagarna kom 45 procent från Arbetsförmedlingen, 30 procent från Försäkringskassan, {} procent från kommunen och 7 procent från regionen.',
      '18',
      '28',
    ],
    ['Totalt avslutades 36 deltagare. Av dem var 20 kvinnor och {} män.', '16', '18'],
    [
      'Personalkostnaderna uppgick till 1 420 tkr, lokalkostnaderna till 210 tkr och övriga kostnader till 95 tkr, totalt {} tkr.',
      '1 725',
      '1 825',
    ],
    [
      'Under våren avslutades 11 deltagare och under hösten {}. Totalt under året avslutades 25 deltagare.',
      '14',
      '16',
    ],
    ['Sju av de 35 deltagarna, {} procent, var under 25 år.', '20', '25'],
    ['Fler kvinnor än män gick vidare till arbete: {} kvinnor jämfört med 6 män.', '9', '4'],
    [
      'Förbrukade medel uppgår till 1 640 tkr, vilket är {} procent av budgeten på 2 000 tkr.',
      '82',
      '88',
    ],
    [
      'Nya deltagare per åldersgrupp: 16–24 år 8, 25–39 år 14, 40–64 år {}. Totalt 33 nya deltagare.',
      '11',
      '13',
    ],
    [
      'Antal avslutade deltagare var 30 år 2024, att jämföra med 25 år 2023. Det är {} fler än året innan.',
      '5',
      '8',
    ],
    [
      'Målet var att 50 procent skulle nå arbete eller studier. Utfallet blev 57 procent, det vill säga {} procentenheter över målet.',
      '7',
      '17',
    ],
    [
      'Insatsen har 40 platser och i december var 34 av dem belagda, en beläggning på {} procent.',
      '85',
      '75',
    ],
    [
      'Enkäten skickades till 60 personer och 42 svarade, vilket ger en svarsfrekvens på {} procent.',
      '70',
      '64',
    ],
    [
      'I SamKraft har 61 deltagare varit inskrivna under året. {} av deltagarna är kvinnor och 24 är män.',
      '37',
      '39',
    ],
    [
      'Tabellen visar avslutsorsaker.\n\nOrsak\tAntal\nArbete\t10\nStudier\t6\nFortsatt rehabilitering\t5\nÖvrigt\t4\nSumma\t{}',
      '25',
      '27',
    ],
    [
      'Av årets 32 avslut ledde 12 till arbete och 6 till studier. Det betyder att {} procent gick vidare till arbete eller studier.',
      '56',
      '66',
    ],
    [
      'Insatsen tilldelades 1 900 000 kr. Kostnaderna blev 2 015 000 kr, vilket ger ett underskott på {} kr.',
      '115 000',
      '105 000',
    ],
    [
      'År 2023 skrevs 44 personer in och år 2024 skrevs 33 in, vilket är en minskning med {} procent.',
      '25',
      '33',
    ],
    [
      'Könsfördelningen bland de nya deltagarna var 62 procent kvinnor och {} procent män.',
      '38',
      '48',
    ],
    [
      'Av 18 personer med försörjningsstöd var {} självförsörjande efter avslut, det vill säga en tredjedel.',
      '6',
      '9',
    ],
    [
      'Deltagarna skattade sin hälsa till 3,1 vid start och 4,3 vid avslut, en förbättring med {} enheter.',
      '1,2',
      '1,6',
    ],
    [
      'Under perioden januari–juni skrevs 15 deltagare in: 8 från Arbetsförmedlingen, 4 från Försäkringskassan och {} från socialtjänsten.',
      '3',
      '5',
    ],
    [
      'Årets kostnad blev 1 820 tkr mot budgeterade 1 950 tkr, alltså {} tkr lägre än budget.',
      '130',
      '170',
    ],
    [
      'Kostnaden per deltagare blev {} kronor, räknat på 1 820 000 kronor och 52 deltagare.',
      '35 000',
      '39 000',
    ],
    [
      '29 personer har avslutats. 16 av dem, {} %, har gått till arbete, studier eller aktivt arbetssökande.',
      '55',
      '64',
    ],
    ['Hälften av de {} deltagarna, 19 personer, hade en funktionsnedsättning.', '38', '44'],
    [
      'Sammanlagt 72 remisser inkom. 50 av dem ledde till inskrivning, 14 avböjdes och {} väntar på beslut.',
      '8',
      '12',
    ],
    ['Antalet deltagare har fördubblats, från 17 år 2022 till {} år 2024.', '34', '28'],
    [
      'Vi har haft 12 informationsträffar: 5 för Arbetsförmedlingen, 4 för kommunen och {} för vården.',
      '3',
      '4',
    ],
    [
      'Av de 40 avslutade var 22 kvinnor och 18 män. Bland kvinnorna gick 11 till arbete, det vill säga {} procent.',
      '50',
      '28',
    ],
  ];

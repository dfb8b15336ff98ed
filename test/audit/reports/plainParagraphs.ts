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

/** As they can be, though they look like what cannot. */
export const RIGHT_PARAGRAPHS: readonly string[] = [
  'Under året hade vi 61 deltagare inskrivna. 37 av deltagarna var kvinnor och 23 var män. En person har inte uppgett kön.',
  'Teamet har arbetat med 48 personer. Av dem var 30 kvinnor och 18 män.',
  'Insatsen har 40 platser. Under året har 52 personer deltagit, en ökning med 8 personer från 44 året innan.',
  'Vi bjöd in 80 arbetsgivare till frukostmötet och 25 kom, varav 10 svarade på enkäten. Svarsfrekvensen var 40 procent.',
  'Enkäten gick till 60 deltagare. Av de 42 som svarade var 38 nöjda, vilket ger en nöjdhet på 90 procent.',
  'Förbundets budget är 6,2 mkr varav 1,9 mkr går till insatsen. Förbundets budget för aktiviteter är 4,1 mkr.',
  'Förbundets medel uppgick till 6 200 tkr. Av förbundets medel på 6 200 tkr användes 5 900 tkr.',
  'Kostnaden fördelas lika mellan staten, regionen och kommunerna. Staten bidrar med 2 000 000 kr, regionen med 1 000 000 kr och kommunerna med 1 000 000 kr.',
  'Kostnaden per deltagare blev 34 tkr, räknat på ett utfall på 1 800 tkr och 53 deltagare.',
  'Kostnaden blev 34 000 kr per deltagare och år.',
  'Av de 30 som svarade ökade 18 sin arbetsförmåga, 12 minskade sin sjukskrivning och 9 fick bättre hälsa.',
  'Under hösten kom 9 remisser från vården och 12 från kommunen. Det är totalt 3 fler än under våren.',
  'Vi har träffat 12 arbetsgivare och 6 skolor. Totalt 40 besök har gjorts.',
  'Vi tog emot 30 remisser. 18 av dem ledde till inskrivning, 7 tackade nej och 5 väntar på plats.',
  'Vi tog emot 30 remisser. 18 av dem ledde till inskrivning och 7 väntar på plats.',
  'Antalet deltagare var 30 år 2024 och 25 år 2023. Det är 5 fler än året innan.',
  'Deltagarna är mellan 19 och 61 år. Den yngsta är 19 år och den äldsta 61 år.',
  'Av årets 40 avslut gick 14 till arbete, 8 till studier och 6 till Arbetsförmedlingen. Det innebär att 55 procent gick till arbete eller studier.',
  'Av årets 40 avslut gick 14 till arbete och 8 till studier. Av kvinnorna gick 60 procent till arbete eller studier.',
  'Kostnaden blev 1 820 tkr mot budgeterade 1 950 tkr, 130 tkr lägre än budget.',
  'Kostnaden blev 1 820 tkr mot budgeterade 1 950 tkr. Personalkostnaden var 90 tkr lägre än planerat.',
  'Personalkostnaden blev 1 200 tkr, mot 1 300 tkr i budget, men hyran var 20 tkr högre än året innan.',
  'Av de 28 inskrivna avslutades 12 under våren och 9 under hösten, vilket är 4 fler än 2023.',
  'Målet för 2024 var 60 deltagare. Vi nådde 52, alltså 8 färre än målet.',
  'Nya deltagare per ålder: 16–24 år 9, 25–44 år 12 och 45–64 år 6. Totalt 27 nya deltagare, varav 15 kvinnor.',
  'Antalet deltagare har mer än fördubblats, från 14 år 2021 till 33 år 2024.',
  'Under 2024 genomförde vi 14 utbildningar för personal från myndigheterna. 9 var digitala och 5 fysiska.',
  'Insatsen tog emot 22 personer. 9 är kvinnor och 13 är män. Hittills har 6 avslutats.',
];

export const WRONG_PARAGRAPHS: readonly string[] = [
  'Teamet har arbetat med 48 personer. 30 är kvinnor och 20 är män.',
  'Vi tog emot 30 remisser. 18 av dem ledde till inskrivning, 9 tackade nej och 5 väntar på plats.',
  'Av årets 40 avslut gick 14 till arbete, 8 till studier och 6 till Arbetsförmedlingen. Det innebär att 45 procent gick till arbete eller studier.',
  'Kostnaden per deltagare blev 44 tkr, räknat på ett utfall på 1 800 tkr och 53 deltagare.',
  'Under året avslutades 27 personer: 12 till arbete, 7 till studier, 6 till sjukvård och 4 av annan orsak.',
  'Målet för 2024 var 60 deltagare. Vi nådde 52, alltså 12 färre än målet.',
  'Av de 25 som avslutades gick 15, det vill säga 65 procent, till arbete eller studier.',
  'Budget 2 400 tkr, utfall 2 250 tkr, avvikelse 250 tkr.',
  'Genomsnittstiden var 12 månader. För kvinnor var den 14 månader och för män 13 månader.',
  'Andelen män var 45 procent och andelen kvinnor 65 procent.',
  'Deltagarantalet minskade från 48 till 54 under året.',
  'Antalet nya deltagare ökade med 20 procent, från 30 till 39.',
  'Vi har haft 34 deltagare, 19 kvinnor och 17 män.',
  'Under året skrevs 20 kvinnor och 15 män in, sammanlagt 37 personer.',
];

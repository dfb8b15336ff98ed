/** Another team's report: bands, waiting times, fractions, what came in and went out: what is right. */
export const RIGHT_TEAM_REPORT: readonly string[] = [
  `I Samordningsteamet har det under 2022 funnits 48 deltagare, fördelade på 29 kvinnor och 19 män. 21 av dessa har avslutats under året, och 27 fortsätter in i 2023.`,
  `Utflödet uppgår till 26 personer. Tio har gått till arbete, fyra till studier, sju har återgått till anvisande part, tre har fått sjukersättning och två har flyttat.`,
  `Andelen deltagare som avslutats till arbete eller studier uppgick till 54 procent (14/26), en förbättring med 6 procentenheter jämfört med 2021 då andelen var 48 procent (11/23).`,
  `Budgeten om 1 780 000 kr har inte förbrukats fullt ut; utfallet blev 1 702 350 kr och 77 650 kr återförs därmed till förbundet.`,
  `Väntetiden från remiss till första möte var i genomsnitt 19 dagar, att jämföra med 27 dagar året innan. Den kortaste väntetiden var 3 dagar och den längsta 61.`,
  `Av de avslutade hade 8 av 26 (31 %) varit inskrivna kortare tid än sex månader, 11 (42 %) mellan sex och tolv månader och 7 (27 %) längre än ett år.`,
  `Sammanställningen omfattar 4 insatser med totalt 96 deltagare: Kompassen 34, Bryggan 28, Stegen 21 och Språnget 13. Kvinnorna är 57 till antalet och männen 39.`,
  `Genomsnittlig inskrivningstid: 10,8 månader (kvinnor 11,6 och män 9,7). Längst tid i insatsen hade personer som aktualiserats av Försäkringskassan, 13,2 månader.`,
  `Fler män än kvinnor har gått till arbete: 7 män och 3 kvinnor. Till studier gick däremot fler kvinnor än män, 3 respektive 1.`,
  `Parternas insats i form av egen arbetstid värderas till ca 420 tkr och ingår inte i budgeten på 1 780 tkr. Lokalkostnaden, 144 000 kr, delas lika mellan kommunen och regionen (72 000 kr vardera).`,
  `Under första halvåret inkom 19 intresseanmälningar och under andra halvåret 14, sammanlagt 33. Av dem ledde 24 till inskrivning (73 %).`,
  `Sjukskrivningstalet i kommunen är 10,1 dagar, vilket är högre än rikets 8,7. För kvinnor är talet 13,0 och för män 7,3.`,
  `Av 22 besvarade enkäter framgår att 20 deltagare (91 %) känt sig delaktiga i sin planering. 68 % uppger att de kommit närmare arbete eller studier, 23 % att de inte gjort det och 9 % vet inte.`,
  `Antalet inskrivna var som högst 39 i maj och som lägst 31 i december. I genomsnitt har 35 personer varit inskrivna, vilket är 3 färre än 2021 (38).`,
  `Enligt 2 § i förbundsordningen är förbundets säte Storby. Org.nr 222000-1234. Styrelsen består av 5 ordinarie ledamöter och 5 ersättare; 3 av ledamöterna är kvinnor (60 %).`,
  `Drygt 7 av 10 remisser (25 av 34) kom från Arbetsförmedlingen eller Försäkringskassan. Vården stod för 4 och socialtjänsten för 5.`,
  `Kostnaden per deltagare har beräknats till 35 465 kr (1 702 350 kr/48 deltagare), vilket är en minskning från 41 200 kr 2021 (-14 %).`,
  `Åldersfördelning vid inskrivning: 16–24 år 6 personer, 25–39 år 21 personer, 40–54 år 15 personer, 55–64 år 6 personer. Summa 48 personer.`,
  `Uppföljningen efter 12 månader visar att 9 av de 11 som gick till arbete eller studier 2021 fortfarande är kvar där, dvs. 82 %.`,
  `Vår bedömning är att två av tre deltagare behöver mer än 12 månader i insatsen och att var tionde behöver mer än 24 månader. Målet om högst 12 månader i snitt bör därför ses över.`,
];

/** One error in each, and what has to be told. */
export const WRONG_TEAM_REPORT: readonly (readonly [text: string, told: RegExp])[] = [
  [
    `I Samordningsteamet har det under 2022 funnits 48 deltagare, fördelade på 29 kvinnor och 17 män.`,
    /^partsOfTotal: .*29 \+ 17 = 46,/u,
  ],
  [
    `Utflödet uppgår till 26 personer. Tio har gått till arbete, fyra till studier, sju har återgått till anvisande part, tre har fått sjukersättning och fyra har flyttat.`,
    /^partsOfTotal: .*10 \+ 4 \+ 7 \+ 3 \+ 4 = 28,/u,
  ],
  [
    `Andelen deltagare som avslutats till arbete eller studier uppgick till 58 procent (14/26).`,
    /^percentOfCounts: .*26 = 54/u,
  ],
  [
    `Andelen som gick till arbete var 54 procent, en förbättring med 9 procentenheter jämfört med 2021 då andelen var 48 procent.`,
    /^percentChange: .*54 − 48 = 6/u,
  ],
  [
    `Budgeten om 1 780 000 kr har inte förbrukats fullt ut; utfallet blev 1 702 350 kr och 87 650 kr återförs därmed till förbundet.`,
    /^partsOfTotal: .*650 = 1/u,
  ],
  [
    `Väntetiden från remiss till första möte har förkortats, från i genomsnitt 19 dagar 2021 till 27 dagar 2022.`,
    /^directionWords: .*från 19 till 27/u,
  ],
  [
    `Av de avslutade hade 8 av 26 (41 %) varit inskrivna kortare tid än sex månader.`,
    /^percentOfCounts: .*26 = 31/u,
  ],
  [
    `Sammanställningen omfattar 4 insatser med totalt 98 deltagare: Kompassen 34, Bryggan 28, Stegen 21 och Språnget 13.`,
    /^partsOfTotal: .*34 \+ 28 \+ 21 \+ 13 = 96,/u,
  ],
  [
    `Genomsnittlig inskrivningstid: 12,8 månader (kvinnor 11,6 och män 9,7).`,
    /^meansOfParts: .*grupperna har 9,7 och 11,6/u,
  ],
  [
    `Fler män än kvinnor har gått till arbete: 3 män och 7 kvinnor.`,
    /^directionWords: .*kvinnor 7, män 3/u,
  ],
  [
    `Under första halvåret inkom 19 intresseanmälningar och under andra halvåret 14, sammanlagt 35.`,
    /^partsOfTotal: .*19 \+ 14 = 33,/u,
  ],
  [
    `68 % uppger att de kommit närmare arbete eller studier, 23 % att de inte gjort det och 19 % vet inte.`,
    /^sharesOfHundred: .*68 \+ 23 \+ 19 = 110/u,
  ],
  [
    `I genomsnitt har 35 personer varit inskrivna, vilket är 5 färre än 2021 (38).`,
    /^percentChange: .*35 − 38 = −3/u,
  ],
  [
    `Av 34 remisser ledde 24 till inskrivning, vilket motsvarar 79 %.`,
    /^percentOfCounts: .*34 = 71/u,
  ],
  [
    `Kostnaden per deltagare har minskat från 41 200 kr till 35 465 kr, en minskning med 24 %.`,
    /^percentChange: .*24 %/su,
  ],
  [
    `Åldersfördelning vid inskrivning: 16–24 år 6 personer, 25–39 år 21 personer, 40–54 år 15 personer, 55–64 år 6 personer. Summa 46 personer.`,
    /^partsOfTotal: .*6 \+ 21 \+ 15 \+ 6 = 48,/u,
  ],
  [
    `Uppföljningen efter 12 månader visar att 9 av de 11 som gick till arbete eller studier 2021 fortfarande är kvar där, dvs. 72 %.`,
    /^percentOfCounts: .*11 = 82/u,
  ],
  [
    `Vid årets ingång var 31 personer inskrivna. Under året skrevs 24 in och 23 avslutades. Den 31 december var 34 personer inskrivna.`,
    /^balance: .*31 \+ 24 − 23 = 32,/u,
  ],
  [
    `Teamets deltagare har i genomsnitt haft offentlig försörjning i 6,4 år. Kvinnorna har haft det i 5,9 år och männen i 5,2 år.`,
    /^meansOfParts: .*grupperna har 5,2 och 5,9/u,
  ],
];

/** Places, queues and quarters: what is told of two values beside each other or in the sentence before: what is right. */
export const RIGHT_PLACES_AND_QUEUES: readonly string[] = [
  `Teamet tog under verksamhetsåret emot 35 nya deltagare (20 kvinnor och 15 män), vilket är något fler än planerade 32. Avslutade är 31, och i december hade teamet 44 pågående ärenden.`,
  `Resultat: 31 avslutade – 11 arbete, 5 studier, 4 åter AF, 6 sjukskrivning, 3 flytt och 2 avbrott. 16 av 31, alltså drygt hälften, nådde arbete eller studier.`,
  `Av de kvinnor som avslutades (18) gick 9 till arbete eller studier, dvs. 50 %. Bland männen (13) var motsvarande siffra 54 % (7 personer).`,
  `Insatsens kostnad blev lägre än väntat. Av beviljade 2 050 000 kr har 1 938 600 kr använts, dvs. 95 %. Resterande 111 400 kr har återbetalats.`,
  `Antal deltagare per ort: Ekby 14, Näset 9, Torp 12 och Vallda 9. Totalt 44 deltagare vid mättillfället den 15 december.`,
  `Genomströmningstiden har sjunkit under tre år i följd: 15,8 månader 2020, 14,1 månader 2021 och 12,7 månader 2022. Sedan 2020 är det en minskning med 3,1 månader, eller 20 procent.`,
  `Av 35 nya deltagare kom 40 % från AF (14), 31 % från FK (11), 20 % från socialtjänsten (7) och 9 % från vården (3).`,
  `Deltagarnas skattade hälsa (EQ-VAS, 0–100) ökade i genomsnitt från 48 till 61. 17 av 22 förbättrade sitt värde, 3 låg kvar och 2 försämrades.`,
  `Kommunens andel av medlen är 25 %, regionens 25 % och statens 50 %. För 2022 innebar det 1,5 mkr, 1,5 mkr respektive 3,0 mkr, totalt 6,0 mkr.`,
  `Av dem som står i kö (11 personer) har fyra väntat mer än två månader. Tre har tackat nej till plats under hösten och räknas inte in.`,
  `Kvinnornas genomsnittliga inskrivningstid var 13,4 månader och männens 11,7, alltså en skillnad på 1,7 månader.`,
  `55 % av deltagarna i insatsen är kvinnor. Det är lägre än i fjol (61 %) och närmare den jämna könsfördelning (40/60) som förbundet eftersträvar.`,
  `Drygt en fjärdedel av deltagarna (12 av 44) är födda utanför Norden; motsvarande andel i kommunens befolkning är 16 procent.`,
  `Under kvartal 1 avslutades 6 personer, under kvartal 2 9, under kvartal 3 5 och under kvartal 4 11. Totalt 31 avslut under året.`,
  `Vi har 3 medarbetare på heltid och 1 på halvtid, sammanlagt 3,5 tjänster. Lönekostnaden var 1 764 tkr och övriga kostnader 175 tkr; summa 1 939 tkr.`,
  `Vid inskrivning hade 19 deltagare försörjningsstöd, vid avslut 11. Det är en minskning med 42 procent.`,
  `Teamet har 44 inskrivna, att jämföra med 40 för ett år sedan, dvs. en ökning med tio procent. Under samma tid har antalet i kö minskat från 15 till 11.`,
  `Andelen avslut till arbete/studier: 2019 43 %, 2020 39 %, 2021 47 % och 2022 52 %. Genomsnittet för de fyra åren är 45 %.`,
  `I SUS registrerades 29 avslut, i vår egen statistik 31. Skillnaden beror på att två avslut i december registrerades först i januari.`,
  `Resultatet av enkäten redovisas i bilaga 2. Svarsfrekvensen var 71 procent (22 av 31). Frågorna 3, 5 och 8 besvarades av 20 personer eller färre.`,
];

/** One error in each, and what has to be told. */
export const WRONG_PLACES_AND_QUEUES: readonly (readonly [text: string, told: RegExp])[] = [
  [
    `Teamet tog under verksamhetsåret emot 35 nya deltagare (20 kvinnor och 17 män), vilket är något fler än planerade 32.`,
    /^partsOfTotal: .*20 \+ 17 = 37,/u,
  ],
  [
    `Resultat: 31 avslutade – 11 arbete, 5 studier, 4 åter AF, 6 sjukskrivning, 3 flytt och 4 avbrott.`,
    /^partsOfTotal: .*11 \+ 5 \+ 4 \+ 6 \+ 3 \+ 4 = 33,/u,
  ],
  [
    `Av de kvinnor som avslutades (18) gick 9 till arbete eller studier, dvs. 60 %.`,
    /^percentOfCounts: .*18 = 50/u,
  ],
  [
    `Av beviljade 2 050 000 kr har 1 938 600 kr använts. Resterande 121 400 kr har återbetalats.`,
    /^budget: .*600 = 111/u,
  ],
  [
    `Antal deltagare per ort: Ekby 14, Näset 9, Torp 12 och Vallda 9. Totalt 46 deltagare vid mättillfället.`,
    /^partsOfTotal: .*14 \+ 9 \+ 12 \+ 9 = 44,/u,
  ],
  [
    `Genomströmningstiden var 15,8 månader 2020 och 12,7 månader 2022. Det är en minskning med 4,1 månader.`,
    /^percentChange: .*12,7 = 3,1/u,
  ],
  [
    `Av 35 nya deltagare kom 40 % från AF (14), 31 % från FK (11), 20 % från socialtjänsten (9) och 9 % från vården (3).`,
    /^percentOfCounts: .*35 = 26/u,
  ],
  [
    `För 2022 var kommunens bidrag 1,5 mkr, regionens 1,5 mkr och statens 3,0 mkr, totalt 6,5 mkr.`,
    /^partsOfTotal: .*5 \+ 3 = 6,/u,
  ],
  [
    `Kvinnornas genomsnittliga inskrivningstid var 13,4 månader och männens 11,7, alltså en skillnad på 2,7 månader.`,
    /^percentChange: .*11,7 = 1,7/u,
  ],
  [
    `55 % av deltagarna i insatsen är kvinnor. Det är högre än i fjol (61 %).`,
    /^directionWords: .*från 61 till 55/u,
  ],
  [
    `Drygt en fjärdedel av deltagarna (18 av 44) är födda utanför Norden.`,
    /^percentOfCounts: .*44 = 41/u,
  ],
  [
    `Under kvartal 1 avslutades 6 personer, under kvartal 2 9, under kvartal 3 5 och under kvartal 4 11. Totalt 33 avslut under året.`,
    /^partsOfTotal: .*6 \+ 9 \+ 5 \+ 11 = 31,/u,
  ],
  [
    `Lönekostnaden var 1 764 tkr och övriga kostnader 175 tkr; summa 1 969 tkr.`,
    /^partsOfTotal: .*764 \+ 175 = 1/u,
  ],
  [
    `Vid inskrivning hade 19 deltagare försörjningsstöd, vid avslut 11. Det är en minskning med 73 procent.`,
    /^percentChange: .*från 19 till 11/u,
  ],
  [
    `Teamet har 44 inskrivna, att jämföra med 40 för ett år sedan, dvs. en ökning med 20 procent.`,
    /^percentChange: .*40 till 44 är 10 %/u,
  ],
  [`Svarsfrekvensen var 81 procent (22 av 31).`, /^percentOfCounts: .*31 = 71/u],
  [`Av årets 31 avslut var 13 män och 20 kvinnor.`, /^partsOfTotal: .*13 \+ 20 = 33,/u],
  [
    `44 personer var inskrivna vid årets slut. Vid årets början var de 40. Under året skrevs 35 personer in och 34 avslutades.`,
    /^balance: .*40 \+ 35 − 34 = 41,/u,
  ],
  [
    `Åldern på deltagarna varierar mellan 19 och 61 år. Av de inskrivna är 27 % 18–29 år, 48 % 30–49 år och 35 % 50–65 år.`,
    /^sharesOfHundred: .*27 \+ 48 \+ 35 = 110/u,
  ],
];

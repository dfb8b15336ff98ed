/** A year in review, as team leaders tell it: what is right. */
export const RIGHT_YEAR_REVIEW: readonly string[] = [
  `Under perioden 2023-01-01--2023-12-31 har teamet haft totalt 52 deltagare inskrivna, 31 kvinnor och 21 män. Av dessa har 24 personer avslutats: 9 till arbete, 5 till studier, 3 till Arbetsförmedlingen, 4 till fortsatt sjukskrivning och 3 av annan orsak.`,
  `Vid årets början fanns 38 deltagare i teamet. Under året tillkom 27 nya och 30 avslutades, vilket innebär att 35 personer var inskrivna den 31 december. Målet enligt verksamhetsplanen är 40 samtidiga deltagare, vilket alltså inte riktigt nåddes.`,
  `Av de 30 som avslutades gick 18 vidare mot arbete eller studier, dvs. 60 %. Det är i nivå med målet i verksamhetsplanen (60 %) och klart över riksgenomsnittet på 33 procent för motsvarande insatser.`,
  `Könsfördelningen bland de nya deltagarna var 64 % kvinnor och 36 % män (16 respektive 9 personer). Föregående år var fördelningen 58/42.`,
  `Remittenter: Försäkringskassan 11, Arbetsförmedlingen 7, socialtjänsten 6 och vården 4. Totalt 28 remisser har inkommit under året. Två personer tackade nej efter det första samtalet och räknas inte in bland de nya.`,
  `Den genomsnittliga tiden i insatsen var 11,4 månader. För kvinnorna var den 12,1 månader (18 personer) och för männen 10,3 (12 personer). Medianen låg på 9 månader.`,
  `Kostnaden för insatsen uppgick till 1 843 tkr mot budgeterade 1 950 tkr, ett överskott om 107 tkr. Överskottet beror främst på att en tjänst på 50 procent var vakant under mars–juni.`,
  `Antalet inskrivna ökade från 40 till 46, en ökning med 15 procent. Ökningen förklaras av att handläggarna på Arbetsförmedlingens kontor i april fick information om insatsen vid två tillfällen.`,
  `Knappt hälften av deltagarna (21 av 44) hade försörjningsstöd vid start. En tredjedel av de övriga, drygt, uppbar sjukpenning.`,
  `Sedan starten 2017 har 312 personer deltagit, varav 187 kvinnor och 125 män. Medelåldern är 38 år; den yngsta är 19 och den äldsta 63.`,
  `Åtta av de 14 som gått till arbete har subventionerad anställning (lönebidrag eller nystartsjobb) och sex har fått en vanlig anställning. Tre av de 14 arbetar deltid.`,
  `Enligt 7 § lagen (2003:1210) ska förbundet bland annat besluta om mål och riktlinjer. Styrelsen har sammanträtt 6 gånger, varav 2 digitalt. Kansliet nås på 0224-74 70 00.`,
  `Deltagarna fick svara på en enkät vid avslut. 22 av 27 svarade (81 %). Av de svarande angav 19 att de var nöjda eller mycket nöjda med stödet, vilket motsvarar 86 %. Flera svar var möjliga på frågan om vad som hade varit bra: samtalen (17), praktiken (9), gruppen (8).`,
  `Under 2022 avslutades 26 deltagare och under 2023 avslutades 31. Andelen som gick till arbete eller studier var 46 procent (12 personer) år 2022 och 55 procent (17 personer) år 2023.`,
  `Teamet består av fyra personer: en verksamhetsledare (100 %), två coacher (100 % respektive 80 %) och en arbetsterapeut på 50 %. Totalt finansieras 3,3 årsarbetare.`,
  `ORS-skattningarna visar en tydlig förbättring. Medelvärdet vid start var 18,2 och vid avslut 25,9, alltså en ökning med 7,7 poäng. 14 av 19 låg under gränsen 25 vid start, mot 7 av 19 vid avslut.`,
  `Tiden i offentlig försörjning före inskrivning var i genomsnitt 6,2 år, för kvinnor 6,8 år och för män 5,4 år. Det är alltså fortfarande kvinnorna som varit borta längst från arbetsmarknaden.`,
  `Av samtliga 45 inskrivna var 13 under 30 år (29 %), 20 mellan 30 och 44 år (44 %) och 12 var 45 år eller äldre (27 %).`,
  `Teamet i Norrby hade 18 avslut, teamet i Söderby 22. I Norrby gick 10 till arbete eller studier (56 %) och i Söderby 11 (50 %). Sammantaget för båda orterna blir det 21 av 40, alltså 52,5 %.`,
  `Insatsen tilldelades 2,4 mkr för 2023. Utfallet blev 2 312 000 kr och därmed återstår 88 000 kr. För 2024 har styrelsen beviljat 2,5 mkr, en uppräkning med drygt 4 procent.`,
];

/** One error in each, and what has to be told. */
export const WRONG_YEAR_REVIEW: readonly (readonly [text: string, told: RegExp])[] = [
  [
    `Under året har 47 personer deltagit i insatsen, 26 kvinnor och 22 män. De flesta bor i centralorten, men andelen från de mindre orterna har ökat något.`,
    /^partsOfTotal: .*26 \+ 22 = 48,/u,
  ],
  [
    `Vid årets ingång var 33 deltagare inskrivna. 25 nya skrevs in och 28 avslutades, vilket gör att 32 personer var kvar i verksamheten vid årets utgång.`,
    /^balance: .*33 \+ 25 − 28 = 30,/u,
  ],
  [
    `Av de 32 avslutade deltagarna gick 17 till arbete eller studier, vilket motsvarar 58 procent. Resultatet ligger i linje med tidigare år.`,
    /^percentOfCounts: .*32 = 53/u,
  ],
  [
    `24 personer avslutades under perioden: 8 till arbete, 6 till studier, 3 till sjukersättning, 2 flyttade och 4 gick åter till remittent.`,
    /^partsOfTotal: .*8 \+ 6 \+ 3 \+ 2 \+ 4 = 23,/u,
  ],
  [
    `Könsfördelningen bland de nya var 62 % kvinnor och 48 % män. Samma mönster syns i hela landet.`,
    /^sharesOfHundred: .*62 \+ 48 = 110/u,
  ],
  [
    `Medeltiden i insatsen var 14,2 månader. Männen var i genomsnitt inskrivna 11,5 månader och kvinnorna 13,8 månader.`,
    /^meansOfParts: .*grupperna har 11,5 och 13,8/u,
  ],
  [
    `Budgeten för året var 1 650 000 kr och utfallet blev 1 572 400 kr. Det innebär ett överskott på 87 600 kr jämfört med budget.`,
    /^budget: .*400 = 77/u,
  ],
  [
    `Antalet avslut minskade från 40 till 34, en minskning med 18 procent. Minskningen beror på att två coacher slutade under hösten.`,
    /^percentChange: .*40 till 34 är 15 %/u,
  ],
  [
    `Remisserna fördelar sig på Försäkringskassan (12), Arbetsförmedlingen (9), socialtjänsten (8) och regionen (5). Totalt inkom 36 remisser.`,
    /^partsOfTotal: .*12 \+ 9 \+ 8 \+ 5 = 34,/u,
  ],
  [
    `Tiden i offentlig försörjning före start var längre för männen, 5,1 år mot kvinnornas 6,4 år. Vi ser ett behov av tidigare insatser.`,
    /^directionWords: .*kvinnor 6,4, män 5,1/u,
  ],
  [
    `Av 19 avslut under hösten gick 7 till arbete, 3 till studier och 2 till fortsatt rehabilitering. Det ger ett resultat på 73 % enligt förbundets definition (arbete, studier och arbetslivsinriktad rehab).`,
    /^resultRates: .*19 = 63/u,
  ],
  [
    `Medelvärdet på ORS steg från 17,4 till 24,1, det vill säga med 7,7 poäng.`,
    /^percentChange: .*17,4 = 6,7/u,
  ],
  [
    `I enkäten svarade 18 av 25 deltagare, en svarsfrekvens på 78 %.`,
    /^percentOfCounts: .*25 = 72/u,
  ],
  [
    `Åldersfördelningen bland de inskrivna är 18–29 år 32 %, 30–45 år 41 % och 46–64 år 37 %.`,
    /^sharesOfHundred: .*32 \+ 41 \+ 37 = 110/u,
  ],
  [
    `Under första halvåret avslutades 14 och under andra halvåret 17. Totalt under året avslutades 33 deltagare.`,
    /^partsOfTotal: .*14 \+ 17 = 31,/u,
  ],
  [
    `Kommunen bidrog med 875 tkr och regionen med 875 tkr, staten via Försäkringskassan med 1 750 tkr. De samlade medlen för året blev därmed 3 400 tkr.`,
    /^partsOfTotal: .*750 = 3/u,
  ],
  [
    `Var fjärde deltagare (15 av 42) hade ingen ersättning alls när de skrevs in.`,
    /^percentOfCounts: .*42 = 36/u,
  ],
  [
    `Hälften av de avslutade, 11 av 28, gick vidare till arbete. Det är glädjande.`,
    /^percentOfCounts: .*28 = 39/u,
  ],
  [
    `Sammanfattning: under 2023 deltog 58 personer i insatsen. Deltagare: teamet har under 2023 arbetat med sammanlagt 56 personer, varav 30 kvinnor och 26 män.`,
    /^statedTwice: .*här 56, men 58/u,
  ],
  [
    `Årets resultat var 63 % positiva avslut (15 av 24). Förra året var motsvarande andel 66 %. Resultatet har alltså förbättrats jämfört med föregående år.`,
    /^directionWords: .*från 66 till 63/u,
  ],
];

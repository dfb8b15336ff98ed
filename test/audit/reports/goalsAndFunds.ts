/** Goals, deviations and joint funds; what is told in the order of what was told before: what is right. */
export const RIGHT_GOALS_AND_FUNDS: readonly string[] = [
  `Verksamheten har under året haft 67 aktiva deltagare, 40 kvinnor och 27 män. 30 personer påbörjade insatsen och 33 lämnade den, vilket innebär att 34 personer är kvar vid årsskiftet.`,
  `Av de 33 som lämnade insatsen gick 12 ut i arbete (36 %), 6 till studier (18 %) och 5 till Arbetsförmedlingens stöd och matchning (15 %). Övriga 10 (30 %) avslutades på grund av sjukdom, flytt eller andra skäl.`,
  `Totalt 18 av 33 (55 %) gick vidare till arbete eller studier. Bland kvinnorna var det 11 av 20 och bland männen 7 av 13, dvs. 55 respektive 54 procent.`,
  `Antalet remisser ökade något, från 41 till 44, och fördelade sig på AF 17, FK 14, IFO 9 och vården 4.`,
  `Nettokostnaden blev 2,94 mnkr att jämföra med budget 3,10 mnkr. Avvikelsen, +0,16 mnkr, förklaras av en vakans under februari–maj (50 % tjänst).`,
  `Den 1 juli 2022 hade teamet 36 deltagare; den 30 juni 2023 hade antalet stigit till 42. Ökningen motsvarar 17 %.`,
  `Teamets målsättning är att 45 % ska nå egen försörjning. Med 18 av 33 har målet överträffats med 10 procentenheter.`,
  `I kommunen finns 19 400 invånare i åldern 16–64 år. Av dem har 4,1 % någon form av sjuk- eller aktivitetsersättning, vilket innebär omkring 800 personer.`,
  `Halvårsvis fördelning av avslut: våren 15 (8 till arbete/studier), hösten 18 (10 till arbete/studier).`,
  `Sju av tolv deltagare i gruppverksamheten fullföljde alla tio träffarna. Snittnärvaron var 82 procent.`,
  `Deltagarna har i snitt varit aktuella i 13 månader, men skillnaden är stor mellan dem som gått till arbete (9 månader) och dem som återgått till remittent (18 månader).`,
  `Medelålder: 36 år. 22 av de 67 deltagarna är under 30 år (33 %), 28 är mellan 30 och 45 (42 %) och 17 är över 45 (25 %).`,
  `Under 2023 hölls 24 teammöten, 8 styrgruppsmöten och 3 utbildningsdagar. 96 samtal fördes med arbetsgivare, vilket resulterade i 31 praktikplatser och 12 anställningar.`,
  `Samverkansmedlen, 6,2 miljoner, fördelas på fyra insatser: Linjen 3,1 miljoner, Porten 1,4 miljoner, Ung nu 1,2 miljoner och utbildning 0,5 miljoner.`,
  `Måluppfyllelse per delmål: 1) 55 % (mål 45 %), 2) 88 % (mål 90 %), 3) 4,4 (mål 4,0).`,
  `ORS-värdet var i genomsnitt 17 vid start och 24 vid avslut. För kvinnor ökade det från 16 till 24 och för män från 18 till 23.`,
  `Andelen långtidssjukskrivna (mer än 180 dagar) bland deltagarna har minskat från 52 % till 45 %, medan andelen med försörjningsstöd ökat från 29 % till 36 %.`,
  `23 av deltagarna har barn hemma. 9 är ensamstående, varav 8 kvinnor. Sammantaget berörs 41 barn.`,
  `Bokslutet visar ett underskott på 35 180 kr: budget 1 450 000 kr, utfall 1 485 180 kr. Underskottet täcks av eget kapital.`,
  `Av de 12 som gått till arbete har 5 tillsvidareanställning, 4 tidsbegränsad anställning och 3 anställning med stöd. Fem arbetar heltid.`,
];

/** One error in each, and what has to be told. */
export const WRONG_GOALS_AND_FUNDS: readonly (readonly [text: string, told: RegExp])[] = [
  [
    `Verksamheten har under året haft 67 aktiva deltagare, 42 kvinnor och 27 män.`,
    /^partsOfTotal: .*42 \+ 27 = 69,/u,
  ],
  [
    `Av de 33 som lämnade insatsen gick 12 ut i arbete (36 %), 6 till studier (28 %) och 5 till Arbetsförmedlingens stöd och matchning (15 %).`,
    /^percentOfCounts: .*33 = 18/u,
  ],
  [`Totalt 18 av 33 (65 %) gick vidare till arbete eller studier.`, /^percentOfCounts: .*33 = 55/u],
  [
    `Bland kvinnorna var det 11 av 20 och bland männen 7 av 13, dvs. 55 respektive 64 procent.`,
    /^percentOfCounts: .*13 = 54/u,
  ],
  [
    `Under året inkom 46 remisser, som fördelade sig på AF 17, FK 14, IFO 9 och vården 4.`,
    /^partsOfTotal: .*17 \+ 14 \+ 9 \+ 4 = 44,/u,
  ],
  [
    `Nettokostnaden blev 2,94 mnkr att jämföra med budget 3,10 mnkr. Avvikelsen, +0,26 mnkr, förklaras av en vakans.`,
    /^budget: .*000 = 160/u,
  ],
  [
    `Teamets målsättning är att 45 % ska nå egen försörjning. Med 55 % har målet överträffats med 20 procentenheter.`,
    /^percentChange: .*55 − 45 = 10/u,
  ],
  [
    `30 personer påbörjade insatsen och 33 lämnade den. Vid årets början var 37 inskrivna och vid årets slut var 38 inskrivna.`,
    /^balance: .*37 \+ 30 − 33 = 34,/u,
  ],
  [
    `Medelålder: 36 år. 22 av de 67 deltagarna är under 30 år (43 %), 28 är mellan 30 och 45 (42 %) och 17 är över 45 (25 %).`,
    /^impossibleShares: .*43 %, 42 %, 25 %/su,
  ],
  [
    `Samverkansmedlen, 6,2 miljoner, fördelas på fyra insatser: Linjen 3,1 miljoner, Porten 1,4 miljoner, Ung nu 1,2 miljoner och utbildning 0,9 miljoner.`,
    /^partsOfTotal: .*2 \+ 0,9 = 6,6,/u,
  ],
  [
    `Andelen långtidssjukskrivna bland deltagarna har minskat från 45 % till 52 %.`,
    /^directionWords: .*från 45 till 52/u,
  ],
  [
    `Bokslutet visar ett underskott på 45 180 kr: budget 1 450 000 kr, utfall 1 485 180 kr.`,
    /^budget: .*180 = −35/u,
  ],
  [
    `ORS-värdet var i genomsnitt 17 vid start och 24 vid avslut, en förbättring med 9 poäng.`,
    /^percentChange: .*24 − 17 = 7/u,
  ],
  [`9 av deltagarna är ensamstående, varav 8 kvinnor och 3 män.`, /^partsOfTotal: .*8 \+ 3 = 11,/u],
  [
    `Kvinnorna var i genomsnitt inskrivna i 14 månader och männen i 11 månader. Tiden i insatsen var alltså kortare för kvinnorna.`,
    /^directionWords: .*kvinnor 14, män 11/u,
  ],
  [
    `Av de tillfrågade (n=27) svarade 24, vilket ger en svarsfrekvens på 79 procent.`,
    /^percentOfCounts: .*27 = 89/u,
  ],
  [
    `2022 gick 16 av 36 avslutade till arbete eller studier (44 %), 2023 var det 18 av 33 (45 %).`,
    /^percentOfCounts: .*33 = 55/u,
  ],
  [`En av fem deltagare (21 av 67) har utländsk bakgrund.`, /^percentOfCounts: .*67 = 31/u],
  [
    `Fördelningen av tid i insatsen: kortare än 6 månader 24 %, 6–12 månader 39 %, 12–24 månader 30 % och längre än 24 månader 17 %.`,
    /^sharesOfHundred: .*24 \+ 39 \+ 30 \+ 17 = 110/u,
  ],
];

/** Halves, groups and what was paid back: times by sex, shares of the years, passages of two sentences: what is right. */
export const RIGHT_HALF_YEARS: readonly string[] = [
  `Under 2024 var 58 personer aktuella i insatsen, 33 kvinnor och 25 män. 28 skrevs in under året och 25 skrevs ut. 33 fanns kvar vid årsskiftet.`,
  `25 deltagare har skrivits ut. 10 (40 %) gick till arbete, 4 (16 %) till studier, 6 (24 %) till fortsatt planering hos Arbetsförmedlingen och 5 (20 %) avslutades av medicinska skäl.`,
  `Samordningsförbundet avsatte 1 650 tkr. Kostnaderna blev 1 590 tkr och 60 tkr har därför förts tillbaka.`,
  `Medelåldern bland deltagarna är 35 år (2023: 37 år). Yngst är en 18-åring och äldst en person på 62 år.`,
  `19 av 25 avslutade svarade på enkäten (76 %). Nöjdheten var 4,5 av 5. Av kommentarerna framgår att kontinuiteten uppskattas.`,
  `Vi har jämfört med de tre närmaste teamen: de hade 38, 42 respektive 51 procent i resultat. Vårt resultat, 56 procent (14 av 25), är alltså högst.`,
  `Andelen kvinnor är 57 procent, vilket är 4 procentenheter högre än 2023 (53 procent).`,
  `Av remisserna avslogs 7 av 35 (20 %), främst för att personen redan hade annan insats.`,
  `Insatstiden var 12,2 månader för dem som gick till arbete eller studier och 16,9 månader för övriga. Genomsnittet för alla var 14,3 månader.`,
  `Hyran höjdes med 2,5 procent, från 132 000 kr till 135 300 kr. Övriga driftskostnader sjönk med 12 tkr.`,
  `Sedan 2019 har teamet skrivit in 164 personer och avslutat 131. Av dem som avslutats har 68 (52 %) gått till arbete eller studier.`,
  `Två grupper om 8 respektive 9 deltagare har startat, sammanlagt 17 personer. 14 fullföljde (82 %).`,
  `Handläggarna ägnar i snitt 60 % av tiden åt samtal, 25 % åt samordning och 15 % åt dokumentation.`,
  `Jämfört med 2023 har antalet nya ökat från 23 till 28 medan antalet avslut minskat från 27 till 25.`,
  `Förbundet har 9 medlemmar: 6 kommuner, regionen, Arbetsförmedlingen och Försäkringskassan. Insatsen är öppen för invånare i 4 av kommunerna.`,
  `Var tredje deltagare (19 av 58) har barn under 18 år. Av dessa 19 är 15 kvinnor.`,
  `Uppdelat på halvår skrevs 16 in under våren och 12 under hösten. Det är totalt 28.`,
  `Målet om 50 % till arbete/studier nåddes med marginal (56 %), medan målet om högst 12 månaders insatstid missades (14,3 månader).`,
  `Kontoklass 5: löner 1 218 tkr, kontoklass 6: lokaler 135 tkr, kontoklass 7: övrigt 237 tkr. Summa kostnader 1 590 tkr.`,
  `Utfallet per kvinna och man skiljer sig: 8 av 14 kvinnor (57 %) och 6 av 11 män (55 %) gick till arbete eller studier.`,
];

/** One error in each, and what has to be told. */
export const WRONG_HALF_YEARS: readonly (readonly [text: string, told: RegExp])[] = [
  [
    `Under 2024 var 58 personer aktuella i insatsen, 33 kvinnor och 27 män.`,
    /^partsOfTotal: .*33 \+ 27 = 60,/u,
  ],
  [
    `25 deltagare har skrivits ut. 10 (40 %) gick till arbete, 4 (26 %) till studier, 6 (24 %) till fortsatt planering hos Arbetsförmedlingen och 5 (20 %) avslutades av medicinska skäl.`,
    /^sharesOfHundred: .*40 \+ 26 \+ 24 \+ 20 = 110/u,
  ],
  [
    `Samordningsförbundet avsatte 1 650 tkr. Kostnaderna blev 1 590 tkr och 80 tkr har därför förts tillbaka.`,
    /^budget: .*000 = 60/u,
  ],
  [`19 av 25 avslutade svarade på enkäten (86 %).`, /^percentOfCounts: .*25 = 76/u],
  [
    `Andelen kvinnor är 57 procent, vilket är 7 procentenheter högre än 2023 (53 procent).`,
    /^percentChange: .*57 − 53 = 4/u,
  ],
  [
    `Av remisserna avslogs 7 av 35 (30 %), främst för att personen redan hade annan insats.`,
    /^percentOfCounts: .*35 = 20/u,
  ],
  [
    `Insatstiden var 12,2 månader för kvinnorna och 14,9 månader för männen. Genomsnittet för alla var 15,3 månader.`,
    /^meansOfParts: .*grupperna har 12,2 och 14,9/u,
  ],
  [`Hyran höjdes med 5 procent, från 132 000 kr till 135 300 kr.`, /^percentChange: .*5 procent/su],
  [
    `Sedan 2019 har teamet avslutat 131 personer. Av dem som avslutats har 68 (62 %) gått till arbete eller studier.`,
    /^percentOfCounts: .*131 = 52/u,
  ],
  [
    `Två grupper om 8 respektive 9 deltagare har startat, sammanlagt 19 personer.`,
    /^partsOfTotal: .*8 \+ 9 = 17,/u,
  ],
  [
    `Handläggarna ägnar i snitt 60 % av tiden åt samtal, 25 % åt samordning och 25 % åt dokumentation.`,
    /^sharesOfHundred: .*60 \+ 25 \+ 25 = 110/u,
  ],
  [
    `Jämfört med 2023 har antalet avslut ökat från 27 till 25.`,
    /^directionWords: .*från 27 till 25/u,
  ],
  [`Var tredje deltagare (29 av 58) har barn under 18 år.`, /^percentOfCounts: .*58 = 50/u],
  [
    `Löner 1 218 tkr, lokaler 135 tkr, övrigt 237 tkr. Summa kostnader 1 690 tkr.`,
    /^partsOfTotal: .*218 \+ 135 \+ 237 = 1/u,
  ],
  [
    `8 av 14 kvinnor (57 %) och 6 av 11 män (65 %) gick till arbete eller studier.`,
    /^percentOfCounts: .*11 = 55/u,
  ],
  [
    `28 skrevs in under året och 25 skrevs ut. Vid årets början var 30 inskrivna och vid årets slut var 36 inskrivna.`,
    /^balance: .*30 \+ 28 − 25 = 33,/u,
  ],
  [
    `Männen stannar längre i insatsen än kvinnorna, 12,1 månader jämfört med 15,8.`,
    /^directionWords: .*kvinnor 15,8, män 12,1/u,
  ],
  [
    `Under året deltog 58 personer i insatsen. Sammanlagt har 61 personer deltagit under året.`,
    /^statedTwice: .*här 61, men 58/u,
  ],
];

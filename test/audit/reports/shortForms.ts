/** The same thing told in as many ways as there are, one short sentence each: what is right. */
export const RIGHT_SHORT_FORMS: readonly string[] = [
  `45 % av de 40 deltagarna, 18 personer, hade försörjningsstöd.`,
  `Totalt 40 deltagare (22 kvinnor, 18 män) har varit inskrivna.`,
  `Av 40 deltagare var 22 kvinnor och 18 män.`,
  `22 kvinnor och 18 män, totalt 40 personer, har deltagit.`,
  `Antalet deltagare var 40 (22 kvinnor och 18 män).`,
  `Kostnaderna uppgick till 1 640 tkr, vilket är 40 tkr över budgeten på 1 600 tkr.`,
  `Utfallet blev 1 640 tkr mot budgeterade 1 600 tkr, alltså ett underskott på 40 tkr.`,
  `Av budgeten på 1 600 tkr har 1 240 tkr använts och 360 tkr återstår.`,
  `Antalet nya deltagare var 24, en ökning med 6 jämfört med året före (18).`,
  `Antalet remisser har minskat med 33 procent, från 48 till 32.`,
  `Drygt hälften (14 av 26) gick till arbete eller studier.`,
  `Av 26 avslut har 8 gått till arbete (31 %), 6 till studier (23 %) och 12 till annat (46 %).`,
  `Resultatet är 14 av 26 avslutade, vilket innebär en måluppfyllelse på 54 procent.`,
  `Männens inskrivningstid (11 månader) är kortare än kvinnornas (14 månader).`,
  `26 personer har avslutats, 15 kvinnor och 11 män.`,
  `Vi hade 31 deltagare vid årsskiftet, tog in 24 nya, avslutade 23 och har nu 32 inskrivna.`,
  `Medelåldern var 36 år. Bland kvinnorna var den 37 år och bland männen 35 år.`,
  `Deltagarna kommer från Arbetsförmedlingen (40 %), Försäkringskassan (35 %) och socialtjänsten (25 %).`,
  `1 kap: Av totalt 52 inskrivna var 31 kvinnor (60 %) och 21 män (40 %).`,
];

/** One error in each, and what has to be told. */
export const WRONG_SHORT_FORMS: readonly (readonly [text: string, told: RegExp])[] = [
  [`45 % av de 40 deltagarna, 21 personer, hade försörjningsstöd.`, /^percentOfCounts: .*40 = 53/u],
  [
    `Totalt 40 deltagare (22 kvinnor, 19 män) har varit inskrivna.`,
    /^partsOfTotal: .*22 \+ 19 = 41,/u,
  ],
  [`Av 40 deltagare var 22 kvinnor och 16 män.`, /^partsOfTotal: .*22 \+ 16 = 38,/u],
  [`22 kvinnor och 18 män, totalt 42 personer, har deltagit.`, /^partsOfTotal: .*22 \+ 18 = 40,/u],
  [`Antalet deltagare var 40 (22 kvinnor och 16 män).`, /^partsOfTotal: .*22 \+ 16 = 38,/u],
  [
    `Kostnaderna uppgick till 1 640 tkr, vilket är 40 tkr över budgeten på 1 550 tkr.`,
    /^percentChange: .*550 = 90/u,
  ],
  [
    `Utfallet blev 1 640 tkr mot budgeterade 1 600 tkr, alltså ett underskott på 60 tkr.`,
    /^budget: .*000 = −40/u,
  ],
  [`Av budgeten på 1 600 tkr har 1 240 tkr använts och 460 tkr återstår.`, /^budget: .*000 = 360/u],
  [
    `Antalet nya deltagare var 24, en ökning med 9 jämfört med året före (18).`,
    /^percentChange: .*24 − 18 = 6/u,
  ],
  [
    `Antalet remisser har minskat med 25 procent, från 48 till 32.`,
    /^percentChange: .*48 till 32 är 33 %/u,
  ],
  [`Två tredjedelar (14 av 26) gick till arbete eller studier.`, /^percentOfCounts: .*26 = 54/u],
  [
    `Av 26 avslut har 8 gått till arbete (31 %), 6 till studier (33 %) och 12 till annat (46 %).`,
    /^percentOfCounts: .*26 = 23/u,
  ],
  [
    `Resultatet är 14 av 26 avslutade, vilket innebär en måluppfyllelse på 58 procent.`,
    /^percentOfCounts: .*26 = 54/u,
  ],
  [
    `Männens inskrivningstid (14 månader) är kortare än kvinnornas (11 månader).`,
    /^directionWords: .*kvinnor 11, män 14/u,
  ],
  [`26 personer har avslutats, 15 kvinnor och 12 män.`, /^partsOfTotal: .*15 \+ 12 = 27,/u],
  [
    `Medelåldern var 39 år. Bland kvinnorna var den 37 år och bland männen 35 år.`,
    /^meansOfParts: .*grupperna har 35 och 37/u,
  ],
  [
    `Deltagarna kommer från Arbetsförmedlingen (40 %), Försäkringskassan (35 %) och socialtjänsten (35 %).`,
    /^sharesOfHundred: .*40 \+ 35 \+ 35 = 110/u,
  ],
  [
    `1 kap: Av totalt 52 inskrivna var 31 kvinnor (60 %) och 21 män (45 %).`,
    /^percentOfCounts: .*52 = 40/u,
  ],
];

/** More of them, written after the reader. */
export const WRONG_LATER: readonly (readonly [name: string, text: string, told: RegExp])[] = [
  [
    'gender',
    `Könsfördelningen bland nya deltagare är relativt jämn, 56 procent kvinnor och 48 procent män.`,
    /sharesOfHundred.*104/,
  ],
  [
    'a share since the start',
    `152 har avslutats, 61 av dem (46 %) till arbete eller studier.`,
    /percentOfCounts: 46 %.*61 av 152 = 40/,
  ],
  [
    'a share of those referred',
    `Andelen som skrivs in är 69 % (27 av 46).`,
    /percentOfCounts: 69 %/,
  ],
  ['age text', `Medelåldern är 42 år, 40 år för kvinnor och 36 år för män.`, /meansOfParts: 42 år/],
  [
    'a balance of a half-year',
    `Vid periodens början fanns 34 inskrivna. 13 nya deltagare har tillkommit och 12 har avslutats. Vid periodens slut var 37 inskrivna.`,
    /balance.*= 35, inte 37/,
  ],
  ['a rate of answers', `Svarsfrekvensen var 61 % (24 av 34).`, /percentOfCounts: 61 %/],
  [
    'money of several owners',
    `Tilldelade medel 1 720 000 kr, utfall 1 688 430 kr, överskott 41 570 kr.`,
    /budget: 41 570/,
  ],
  [
    'a surplus of millions',
    `Teamet beviljades 1,72 miljoner kronor. Kostnaderna uppgick till 1,61 miljoner kronor, vilket ger ett överskott på 160 tkr.`,
    /budget: 160 tkr/,
  ],
  [
    'the sexes of a placement',
    `17 deltagare har arbetstränat, 10 kvinnor och 8 män.`,
    /partsOfTotal.*18, inte 17/,
  ],
  [
    'a decrease',
    `Antalet nya deltagare har ökat från 23 till 27, vilket är en ökning med 15 %.`,
    /percentChange: 15 %.*17/,
  ],
  ['an increase to less', `Antalet avslut ökade från 26 till 24.`, /directionWords/],
  [
    'a share in English',
    `In 2022, 27 new participants (16 women and 12 men) joined the team and 24 left. Eleven of the 24 (54%) moved on to work or studies.`,
    /percentOfCounts: 54%/,
  ],
  [
    'exits in English',
    `In 2022, 27 new participants (16 women and 12 men) joined the team.`,
    /partsOfTotal.*28, inte 27/,
  ],
  [
    'a result with dropouts',
    `Räknas de med blir antalet avslut 27 och andelen till arbete eller studier 48 % (11 av 27).`,
    /percentOfCounts: 48 %/,
  ],
  [
    'a total of a table',
    `Tabell 2. Avslut efter orsak
Orsak\tKvinnor\tMän\tTotalt
Arbete\t5\t3\t8
Studier\t2\t1\t3
Sjukersättning\t3\t2\t5
Åter till remittent\t4\t4\t8
Totalt\t14\t10\t25
Not: Två deltagare som avslutats till arbete arbetar deltid.`,
    /partsOfTotal.*inte 25/,
  ],
  [
    'a row of a table',
    `Tabell 2. Avslut efter orsak
Orsak\tKvinnor\tMän\tTotalt
Arbete\t5\t4\t8
Studier\t2\t1\t3
Sjukersättning\t3\t2\t5
Åter till remittent\t4\t4\t8
Totalt\t14\t10\t24
Not: Två deltagare som avslutats till arbete arbetar deltid.`,
    /partsOfTotal.*5 \+ 4 = 9, inte 8/,
  ],
  [
    'ors',
    `Det genomsnittliga ORS-värdet var 17,3 vid start och 23,8 vid avslut, en förbättring på 27 procent.`,
    /percentChange: 27 procent/,
  ],
  [
    'older for the younger',
    `Kvinnorna är i genomsnitt äldre än männen, 36 år mot 41 år.`,
    /directionWords/,
  ],
  [
    'a quarter that is a half',
    `En fjärdedel av de avslutade, 12 av 24, gick till arbete.`,
    /percent/,
  ],
  [
    'a share after of which',
    `24 avslutades, varav 11 till arbete eller studier (52 %).`,
    /percentOfCounts: 52 %.*11 av 24 = 46/,
  ],
];

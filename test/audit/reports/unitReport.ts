/** A municipal unit's report: numbers in all spellings, scanned letters, flattened tables: what is right. */
export const RIGHT_UNIT_REPORT: readonly string[] = [
  `Arbetsmarknadsenheten har under kvartal 3 haft 214 inskrivna, vilket är 12 fler än kvartal 2 (202). Av dem är 121 kvinnor och 93 män.`,
  `57 personer har under perioden gått vidare till egen försörjning: 39 till arbete, 12 till studier och 6 till annan ersättning. Målet för helåret är 80 personer.`,
  `Fran Forsakringskassan kom 14 remisser, fran Arbetsformedlingen 9 och fran socialtjansten 7, sammanlagt 30 st. Av dessa blev 25 inskrivna.`,
  `1.9 mkr har anvisats för år 2. Hittills är 1.2 mkr upparbetat, dvs ca 63%. Återstående 0.7 mkr beräknas åtgå under hösten.`,
  `Cirka 45 procent av de som avslutats (19 av 42) har fått arbete. Upp till en fjärdedel av dessa beräknas behöva fortsatt stöd.`,
  `Försörjningsstödet minskade med 1,2 mnkr, från 14,8 mnkr till 13,6 mnkr, dvs. drygt 8 procent. Antalet hushåll minskade från 412 till 389.`,
  `Sjukfrånvaron i personalgruppen var 4,2 procent (5,1 procent föregående år), en minskning med 0,9 procentenheter.`,
  `Tabell 3. Avslutsorsaker 2023
Arbete 12 28 %
Studier 6 14 %
Åter till remittent 15 35 %
Annat 10 23 %
Totalt 43 100 %`,
  `Daglig verksamhet hade 86 brukare vid årets slut (84). Nyttjandegraden var 91 procent. 11 personer har under året haft praktik på en extern arbetsplats och 2 av dem har gått vidare till en anställning.`,
  `Gruppen 18–24 år utgjorde 22 % av deltagarna, 25–29 år 17 %, 30–49 år 43 % och 50–64 år 18 %.`,
  `Målet är att minst 70 % ska vara i arbete eller studier tre månader efter avslut. Vid uppföljningen nåddes 31 av 36 tidigare deltagare, och 20 av dessa (65 %) var i arbete eller studier. Målet nåddes således inte.`,
  `Av 120 kallade kom 84, det vill säga 70 %. Tre av fyra som kom (63 personer) valde att gå vidare i insatsen.`,
  `Handläggningstiden har i genomsnitt varit 16 dagar (mål: högst 20). För ansökningar som kräver komplettering var den 24 dagar och för övriga 11.`,
  `Under 2021, 2022 och 2023 har 31, 36 respektive 40 personer skrivits in. Det innebär en ökning med 29 procent på två år.`,
  `I budgeten ingick 350 tkr för lokaler, 120 tkr för material och 2 030 tkr för personal, totalt 2 500 tkr.`,
  `Av kvinnorna gick 42 % till arbete (11 av 26) och av männen 44 % (8 av 18). Skillnaden är inte statistiskt säkerställd.`,
  `Medelinskrivningstiden sjönk från 15,2 till 12,9 månader, vilket är 2,3 månader kortare än föregående år. Spridningen är stor: den kortaste tiden var 1 månad och den längsta 41 månader.`,
  `Fr.o.m. den 1 juli 2023 gäller nya regler (prop. 2022/23:1, s. 45). Högst 5 dagar per vecka och 4 timmar per dag får planeras de första 3 månaderna.`,
  `Sammanlagt har 9 av 10 deltagare en planering. Sju av tio uppger att de fått bättre hälsa och fyra av tio att de fått mer struktur i vardagen.`,
  `Projektet kostar totalt 6,3 miljoner under tre år: 1,9 miljoner år ett, 2,2 miljoner år två och 2,2 miljoner år tre. ESF står för 67 procent, ca 4,2 miljoner.`,
];

/** One error in each, and what has to be told. */
export const WRONG_UNIT_REPORT: readonly (readonly [text: string, told: RegExp])[] = [
  [
    `Arbetsmarknadsenheten har under kvartal 3 haft 214 inskrivna, vilket är 12 fler än under kvartal 2 då 198 var inskrivna.`,
    /^percentChange: .*214 − 198 = 16/u,
  ],
  [
    `57 personer har under perioden gått vidare till egen försörjning: 39 till arbete, 12 till studier och 9 till annan ersättning.`,
    /^partsOfTotal: .*39 \+ 12 \+ 9 = 60,/u,
  ],
  [
    `Fran Forsakringskassan kom 14 remisser, fran Arbetsformedlingen 9 och fran socialtjansten 7, sammanlagt 32 st.`,
    /^partsOfTotal: .*14 \+ 9 \+ 7 = 30,/u,
  ],
  [
    `Cirka 45 procent av de som avslutats (24 av 42) har fått arbete.`,
    /^percentOfCounts: .*42 = 57/u,
  ],
  [
    `Försörjningsstödet minskade från 14,8 mnkr till 13,6 mnkr, en minskning med 18 procent.`,
    /^percentChange: .*18 procent/su,
  ],
  [
    `Sjukfrånvaron var 4,2 procent jämfört med 5,1 procent föregående år, en ökning med 0,9 procentenheter.`,
    /^percentChange: .*från 5,1 till 4,2/u,
  ],
  [
    `Gruppen 18–25 år utgjorde 22 % av deltagarna, 25–30 år 17 %, 30–49 år 43 % och 50–64 år 18 %.`,
    /^ageBands: .*delar åldern 25/u,
  ],
  [
    `Vid uppföljningen nåddes 31 av 36 tidigare deltagare, och 20 av dessa (56 %) var i arbete eller studier. Målet nåddes inte.`,
    /^percentOfCounts: .*31 = 65/u,
  ],
  [
    `Av 120 kallade kom 84 till informationen, det vill säga 64 %.`,
    /^percentOfCounts: .*120 = 70/u,
  ],
  [
    `Under 2021, 2022 och 2023 har 31, 36 respektive 40 personer skrivits in, sammanlagt 117 personer.`,
    /^partsOfTotal: .*31 \+ 36 \+ 40 = 107,/u,
  ],
  [
    `Av kvinnorna gick 42 % till arbete (11 av 26) och av männen 54 % (8 av 18).`,
    /^percentOfCounts: .*18 = 44/u,
  ],
  [
    `Medelinskrivningstiden sjönk från 15,2 till 12,9 månader, vilket är 3,3 månader kortare än föregående år.`,
    /^percentChange: .*15,2 = −2,3/u,
  ],
  [
    `I budgeten ingick 350 tkr för lokaler, 120 tkr för material och 2 030 tkr för personal, totalt 2 600 tkr.`,
    /^partsOfTotal: .*030 = 2/u,
  ],
  [
    `Antalet remisser ökade från 45 till 54, alltså en ökning med 9 stycken eller 17 procent.`,
    /^percentChange: .*45 till 54 är 20 %/u,
  ],
  [
    `Fler kvinnor än män har deltagit. Av de 52 inskrivna var 24 kvinnor och 28 män.`,
    /^directionWords: .*kvinnor 24, män 28/u,
  ],
  [
    `Insatsen kostade 1 157 mnkr under året, vilket ryms inom de 1 200 000 kr som beviljats.`,
    /^unitSlips: .*tusen gånger/u,
  ],
  [
    `Knappt en tredjedel av deltagarna, 17 av 40, saknade gymnasieutbildning.`,
    /^percentOfCounts: .*40 = 43/u,
  ],
  [
    `Medelåldern var 41 år (kvinnor 39 år, män 37 år).`,
    /^meansOfParts: .*grupperna har 37 och 39/u,
  ],
];

/** An interim report: money first, broken lines, lists: what is right. */
export const RIGHT_INTERIM_REPORT: readonly string[] = [
  `Delårsrapport per den 31 augusti. Förbundets intäkter uppgick till 5 240 tkr (5 180 tkr) och kostnaderna till 4 615 tkr (4 902 tkr). Periodens resultat blev 625 tkr (278 tkr). Prognosen för helåret pekar på ett resultat om 150 tkr.`,
  `Insatsen Steget beviljades 1,9 mkr för året. Efter åtta månader har 1 214 tkr förbrukats, vilket motsvarar 64 procent av helårsbudgeten. Riktpunkten för perioden är 67 %.`,
  `Insats: Vägen vidare
Budget 2024: 2 100 000 kr
Utfall jan–aug: 1 288 500 kr
Återstår: 811 500 kr
Prognos helår: 1 960 000 kr`,
  `Eget kapital uppgår till 1 420 tkr, varav 1 100 tkr bedöms behövas som buffert. Nationella rådet rekommenderar att överskottet högst uppgår till 20 procent av årets bidrag, dvs. 1 600 tkr av tilldelade 8 000 tkr.`,
  `Under perioden har sammanlagt 118 personer fått stöd i de fyra insatserna:
• Steget 41
• Vägen vidare 33
• Grön rehab 26
• Unga in 18`,
  `Av de 118 deltagarna är 71 kvin-
nor (60 %) och 47 män (40 %). An-
delen kvinnor har sjunkit något jäm-
fört med delåret 2023 då den var 63 %.`,
  `Personalkostnaderna blev 3,1 mnkr, vilket är 0,2 mnkr lägre än budgeterade 3,3 mnkr. Avvikelsen beror på en föräldraledighet fr.o.m. 2024-04-15 som inte ersatts fullt ut.`,
  `Styrelsen beslutade den 14 maj (§ 23) att bevilja Unga in ytterligare 300 000 kr. Därmed uppgår insatsens totala ram till 1 300 000 kr, att jämföra med ursprungliga 1 000 000 kr.`,
  `Nyckeltal 2022 2023 2024
Antal deltagare 96 104 118
Avslutade 38 45 52
Andel till arbete/studier 42 % 44 % 46 %`,
  `Antalet deltagare har ökat från 104 till 118 jämfört med samma period i fjol (+13 %). Kostnaden per deltagare har minskat från 47,1 tkr till 39,1 tkr, en minskning med 17 procent.`,
  `Måluppfyllelse: minst 40 % av deltagarna ska gå till arbete eller studier. Utfall: 24 av 52 (46 %). Målet bedöms vara uppnått. Minst 90 % av deltagarna ska ha en planering vid avslut. Utfall: 49 av 52 (94 %).`,
  `Räntekostnaderna är 0 kr. Revisionsarvodet beräknas till 45 tkr, varav 20 tkr avser granskningen av delårsrapporten och 25 tkr årsbokslutet.`,
  `Av 52 avslutade deltagare gick 17 till arbete, 7 till studier, 9 till Arbetsförmedlingens ordinarie stöd, 6 till fortsatt sjukskrivning, 5 till sjukersättning, 3 flyttade, 4 avbröt och 1 avled.`,
  `Medlemsbidragen fördelar sig med 4 000 tkr från staten, 2 000 tkr från regionen och 2 000 tkr från kommunerna. Totalt 8 000 tkr. Av kommunernas del betalar Åby 1 200 tkr, Lindby 500 tkr och Sjöby 300 tkr.`,
  `Drygt 60 procent av deltagarna i Grön rehab (16 av 26) har varit sjukskrivna i mer än två år. Knappt var fjärde (6 personer) har varit det i mer än fem år.`,
  `Indikatorbaserad uppföljning (n=87): 74 % av deltagarna svarar att de haft inflytande över sin planering, 69 % att insatsen fört dem närmare arbete. För kvinnor är siffrorna 76 respektive 70 %, för män 71 respektive 67 %.`,
  `Periodens utfall uppgår till 4 615 tkr, vilket är 385 tkr lägre än periodens budget på 5 000 tkr. Helårsbudgeten är 7 500 tkr.`,
  `Kursen genomfördes vid 3 tillfällen med 14, 11 och 17 deltagare (totalt 42). Av dessa besvarade 36 utvärderingen, 86 %. Snittbetyget blev 4,3 på en femgradig skala.`,
  `Samverkansteamet tog emot 34 ärenden, varav 21 rörde kvinnor och 13 män. I 15 ärenden var Försäkringskassan initiativtagare, i 10 kommunen, i 6 Arbetsförmedlingen och i 3 vården.`,
  `Av förbundets totala kostnader, 4 615 tkr, utgjorde insatserna 3 922 tkr (85 %), kansliet 554 tkr (12 %) och styrelse och revision 139 tkr (3 %).`,
];

/** One error in each, and what has to be told. */
export const WRONG_INTERIM_REPORT: readonly (readonly [text: string, told: RegExp])[] = [
  [
    `Periodens intäkter uppgick till 5 240 tkr och kostnaderna till 4 615 tkr. Periodens resultat blev därmed 725 tkr.`,
    /^percentChange: .*615 = 625/u,
  ],
  [
    `Insatsen beviljades 1 900 tkr för året. Efter åtta månader har 1 214 tkr förbrukats, vilket motsvarar 74 procent av helårsbudgeten.`,
    /^percentOfCounts: .*900 = 64/u,
  ],
  [
    `Insats: Vägen vidare
Budget 2024: 2 100 000 kr
Utfall jan–aug: 1 288 500 kr
Återstår: 821 500 kr`,
    /^budget: .*500 = 811/u,
  ],
  [
    `Under perioden har sammanlagt 121 personer fått stöd i de fyra insatserna: Steget 41, Vägen vidare 33, Grön rehab 26 och Unga in 18.`,
    /^partsOfTotal: .*41 \+ 33 \+ 26 \+ 18 = 118,/u,
  ],
  [
    `Av de 118 deltagarna är 71 kvin-
nor (60 %) och 47 män (44 %). An-
delen kvinnor har sjunkit något.`,
    /^percentOfCounts: .*118 = 40/u,
  ],
  [
    `Personalkostnaderna blev 3,1 mnkr, vilket är 0,4 mnkr lägre än budgeterade 3,3 mnkr.`,
    /^percentChange: .*3,3 = −0,2/u,
  ],
  [
    `Antalet deltagare har ökat från 104 till 118 jämfört med samma period i fjol, en ökning med 23 procent.`,
    /^percentChange: .*104 till 118 är 13 %/u,
  ],
  [
    `Kostnaden per deltagare minskade från 47,1 tkr till 39,1 tkr, en minskning med 20 procent.`,
    /^percentChange: .*20 procent/su,
  ],
  [
    `Utfall: 24 av 52 (56 %) har gått till arbete eller studier. Målet på 40 % är därmed uppnått.`,
    /^percentOfCounts: .*52 = 46/u,
  ],
  [
    `Av 52 avslutade deltagare gick 17 till arbete, 7 till studier, 9 till Arbetsförmedlingens ordinarie stöd, 6 till fortsatt sjukskrivning, 5 till sjukersättning, 3 flyttade, 4 avbröt och 3 avled.`,
    /^partsOfTotal: .*17 \+ 7 \+ 9 \+ 6 \+ 5 \+ 3 \+ 4 \+ 3 = 54,/u,
  ],
  [
    `Medlemsbidragen fördelar sig med 4 000 tkr från staten, 2 000 tkr från regionen och 1 800 tkr från kommunerna. Totalt 8 000 tkr.`,
    /^partsOfTotal: .*800 = 7/u,
  ],
  [
    `Samverkansteamet tog emot 36 ärenden, varav 21 rörde kvinnor och 13 män.`,
    /^partsOfTotal: .*21 \+ 13 = 34,/u,
  ],
  [
    `Periodens utfall uppgår till 4 615 tkr, vilket är 385 tkr högre än periodens budget på 5 000 tkr.`,
    /^percentChange: .*385 tkr/su,
  ],
  [
    `Kursen genomfördes vid 3 tillfällen med 14, 11 och 17 deltagare, totalt 44 personer.`,
    /^partsOfTotal: .*14 \+ 11 \+ 17 = 42,/u,
  ],
  [
    `Andelen nöjda var 76 % bland kvinnorna och 71 % bland männen. Totalt var 78 % nöjda med stödet.`,
    /^meansOfParts: .*grupperna har 71 och 76/u,
  ],
  [
    `Vid ingången av perioden fanns 66 pågående ärenden. 52 nya tillkom och 52 avslutades, varför antalet pågående ärenden vid periodens slut var 64.`,
    /^balance: .*66 \+ 52 − 52 = 66,/u,
  ],
  [
    `Av kostnaderna utgjorde insatserna 85 %, kansliet 12 % och styrelse och revision 8 %.`,
    /^sharesOfHundred: .*85 \+ 12 \+ 8 = 105/u,
  ],
  [
    `Två tredjedelar av deltagarna, 19 av 33, har varit arbetslösa i mer än tre år.`,
    /^percentOfCounts: .*33 = 58/u,
  ],
];

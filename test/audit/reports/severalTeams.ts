/** Long sentences, several teams and years, notes, goals and quotes: what is right. */
export const RIGHT_SEVERAL_TEAMS: readonly string[] = [
  `Under 2023 arbetade teamet i Västerås, som består av tre handläggare och en samordnare, med 61 individer (58 under 2022), varav 34 kvinnor och 27 män, och av dessa avslutades 29, medan 32 alltjämt var inskrivna den 31 december och går vidare in i 2024.`,
  `Team Nord: 22 deltagare, varav 9 avslutade. Team Syd: 31 deltagare, varav 14 avslutade. Sammantaget har teamen haft 53 deltagare, av vilka 23 avslutats, 11 (48 %) till arbete eller studier.`,
  `"Målet är 60 procent", sade styrelsens ordförande i samband med beslutet. Utfallet blev 52 procent, vilket ligger 8 procentenheter under målet men 6 över fjolårets 46 procent.`,
  `Enligt Försäkringskassans nationella statistik gick 33 procent av deltagarna i Finsam till arbete eller studier 2015. I vårt förbund var motsvarande andel 41 procent (37 av 90).`,
  `Av 24 deltagare som avslutats under året har 13 (54 %) gått till arbete eller studier; räknas de 4 som avbrutit inom en månad bort blir andelen 65 %.`,
  `Halvår 1: 17 nya, 12 avslut. Halvår 2: 14 nya, 16 avslut. Helår: 31 nya, 28 avslut. Vid årets slut fanns 27 inskrivna, jämfört med 24 vid årets början.`,
  `Tiden i insatsen var i genomsnitt 13 månader för kvinnorna och 10 för männen, sammantaget knappt 12. Räknas två långliggare (38 respektive 44 månader) bort sjunker genomsnittet till 10,5.`,
  `Den 3 mars, den 5 juni och den 9 oktober hölls frukostmöten med 25–30 arbetsgivare varje gång; sammanlagt har 47 olika arbetsgivare tagit emot praktikanter.`,
  `Resultatet blev plus 0,3 mkr mot budget: intäkterna var 0,1 mkr högre och kostnaderna 0,2 mkr lägre än beräknat.`,
  `För 2024 har 4,4 Mkr beviljats (2023: 4,0 Mkr), fördelat på 2,6 till teamet, 1,2 till förrehab och 0,6 till kompetensutveckling. Det är en höjning med 10 %.`,
  `Av dem som var arbetslösa i mer än ett år vid start, 32 personer, har hälften (16) gått ut i någon form av sysselsättning, att jämföra med en dryg tredjedel (8 av 22) av dem som varit arbetslösa kortare tid.`,
  `Not 1. Fem personer är inskrivna två gånger under året och räknas då som två deltagare. Antalet unika personer är därför 56, medan antalet inskrivningar är 61.`,
  `Av 41 avslutade: arbete 14 (34 %), studier 7 (17 %), arbetssökande 6 (15 %), sjukersättning 5 (12 %), fortsatt vård 4 (10 %), flytt 2 (5 %), övrigt 3 (7 %).`,
  `Kvinnorna är äldre (medelålder 42 år) än männen (38 år), har varit borta längre från arbetslivet (7,1 år jämfört med 5,5) och stannar något längre i insatsen (14 mot 12 månader).`,
  `Av remisserna kom 38 % från Försäkringskassan (19 st), 30 % från Arbetsförmedlingen (15), 24 % från kommunen (12) och 8 % från regionen (4).`,
  `Verksamheten hade budgeterat för 40 platser. Beläggningen var i snitt 37 personer under våren och 43 under hösten, dvs. 40 sett över hela året. Som mest var 46 inskrivna (november) och som minst 33 (januari).`,
  `Antalet unga (18–29 år) har fördubblats, från 9 till 18. De utgör nu en tredjedel av alla 54 deltagare mot en femtedel (9 av 45) tidigare.`,
  `Lönekostnaderna ökade med 3,1 procent till 2 268 tkr (2 200 tkr), framför allt beroende på löneöversynen, som gav 2,9 procent fr.o.m. 1 april.`,
  `Ett tiotal deltagare har praktiserat, ett par av dem på två olika ställen. Sammanlagt blev det 13 praktikperioder; 8 på kommunala arbetsplatser och 5 hos privata företag.`,
  `Av tidigare deltagare som avslutades 2021 (n = 34) hade 53 % sysselsättning efter ett år (18 personer). Av dem som avslutades 2022 (n = 28) var andelen 61 % (17 personer).`,
];

/** One error in each, and what has to be told. */
export const WRONG_SEVERAL_TEAMS: readonly (readonly [text: string, told: RegExp])[] = [
  [
    `Under 2023 arbetade teamet, som består av tre handläggare och en samordnare, med 61 individer (58 under 2022), varav 34 kvinnor och 29 män, och av dessa avslutades 29.`,
    /^partsOfTotal: .*34 \+ 29 = 63,/u,
  ],
  [
    `Team Nord: 22 deltagare, varav 9 avslutade. Team Syd: 31 deltagare, varav 14 avslutade. Sammantaget har teamen haft 55 deltagare, av vilka 23 avslutats.`,
    /^partsOfTotal: .*22 \+ 31 = 53,/u,
  ],
  [
    `Målet var 60 procent. Utfallet blev 52 procent, vilket ligger 12 procentenheter under målet.`,
    /^percentChange: .*52 − 60 = −8/u,
  ],
  [
    `I vårt förbund gick 41 procent (33 av 90) till arbete eller studier, klart över riksgenomsnittet på 33 procent.`,
    /^percentOfCounts: .*90 = 37/u,
  ],
  [
    `Halvår 1: 17 nya, 12 avslut. Halvår 2: 14 nya, 16 avslut. Helår: 33 nya, 28 avslut.`,
    /^partsOfTotal: .*17 \+ 14 = 31,/u,
  ],
  [
    `Tiden i insatsen var i genomsnitt 13 månader för kvinnorna och 10 för männen, och sammantaget 14 månader.`,
    /^meansOfParts: .*grupperna har 10 och 13/u,
  ],
  [
    `För 2024 har 4,4 Mkr beviljats (2023: 4,0 Mkr), fördelat på 2,6 till teamet, 1,2 till förrehab och 0,8 till kompetensutveckling.`,
    /^partsOfTotal: .*2 \+ 0,8 = 4,6,/u,
  ],
  [
    `För 2024 har 4,4 Mkr beviljats mot 4,0 Mkr 2023, en höjning med 4 %.`,
    /^percentChange: .*4 %/su,
  ],
  [
    `Av 41 avslutade: arbete 14 (34 %), studier 7 (17 %), arbetssökande 6 (25 %), sjukersättning 5 (12 %), fortsatt vård 4 (10 %), flytt 2 (5 %), övrigt 3 (7 %).`,
    /^percentOfCounts: .*41 = 15/u,
  ],
  [
    `Kvinnorna har varit borta längre från arbetslivet än männen (5,1 år jämfört med 5,5 år) men är yngre.`,
    /^directionWords: .*kvinnor 5,1, män 5,5/u,
  ],
  [
    `Av remisserna kom 38 % från Försäkringskassan, 30 % från Arbetsförmedlingen, 24 % från kommunen och 18 % från regionen.`,
    /^sharesOfHundred: .*38 \+ 30 \+ 24 \+ 18 = 110/u,
  ],
  [
    `Antalet unga har fördubblats, från 9 till 14, och utgör nu en knapp tredjedel av deltagarna.`,
    /^percentChange: .*9 till 14 är 56 %/u,
  ],
  [
    `Lönekostnaderna ökade med 5,1 procent till 2 268 tkr (2 200 tkr).`,
    /^percentChange: .*5,1 procent/su,
  ],
  [
    `Sammanlagt blev det 13 praktikperioder; 8 på kommunala arbetsplatser och 6 hos privata företag.`,
    /^partsOfTotal: .*8 \+ 6 = 14,/u,
  ],
  [
    `Av tidigare deltagare som avslutades 2021 (n = 34) hade 63 % sysselsättning efter ett år (18 personer).`,
    /^percentOfCounts: .*34 = 53/u,
  ],
  [
    `Andelen som gick till arbete eller studier var 48 % 2022 och 44 % 2023. Det är glädjande att andelen har ökat mellan åren.`,
    /^directionWords: .*från 48 till 44/u,
  ],
  [
    `29 personer avslutades under året. Vid årets början fanns 27 inskrivna och 31 skrevs in, vilket betyder att 31 deltagare fanns kvar vid årets slut.`,
    /^balance: .*27 \+ 31 − 29 = 29,/u,
  ],
  [
    `Av de 28 nya deltagarna var 12 kvinnor och 16 män, dvs. 47 % kvinnor och 53 % män.`,
    /^percentOfCounts: .*28 = 43/u,
  ],
  [
    `Den yngsta deltagaren är 21 år och den äldsta 58. Medelåldern är 61 år.`,
    /^meansOfParts: .*grupperna har 21 och 58/u,
  ],
];

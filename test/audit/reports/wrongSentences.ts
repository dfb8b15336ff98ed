/** Invented passages with one number wrong each, and what must be told of it. */
export const WRONG_SENTENCES: readonly (readonly [name: string, text: string, told: RegExp])[] = [
  [
    'passive sex',
    `Sammanlagt har 61 deltagare varit inskrivna i insatsen under verksamhetsåret. Av dessa utgjordes 38 av kvinnor och 24 av män.`,
    /partsOfTotal.*38 \+ 24 = 62/,
  ],
  [
    'passive balance',
    `Vid årets ingång fanns 33 inskrivna och under året antogs 28 nya. 26 ärenden har avslutats, varför 37 deltagare kvarstod i insatsen vid årsskiftet.`,
    /balance.*33 \+ 28 − 26 = 35, inte 37/,
  ],
  [
    'counts after amounted to',
    `Antalet inskrivna uppgick till 36 vid periodens början. Nyinskrivningarna uppgick till 21 och avsluten till 18. Vid periodens slut uppgick antalet inskrivna till 41.`,
    /balance.*36 \+ 21 − 18 = 39, inte 41/,
  ],
  [
    'bullets',
    `Avslutsorsaker 2022 (n=26):
• Arbete, helt eller delvis: 7 personer
• Studier: 3 personer
• Aktivt arbetssökande på Arbetsförmedlingen: 5 personer
• Fortsatt rehabilitering i vården: 8 personer
• Sjukersättning: 2 personer
• Flytt: 1 person
• Avbröt själva: 2 personer`,
    /partsOfTotal.*= 28, inte 26/,
  ],
  [
    'a list with its total',
    `Remittenter: Arbetsförmedlingen 6, Försäkringskassan 14, socialtjänsten 9, totalt 30.`,
    /partsOfTotal.*6 \+ 14 \+ 9 = 29, inte 30/,
  ],
  [
    'a list that goes on in a sentence',
    `De nya deltagarna fördelar sig enligt följande: AF 6, FK 14, Soc 9 och vården 3. Totalt har 31 nya deltagare skrivits in.`,
    /partsOfTotal.*= 32, inte 31/,
  ],
  [
    'a list of referrers',
    `Av de 34 deltagarna kom 12 från Försäkringskassan, 15 från Arbetsförmedlingen och 9 från socialtjänsten.`,
    /partsOfTotal.*12 \+ 15 \+ 9 = 36, inte 34/,
  ],
  [
    'reasons',
    `23 avslut har gjorts. 8 av dessa till arbete, 4 till studier, 6 till Arbetsförmedlingen, 3 till vården och 2 på grund av flytt. Resultatet, räknat som arbete och studier, blir 12 av 23 eller 57 %.`,
    /percentOfCounts: 57 %/,
  ],
  [
    'a share of the sentence before',
    `29 deltagare avslutades. Tolv av dem gick till arbete eller studier, vilket motsvarar 45 procent.`,
    /percentOfCounts: 45 procent.*12 av 29 = 41/,
  ],
  [
    'a share in brackets',
    `Av totalt 43 avslutade ärenden har 19 (49 %) lett till arbete eller studier.`,
    /percentOfCounts: 49 %.*19 av 43 = 44/,
  ],
  [
    'a share before its counts',
    `Andelen som gått till arbete eller studier är 46 procent (13 av 26).`,
    /percentOfCounts: 46 procent.*13 av 26 = 50/,
  ],
  [
    'a fraction',
    `13/26 (46 %) av deltagarna gick vidare till arbete eller studier.`,
    /percentOfCounts: 46 %/,
  ],
  [
    'a share of those just named',
    `Teamet avslutade 26 deltagare under året, och 13 av dessa (46 %) avslutades mot arbete eller studier.`,
    /percentOfCounts: 46 %/,
  ],
  [
    'survey',
    `Enkäten skickades till 48 deltagare och besvarades av 31, en svarsfrekvens på 72 procent.`,
    /percentOfCounts: 72 procent.*31 av 48 = 65/,
  ],
  [
    'shares of women and men',
    `Av de 38 deltagarna var 23 kvinnor (68 %) och 15 män (32 %).`,
    /percentOfCounts: 68 %.*23 av 38 = 61/,
  ],
  [
    'shares of the sexes that pass a hundred',
    `61 % av deltagarna är kvinnor och 49 % är män.`,
    /sharesOfHundred.*61 \+ 49 = 110/,
  ],
  [
    'the sexes of a total',
    `Totalt deltog 44 personer, 25 kvinnor (57 %) och 21 män (43 %).`,
    /partsOfTotal.*25 \+ 21 = 46, inte 44|percentOfCounts/,
  ],
  [
    'money of several owners',
    `Teamet beviljades 1 950 000 kr och förbrukade 1 812 340 kr. Överskottet på 147 660 kr återbetalas till förbundet.`,
    /budget: 147 660 kr.*137\s660/,
  ],
  [
    'money dots',
    `Beviljade medel: 2.150.000 kr. Utfall: 2.098.412 kr. Differens: 61.588 kr.`,
    /budget: 61\.588 kr.*51\s588/,
  ],
  [
    'budget tkr',
    `Utfallet för perioden är 912 tkr mot budgeterade 1 040 tkr, en avvikelse på 148 tkr.`,
    /budget: 148 tkr.*128/,
  ],
  [
    'mean',
    `Genomsnittlig inskrivningstid för avslutade deltagare var 16,2 månader (kvinnor 15,1 och män 12,8).`,
    /meansOfParts: 16,2/,
  ],
  [
    'age',
    `Deltagarnas genomsnittsålder är 42 år. Kvinnornas medelålder är 39,5 år och männens 36 år.`,
    /meansOfParts: 42 år/,
  ],
  [
    'ors',
    `ORS-medelvärdet steg från 17,3 till 23,8, en ökning med 27 %.`,
    /percentChange: 27 %.*38 %/,
  ],
  [
    'changes in per cent and points',
    `Antalet deltagare har ökat från 38 till 44, en ökning med 14 %.`,
    /percentChange: 14 %.*16 %/,
  ],
  ['a decrease', `Antalet avslut har minskat från 24 till 31.`, /directionWords/],
  [
    'direction',
    `Kvinnorna har något längre tid i insatsen än männen, 12,8 månader jämfört med 15,1 månader för männen.`,
    /directionWords/,
  ],
  [
    'a direction with its number between',
    `Männens medelålder, 36 år, är högre än kvinnornas, som är 39,5 år.`,
    /directionWords/,
  ],
  [
    'broken',
    `Under verksamhets-
året har sammanlagt 47 del-
tagare varit inskrivna i sam-
ordningsteamet. Av dessa är 29
kvinnor och 19 män.`,
    /partsOfTotal.*29 \+ 19 = 48, inte 47/,
  ],
  [
    'scanned digits',
    `Totalt 52 deltagare har tagit del av insatsen, 3l kvinnor och 22 män.`,
    /partsOfTotal.*31 \+ 22 = 53, inte 52/,
  ],
  [
    'a share in English',
    `During 2021 a total of 38 people took part. Of these, 23 were women and 16 were men. 17 participants left during the year, 8 of whom (57%) went to work or studies.`,
    /percentOfCounts: 57%/,
  ],
  [
    'exits in English',
    `During 2021 a total of 38 people took part. Of these, 23 were women and 16 were men.`,
    /partsOfTotal.*23 \+ 16 = 39, inte 38/,
  ],
  [
    'twice',
    `Sammanfattning
Under 2022 avslutades 26 deltagare.

3 Resultat
Under året har totalt 28 deltagare avslutats från insatsen.`,
    /statedTwice: .*28|statedTwice: 26/,
  ],
  [
    'the new ones twice',
    `Under verksamhetsåret antogs 28 nya deltagare.

Av de 31 nya deltagarna var 17 kvinnor och 14 män.`,
    /statedTwice/,
  ],
  [
    'years',
    `Medelåldern är 37 år. Längre fram: Genomsnittsåldern bland deltagarna är 41 år.`,
    /statedTwice/,
  ],
  ['period back', `Rapporten avser perioden 2022-07-01 – 2022-06-30.`, /periodLabels/],
  ['unit', `Förbundet tilldelade teamet 1 950 mkr för 2022.`, /unitSlips: 1 950 mkr/],
  [
    'capped',
    `Tiden i offentlig försörjning är i genomsnitt 6,1 år. SUS registrerar inte längre tid än nio år.`,
    /cappedMeans: .*6,1 år/,
  ],
  ['impossible', `Av 19 avslutade deltagare gick 40 % till arbete.`, /impossible|percent/],
  [
    'bands',
    `Åldersfördelningen är 18–25 år: 6 deltagare, 25–35 år: 12 deltagare, 36–64 år: 14 deltagare.`,
    /ageBands.*åldern 25/,
  ],
  [
    'a column of one number',
    `Nya deltagare per kommun
Sala 12
Heby 7
Västerås 9
Totalt 29`,
    /partsOfTotal.*12 \+ 7 \+ 9 = 28, inte 29/,
  ],
  [
    'columns parted by blanks',
    `Deltagare 2022
 Kvinnor Män Totalt
Inskrivna vid start 19 14 33
Nyinskrivna 16 12 28
Avslutade 14 12 26
Inskrivna vid slut 21 14 37`,
    /(partsOfTotal|balance).*37/,
  ],
  [
    'sex outcome',
    `Av de 14 avslutade kvinnorna gick 7 (60 %) till arbete eller studier och av de 12 männen gick 5 (42 %).`,
    /percentOfCounts: 60 %.*7 av 14 = 50/,
  ],
];

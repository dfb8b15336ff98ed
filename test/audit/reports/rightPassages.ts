/** More of them: other bases, subsets, earlier years, goals and money. */
export const RIGHT_PASSAGES: Readonly<Record<string, string>> = {
  'half years': `Jan–jun 2023: 14 avslutade, 6 till arbete. Jul–dec 2023: 11 avslutade, 5 till arbete. Helår 2023: 25 avslutade, 11 till arbete (44 %).`,
  subset: `Av de 18 deltagare som skrevs ut under hösten gick 8 till arbete (44 %). Under våren var det 5 av 14 (36 %). För helåret blir det 13 av 32, det vill säga 41 %.`,
  waiting: `Vid årsskiftet stod 9 personer i kö. Teamet fick 46 ansökningar, varav 31 antogs, 11 tackade nej eller avböjdes och 4 väntar på besked. 31 av 46 är 67 %.`,
  youth: `Elva av deltagarna är under 30 år. Av de elva är sju kvinnor och fyra män. Tre av dem har avslutats till studier.`,
  'working hours in per cent': `Tre medarbetare arbetar 100 %, en arbetar 75 % och en 50 %. Samordnaren har 80 % från Arbetsförmedlingen. Av deltagarna arbetstränar 40 % mer än 20 timmar i veckan.`,
  'a share in English': `During 2021 a total of 38 people took part. Of these, 22 were women and 16 were men. 17 participants left during the year, 8 of whom (47%) went to work or studies. Average time in the team was 11.4 months.`,
  'exits in English': `The team had 41 participants in 2022. 19 exits were recorded, compared with 23 in 2021. The share that moved on to work or studies was 47% (9 of 19).`,
  goal: `Mål: 50 % av deltagarna ska vid avslut vara i arbete eller studier. Utfall: 46 % (12 av 26). Mål: minst 30 nya deltagare per år. Utfall: 28 nya deltagare.`,
  'the story of one person': `En kvinna i 40-årsåldern hade varit sjukskriven i 6 år när hon började. Efter 8 månader arbetstränar hon 50 %. En man på 27 år gick vidare till studier efter 5 månader.`,
  contents: `Innehåll
1 Sammanfattning .......... 3
2 Deltagare .......... 5
2.1 Nya deltagare .......... 6
3 Ekonomi .......... 11
Sida 2 (14)`,
  'a forecast beside a half-year': `Utfallet för perioden januari–juni är 912 tkr mot budgeterade 1 040 tkr, en avvikelse på 128 tkr. Helårsprognosen är 1 960 tkr, vilket är 120 tkr lägre än årsbudgeten på 2 080 tkr.`,
  support: `I genomsnitt har deltagarna haft offentlig försörjning i 5,2 år innan start (kvinnor 5,6 år, män 4,7 år). Elva personer har haft det i mer än 9 år.`,
  'counts after amounted to': `Antalet inskrivna uppgick till 36 vid periodens början. Nyinskrivningarna uppgick till 21 och avsluten till 18. Vid periodens slut uppgick antalet inskrivna till 39.`,
  'several outcomes and a result': `23 avslut har gjorts. 8 av dessa till arbete, 4 till studier, 6 till Arbetsförmedlingen, 3 till vården och 2 på grund av flytt. Resultatet, räknat som arbete och studier, blir 12 av 23 eller 52 %.`,
  'two ways to count the result': `Av 30 avslutade har 18 (60 %) avslutats mot mål. Räknas bara arbete och studier blir andelen 43 % (13 personer).`,
  'changes in per cent and points': `Antalet deltagare har ökat från 38 till 44, en ökning med 16 %. Kostnaderna minskade samtidigt från 1,92 mkr till 1,81 mkr (–6 %). Andelen i arbete ökade med 4 procentenheter, från 31 % till 35 %.`,
  meeting: `Styrgruppen har träffats 5 gånger. 14 informationsträffar har hållits med totalt 186 deltagare, och 3 utbildningsdagar med 45 deltagare vardera.`,
  steps: `Steg 1 (8 veckor): 19 deltagare. Steg 2 (12 veckor): 14 deltagare. Steg 3: 9 deltagare. En deltagare kan ha varit i flera steg under året, totalt har 27 individer deltagit.`,
  'rounded shares': `Fördelningen mellan remittenterna är 41 % Försäkringskassan, 33 % Arbetsförmedlingen, 19 % socialtjänsten och 6 % vården. Avrundning gör att summan inte blir 100.`,
  education: `Grundskola 12 deltagare (31 %), gymnasium 21 (54 %) och eftergymnasial utbildning 6 (15 %). Totalt 39 deltagare.`,
  capped: `Tiden i offentlig försörjning är i genomsnitt minst 6,1 år, eftersom SUS inte registrerar längre tid än nio år.`,
  'a person of unknown sex': `Av de 21 nya var 13 kvinnor, 7 män och 1 person har inte uppgett kön. Av de 17 avslutade var 10 kvinnor och 7 män.`,
  'enrol point': `Den 30 juni var 31 deltagare inskrivna och den 31 december 34. I genomsnitt har 32 deltagare varit inskrivna varje månad.`,
  'the rest of the exits': `Av de 22 avslutade återremitterades 5, 2 avled och 1 flyttade. Av resterande 14 gick 9 (64 %) till arbete eller studier.`,
};

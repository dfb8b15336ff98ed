/** Invented passages in the ways that reports are written, every number worked out by hand and right. */
export const RIGHT_SENTENCES: Readonly<Record<string, string>> = {
  'numbers that are no counts': `2.1 Uppdrag och styrning
Samordningsförbundet bildades 2006-07-01 enligt lagen (2003:1210) om finansiell samordning. Verksamheten regleras i avtal dnr 2019/114-3. Teamet består av 4,5 tjänster fördelade på 6 medarbetare och har öppet vardagar kl. 9–12 och 13–16. Telefon 0220-123 45, växel 0771-524 524. Bilaga 3 redovisar 12 kap. 4 § OSL. Se även SOU 2020:24, s. 118–120.`,
  passive: `Sammanlagt har 61 deltagare varit inskrivna i insatsen under verksamhetsåret. Av dessa utgjordes 37 av kvinnor och 24 av män. Vid årets ingång fanns 33 inskrivna och under året antogs 28 nya. 26 ärenden har avslutats, varför 35 deltagare kvarstod i insatsen vid årsskiftet.`,
  bullets: `Avslutsorsaker 2022 (n=26):
• Arbete, helt eller delvis: 7 personer
• Studier: 3 personer
• Aktivt arbetssökande på Arbetsförmedlingen: 5 personer
• Fortsatt rehabilitering i vården: 6 personer
• Sjukersättning: 2 personer
• Flytt: 1 person
• Avbröt själva: 2 personer
Det innebär att 10 av 26 (38 %) gick till arbete eller studier.`,
  cumulated: `Sedan starten 2016 har teamet tagit emot 212 deltagare. Under 2022 skrevs 31 nya deltagare in. Totalt sedan start har 176 avslutats, varav 68 (39 %) till arbete eller studier. Under 2022 avslutades 29 deltagare.`,
  'previous year': `Under 2021 avslutades 24 deltagare, att jämföra med 31 under 2020 och 27 under 2019. Andelen som gick till arbete eller studier var 42 % (10 av 24). Föregående år var motsvarande andel 35 % (11 av 31).`,
  'several teams': `Team Norr har under året haft 34 deltagare, varav 20 kvinnor och 14 män. I team Söder har 41 deltagare varit aktuella, 22 kvinnor och 19 män. Team Norr avslutade 15 deltagare och team Söder avslutade 18 deltagare. Tillsammans har teamen haft 75 deltagare.`,
  'places with a label each': `Avesta: 14 nya deltagare, 9 kvinnor och 5 män. 12 avslut under perioden.
Hedemora: 11 nya deltagare, 6 kvinnor och 5 män. 8 avslut under perioden.
Säter: 7 nya deltagare, 3 kvinnor och 4 män. 9 avslut under perioden.
Totalt för de tre orterna: 32 nya deltagare, 18 kvinnor och 14 män, samt 29 avslut.`,
  survey: `Enkäten skickades till 48 deltagare och besvarades av 31, en svarsfrekvens på 65 procent. Av de svarande uppgav 26 personer (84 %) att de fått det stöd de behöver, 4 (13 %) att de delvis fått det och 1 person att stödet inte hjälpt. 19 av 31 upplever en bättre hälsa.`,
  'other bases': `Av de 44 deltagarna hade 30 (68 %) mer än en myndighetskontakt. Bland kvinnorna var det 19 av 25 (76 %) och bland männen 11 av 19 (58 %). 12 av de 30 hade varit sjukskrivna längre än två år (40 %).`,
  overlapping: `Deltagarna kan ha flera ersättningar samtidigt. 18 deltagare hade sjukpenning, 14 hade försörjningsstöd, 9 hade aktivitetsstöd och 6 hade rehabpenning. Totalt fanns 38 deltagare.`,
  hedges: `Drygt hälften av deltagarna är kvinnor (21 av 38). Knappt en tredjedel, 12 personer, är under 30 år. Närmare 70 % har gymnasieutbildning och cirka var femte saknar slutbetyg från grundskolan.`,
  'money of several owners': `Förbundets totala budget för 2021 uppgick till 8 450 tkr, varav Försäkringskassan svarade för 4 225 tkr, regionen 2 112,5 tkr och kommunerna 2 112,5 tkr. Teamet beviljades 1 950 000 kr och förbrukade 1 812 340 kr. Personalkostnaderna var 1 620 000 kr och lokalkostnaderna 98 500 kr. Överskottet på 137 660 kr återbetalas till förbundet. Föregående års utfall var 1 745 tkr.`,
  'money dots': `Beviljade medel: 2.150.000 kr. Utfall: 2.098.412 kr. Differens: 51.588 kr. Kostnaden per deltagare blev 35.567 kr (59 deltagare).`,
  times: `Genomsnittlig inskrivningstid för avslutade deltagare var 14,2 månader (kvinnor 15,1 och män 12,8). Medianen var 11 månader. Kortaste tiden var 2 månader och den längsta 41 månader. Målet i verksamhetsplanen är högst 12 månader.`,
  ages: `Deltagarnas ålder varierar mellan 19 och 62 år med ett genomsnitt på 38 år. Kvinnornas medelålder är 39,5 år och männens 36 år. Den största åldersgruppen är 30–39 år.`,
  ors: `ORS-skattningen gjordes av 17 deltagare vid både start och avslut. Medelvärdet steg från 17,3 till 23,8, alltså med 6,5 poäng. 9 av 17 (53 %) låg över gränsen 25 vid avslut, mot 3 (18 %) vid start.`,
  footnotes: `Under perioden 2020-07-01 – 2021-06-30 har 43 personer deltagit1. Av dem avslutades 192 under perioden.
1 Inklusive två personer som skrevs in i juni men började i augusti.
2 En person har skrivits in två gånger.`,
  'broken lines': `Under verksamhets-
året har sammanlagt 47 del-
tagare varit inskrivna i sam-
ordningsteamet. Av dessa är 28
kvinnor och 19 män. Antalet av-
slut uppgår till 22, och av dem har
nio gått till arbete eller studier
(41 %).`,
  'scanned digits': `Totalt 52 deltagare har tagit del av insatsen, 3l kvinnor och 21 män. Fran Försäkringskassan kom 24, fran Arbets-
formedlingen l6 och fran socialtjansten 12.`,
  'a list with its total': `Remittenter: Arbetsförmedlingen 6, Försäkringskassan 14, socialtjänsten 9, totalt 29.`,
  'a list that goes on in a sentence': `De nya deltagarna fördelar sig enligt följande: AF 6, FK 14, Soc 9 och vården 3. Totalt har 32 nya deltagare skrivits in.`,
  'sex percent': `61 % av deltagarna är kvinnor och 39 % är män. Av dem som avslutats till arbete är 57 % kvinnor. Andelen kvinnor har ökat från 54 % till 61 % sedan 2019.`,
  'percent sex outcome': `Av kvinnorna gick 45 % till arbete eller studier och av männen 38 %. Målet om 40 % nåddes således för kvinnorna men inte för männen.`,
  quarter: `Kvartal 1: 8 nya deltagare och 5 avslut. Kvartal 2: 6 nya och 7 avslut. Kvartal 3: 4 nya och 3 avslut. Kvartal 4: 9 nya och 8 avslut. Under året har alltså 27 nya deltagare skrivits in och 23 avslutats.`,
  tertial: `Under tertial 1 avslutades 9 deltagare. Under tertial 2 avslutades 6 deltagare. Till och med tertial 3 har 24 deltagare avslutats under året.`,
};

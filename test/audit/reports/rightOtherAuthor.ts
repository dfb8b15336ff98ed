import type { CellValue } from '../../../src/cells/cell';

/** Right passages in the ways of another author: municipal prose, lists, boxes, surveys, notes. */
export const RIGHT_OTHER_PASSAGES: Readonly<Record<string, string>> = {
  'result box': `RESULTAT I KORTHET
▪ 43 deltagare totalt
▪ 26 kvinnor | 17 män
▪ 19 avslut
▪ 8 till arbete/studier (42 %)
▪ 11,8 mån i snitt`,
  'municipal prose': `Under verksamhetsåret 2021 har sammanlagt 43 personer tagit del av insatsen. Av dessa var 24 inskrivna sedan tidigare år medan 19 har tillkommit under året. Vid årets utgång kvarstod 26 personer, då 17 hade lämnat insatsen.`,
  'bullets with shares': `Av de 19 som avslutats har:
- 5 (26 %) gått till arbete
- 3 (16 %) gått till studier
- 6 (32 %) skrivits in som aktivt arbetssökande
- 4 (21 %) återgått till remittent
- 1 (5 %) flyttat från kommunen`,
  'survey on a scale': `Enkäten besvarades av 22 deltagare. På frågan om bemötande blev medelvärdet 4,6 på en skala 1–5 (2020: 4,4). 18 av 22 (82 %) gav betyget 4 eller 5. Frågan "Har du kommit närmare arbete?" fick medelvärdet 3,9 och 64 % svarade 4–5.`,
  'goals and outcome in prose': `Mål 1: Minst 40 deltagare ska ta del av insatsen. Utfall 43. Målet är uppfyllt.
Mål 2: Minst 45 % av de som avslutas ska gå till arbete eller studier. Utfall 42 %. Målet är inte uppfyllt.
Mål 3: 90 % ska vara nöjda. Utfall 82 %. Målet är delvis uppfyllt.`,
  'staff in prose': `Teamet har bestått av 4,5 årsarbetare: en samordnare 100 %, två handläggare från AF 50 % vardera, en handläggare från FK 50 %, två socialsekreterare 75 % vardera och en arbetsterapeut 50 %.`,
  'footnotes in numbers': `Under året har 19¹ nya deltagare skrivits in och 17 avslutats2).
¹ Varav två som återkommit efter avbrott.
2) Tre deltagare som avslutades i december redovisas 2022.`,
  'NB ranges': `De flesta deltagare (15–20 personer) träffar teamet 1–2 gånger i veckan. NB! Uppgifterna gäller 2021-01-01–2021-12-31. Åldersspannet är 19–61 år och insatsen pågår i 6–18 månader.`,
  'referrers with or without': `Remitteringar har kommit från Arbetsförmedlingen (7), Försäkringskassan (6), Individ- och familjeomsorgen (4) samt Vuxenpsykiatrin (2), totalt 19 stycken.`,
  pandemic: `Till följd av covid-19 har färre remisser inkommit, 28 jämfört med 41 året innan (en minskning med 32 %). Nio av de 28 remisserna avslogs. De 19 som beviljades fördelade sig på 11 kvinnor och 8 män.`,
  'money with notes': `Intäkter: Anslag från förbundet 1 450 000 kr, överfört från 2020 112 400 kr. Kostnader 1 498 250 kr. Årets resultat: -48 250 kr. Kvar att föra över till 2022: 64 150 kr.`,
  quarters: `Antal nyinskrivna per kvartal: kv1 6, kv2 4, kv3 3, kv4 6. Totalt 19.`,
  'compared with the country': `I landet som helhet avslutades 37 % till arbete eller studier under 2021. För vårt team var andelen 42 % (8 av 19). Bland kvinnorna var den 45 % (5 av 11) och bland männen 38 % (3 av 8).`,
  'sickness shares': `Före insatsen hade 47 procent av deltagarna sjukpenning, 21 procent aktivitetsersättning och 32 procent försörjningsstöd. Efter insatsen var motsvarande andelar 26, 16 respektive 21 procent. Resterande 37 procent var självförsörjande.`,
  'two teams in a text': `Samverkansteam Nord hade 12 avslut, varav 5 till arbete (42 %). Samverkansteam Syd hade 16 avslut, varav 6 till arbete (38 %). Totalt för båda teamen: 28 avslut, varav 11 till arbete (39 %).`,
  'a broken PDF': `Under perioden har 19 nya delta-
gare skrivits in, 11 kvin-
nor och 8 män. Genomsnitts-
åldern var 37
år.
Sida 4 av 12
Av de 17 som avslutats gick
7 (41 %) till arbete eller
studier.`,
  respectively: `Kvinnor och män utgjorde 11 respektive 8 av de 19 nya deltagarna, det vill säga 58 respektive 42 procent. Medelåldern var 38 respektive 35 år.`,
  'long run': `Sedan starten 2016 har 214 personer deltagit. Av de 188 som avslutats till och med 2021 har 79 (42 %) gått till arbete eller studier. Under 2021 var det 8 av 19.`,
  'steps closer': `Progression: 12 av 19 (63 %) av de avslutade har ökat sin aktivitetsnivå, 5 är oförändrade och 2 har minskat.`,
  'time in halves': `Tiden i insatsen var 11,8 månader i snitt. Den kortaste tiden var 1 månad och den längsta 34 månader. För dem som gick till arbete var tiden 9,2 månader och till studier 12,5 månader.`,
  'one per sentence': `Nya deltagare: 19. Kvinnor: 11. Män: 8. Avslutade: 17. Till arbete: 5. Till studier: 2. Pågående vid årsskiftet: 26.`,
  'law and numbers': `Enligt 7 § lagen (2003:1210) om finansiell samordning ska förbundet följa upp insatserna. Dnr 2021/34. Beslutat av styrelsen 2020-11-26 § 42. Kontakt: 0240-123 45, måndag–torsdag kl. 9–15.`,
  'children and households': `De 43 deltagarna har tillsammans 51 hemmavarande barn. 14 av deltagarna är ensamstående med barn, varav 12 kvinnor. Arton deltagare är födda utanför Norden.`,
  'part of the exits': `Av 17 avslut är 3 avbrutna före kartläggning och räknas därför inte i resultatet. Av återstående 14 gick 7 till arbete eller studier, vilket motsvarar 50 %.`,
  'followed up later': `Uppföljning 12 månader efter avslut: av de 21 som avslutades 2020 har 15 kunnat nås. 9 av dem (60 %) är i arbete eller studier, jämfört med 8 av 21 (38 %) vid avslutet.`,
  activities: `Under 2021 genomfördes 26 trepartssamtal, 412 individuella samtal och 38 gruppträffar. I snitt deltog 6 personer per gruppträff. Två föreläsningar lockade 34 respektive 41 åhörare.`,
  'mixed signs': `Budget 1 450 tkr, utfall 1 498 tkr, avvikelse -48 tkr (3,3 % över budget).`,
  'points of health': `Självskattad hälsa (EQ-5D VAS, 0–100) ökade från 41 till 54, en ökning med 13 enheter. ORS ökade från 17,2 till 22,9. Andelen över gränsvärdet 25 var 12 % vid start och 39 % vid avslut.`,
};

/** Right tables in the ways of another author. */
export const RIGHT_OTHER_TABLES: Readonly<Record<string, readonly (readonly CellValue[])[]>> = {
  'three columns year on year': [
    ['Nyckeltal', '2020', '2021', 'Förändring'],
    ['Antal deltagare', 47, 43, -4],
    ['Nya deltagare', 23, 19, -4],
    ['Avslutade', 21, 17, -4],
    ['Andel till arbete/studier', '38 %', '41 %', '+3 %-enh'],
    ['Genomsnittlig tid (mån)', '13,1', '11,8', '-1,3'],
  ],
  'count and share': [
    ['Tabell 3. Avslutade deltagare 2021', '', ''],
    ['', 'Antal', 'Andel'],
    ['Arbete', 5, '29 %'],
    ['varav subventionerat', 3, '18 %'],
    ['Studier', 2, '12 %'],
    ['Aktivt arbetssökande', 5, '29 %'],
    ['Åter till remittent', 4, '24 %'],
    ['Flytt', 1, '6 %'],
    ['Totalt', 17, '100 %'],
  ],
  'total first': [
    ['Deltagare 2021', 'Totalt', 'Kvinnor', 'Män'],
    ['Samtliga', 43, 26, 17],
    ['18–29 år', 14, 8, 6],
    ['30–49 år', 21, 13, 8],
    ['50–65 år', 8, 5, 3],
  ],
  staff: [
    ['Personal', 'Tjänstgöringsgrad', 'Huvudman'],
    ['Samordnare', '100 %', 'Kommunen'],
    ['Handläggare', '50 %', 'AF'],
    ['Handläggare', '50 %', 'FK'],
    ['Arbetsterapeut', '75 %', 'Regionen'],
    ['Summa årsarbetare', '2,75', ''],
  ],
  'survey 1–5': [
    ['Fråga', '1', '2', '3', '4', '5', 'Medel'],
    ['Bemötande', 0, 0, 2, 5, 15, '4,6'],
    ['Information', 0, 1, 4, 8, 9, '4,1'],
    ['Närmare arbete', 1, 2, 5, 4, 10, '3,9'],
    ['Antal svar', 22, '', '', '', '', ''],
  ],
  'goals and outcome': [
    ['Indikator', 'Mål', 'Utfall', 'Måluppfyllelse'],
    ['Antal deltagare', 40, 43, '108 %'],
    ['Andel till arbete eller studier', '45 %', '41 %', '91 %'],
    ['Nöjda deltagare', '90 %', '82 %', '91 %'],
    ['Genomsnittlig tid, högst', '12 mån', '11,8 mån', 'Ja'],
  ],
  'economy with notes': [
    ['Resultaträkning (kr)', 'Not', 'Budget 2021', 'Utfall 2021', 'Avvikelse'],
    ['Personalkostnader', 1, '1 210 000', '1 254 800', '-44 800'],
    ['Lokaler', 2, '120 000', '118 450', '1 550'],
    ['Utbildning och handledning', '', '45 000', '38 200', '6 800'],
    ['Övrigt', 3, '75 000', '86 800', '-11 800'],
    ['Summa kostnader', '', '1 450 000', '1 498 250', '-48 250'],
  ],
  'sub-headed': [
    ['Tabell 1. Deltagare', '2021'],
    ['Inflöde', ''],
    ['Nya deltagare', 19],
    ['– kvinnor', 11],
    ['– män', 8],
    ['Utflöde', ''],
    ['Avslutade deltagare', 17],
    ['– kvinnor', 10],
    ['– män', 7],
    ['Pågående 31/12', 26],
  ],
  'footnote markers': [
    ['Remittent', 'Antal 1)', 'Andel*'],
    ['Arbetsförmedlingen', 7, '37%'],
    ['Försäkringskassan', 6, '32%'],
    ['Kommunen 2)', 4, '21%'],
    ['Regionen', 2, '11%'],
    ['Summa', 19, '100%'],
    ['1) Avser nyinskrivna. 2) IFO och vuxenutbildningen. *Avrundat.', '', ''],
  ],
  'referrals and admitted': [
    ['Remittent', 'Remisser', 'Antagna', 'Avslag', 'Väntar'],
    ['AF', 11, 7, 3, 1],
    ['FK', 9, 6, 2, 1],
    ['Kommun', 6, 4, 2, 0],
    ['Region', 4, 2, 1, 1],
    ['Totalt', 30, 19, 8, 3],
  ],
  'support before and after': [
    ['Försörjning', 'Vid start', 'Vid avslut'],
    ['Sjukpenning', 6, 2],
    ['Försörjningsstöd', 7, 4],
    ['Aktivitetsersättning', 4, 4],
    ['Lön', 0, 5],
    ['Studiemedel', 0, 2],
    ['Totalt', 17, 17],
  ],
  'half-years and the year': [
    ['2021', 'Jan–jun', 'Jul–dec', 'Helår'],
    ['Nya', 10, 9, 19],
    ['Avslut', 8, 9, 17],
    ['varav arbete', 2, 3, 5],
    ['varav studier', 1, 1, 2],
    ['Inskrivna vid periodens slut', 26, 26, 26],
  ],
  'merged headers': [
    ['Avslutsorsak', '2020', '', '2021', ''],
    ['', 'Kvinnor', 'Män', 'Kvinnor', 'Män'],
    ['Arbete', 3, 2, 4, 1],
    ['Studier', 1, 1, 2, 2],
    ['Annat', 6, 4, 5, 3],
    ['Totalt', 10, 7, 11, 6],
  ],
  'one header above all': [
    ['Tabell 2. Avslutade 2021', '', '', ''],
    ['Orsak', 'Antal avslutade', '', ''],
    ['', 'Kvinnor', 'Män', 'Totalt'],
    ['Arbete', 3, 2, 5],
    ['Studier', 1, 1, 2],
    ['Annat', 6, 4, 10],
    ['Totalt', 10, 7, 17],
  ],
  municipalities: [
    ['Kommun', 'Kvinnor', 'Män', 'Summa', 'Andel kvinnor'],
    ['Åsby', 12, 7, 19, '63 %'],
    ['Lundby', 9, 6, 15, '60 %'],
    ['Sjöby', 5, 4, 9, '56 %'],
    ['Hela området', 26, 17, 43, '60 %'],
  ],
};

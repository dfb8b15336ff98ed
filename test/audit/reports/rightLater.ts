/** Passages that were written after the reader, to see how it takes what it has not met. */
export const RIGHT_LATER: Readonly<Record<string, string>> = {
  gender: `Könsfördelningen bland nya deltagare är relativt jämn, 52 procent kvinnor och 48 procent män. Bland de avslutade är fördelningen 58/42. Kvinnorna är i genomsnitt 41 år och männen 37 år.`,
  'a share since the start': `Teamet startade i september 2017. Fram till och med december 2022 har 187 personer skrivits in, 109 kvinnor och 78 män. 152 har avslutats, 61 av dem (40 %) till arbete eller studier. År 2022 var motsvarande andel 46 procent.`,
  planned: `Budgeten för 2023 är 1 850 000 kr. För 2022 var budgeten 1 720 000 kr och utfallet 1 688 430 kr.`,
  'compare teams': `I länet finns fyra team. Vårt team hade 24 avslut, de övriga tre 19, 31 respektive 22. Genomsnittet är 24 avslut per team och år.`,
  'means years': `Genomsnittstiden i insatsen har minskat från 15,2 månader 2020 till 14,1 månader 2021 och 13,4 månader 2022.`,
  'medians both': `Genomsnittlig tid i insatsen var 13,4 månader medan medianen var 11 månader. Räknar man bort tre långliggare blir genomsnittet 11,6 månader.`,
  support: `Före start hade deltagarna i genomsnitt haft offentlig försörjning i 4,8 år. För de som gick till arbete var genomsnittet 3,1 år och för övriga 6,0 år.`,
  'a cost per participant': `Förbundet har under året fördelat 6,2 miljoner kronor till fem insatser. Teamet har beviljats 1,72 miljoner. Kostnad per avslutad deltagare är 70 351 kr (1 688 430 kr / 24).`,
  notice: `Av sekretesskäl redovisas inte grupper med färre än 5 personer. Därför summerar inte delarna alltid till totalen. Sjukersättning: färre än 5. Arbete: 8 personer. Studier: färre än 5. Totalt 24.`,
  parttime: `Av de 9 som gick till arbete har 5 en tillsvidareanställning och 4 en visstidsanställning. 6 arbetar heltid och 3 deltid. Tre har anställning med lönebidrag.`,
  'a share of those referred': `Av 46 anvisade kom 41 till ett första möte. 33 påbörjade kartläggning och 27 skrevs in. Andelen som skrivs in är 59 % (27 av 46).`,
  'age text': `Yngsta deltagaren är 19 år och äldsta 63. Åtta deltagare är 18–29 år, elva är 30–44 år och åtta 45–64 år. Medelåldern är 38 år, 40 år för kvinnor och 36 år för män.`,
  'half text': `Halvårsrapport 230101–230630. Vid periodens början fanns 34 inskrivna. 13 nya deltagare har tillkommit och 12 har avslutats. Vid periodens slut var 35 inskrivna. Under motsvarande period 2022 avslutades 11 deltagare.`,
  'percent each': `Nöjdhet: 92 % är nöjda med bemötandet, 84 % med informationen och 77 % med planeringen. Svarsfrekvensen var 71 % (24 av 34).`,
  effect: `Vid inskrivning hade 62 % sjukpenning, 27 % försörjningsstöd och 31 % aktivitetsstöd (flera svar möjliga). Vid avslut hade andelen med sjukpenning sjunkit till 29 %.`,
  'rounded money': `Av budgeten på 1,72 mkr användes 1,69 mkr, det vill säga ett överskott på drygt 30 tkr.`,
  'table notes': `Tabell 2. Avslut efter orsak
Orsak\tKvinnor\tMän\tTotalt
Arbete\t5\t3\t8
Studier\t2\t1\t3
Sjukersättning\t3\t2\t5
Åter till remittent\t4\t4\t8
Totalt\t14\t10\t24
Not: Två deltagare som avslutats till arbete arbetar deltid.`,
  intervention: `Gruppverksamheten Må bra har haft 3 omgångar med 8, 7 och 9 deltagare. Totalt har 24 deltagare gått kursen, varav 16 kvinnor och 8 män.`,
  staff: `Under året har personalen bestått av 5 personer, 4 kvinnor och 1 man. Två har slutat och två har anställts.`,
  network: `12 arbetsgivare har tagit emot deltagare. 17 deltagare har arbetstränat, 10 kvinnor och 7 män. 6 av 17 (35 %) fick anställning på arbetsträningsplatsen.`,
  'goals told in a row': `Måluppfyllelse: Målet 25 nya deltagare är uppnått (27). Målet att 50 % ska gå till arbete eller studier är inte uppnått (46 %). Målet högst 12 månader är inte uppnått (13,4).`,
  'a decrease': `Antalet nya deltagare har ökat med 4 sedan 2021, från 23 till 27, vilket är en ökning med 17 %. Antalet avslut minskade från 26 till 24 (-8 %).`,
  'english full': `Summary. In 2022, 27 new participants (15 women and 12 men) joined the team and 24 left. Eleven of the 24 (46%) moved on to work or studies. The budget was SEK 1,720,000 and the outcome SEK 1,688,430.`,
  dropouts: `Utöver de 24 avsluten har 3 deltagare avbrutit insatsen i förtid. Räknas de med blir antalet avslut 27 och andelen till arbete eller studier 41 % (11 av 27).`,
  months: `I januari skrevs 3 deltagare in, i februari 2, i mars 4 och i april 1. Under maj och juni skrevs 3 in.`,
};

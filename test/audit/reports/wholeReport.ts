/** An invented report whose numbers all agree. */
export const WHOLE_REPORT = `Verksamhetsberättelse 2022
Samverkansteamet Älvdalen
Samordningsförbundet Norra Dalälven, org.nr 222000-1234

Innehållsförteckning
1 Sammanfattning 3
2 Deltagare 4
3 Ekonomi 9

1 Sammanfattning
Under 2022 har 58 deltagare varit aktiva i teamet. 27 nya deltagare har skrivits in och 24 har avslutats. 11 av de avslutade (46 %) gick till arbete eller studier.

2 Deltagare
2.1 Inflöde
Vid årets början var 31 deltagare inskrivna. Under året har 27 nya deltagare skrivits in, varav 15 kvinnor och 12 män. Det är fyra fler än 2021 då 23 skrevs in.
Försäkringskassan har anvisat 11, Arbetsförmedlingen 9 och socialtjänsten 7.
2.2 Utflöde
24 deltagare har avslutats, 14 kvinnor och 10 män. Av kvinnorna gick 7 (50 %) till arbete eller studier och av männen 4 (40 %).
Vid årets slut var 34 deltagare inskrivna.
2.3 Tid i insatsen
Genomsnittlig tid i insatsen för de 24 avslutade var 13,4 månader, för kvinnor 14,6 och för män 11,7. Fyra deltagare har varit inskrivna längre än 24 månader.

3 Ekonomi
Tilldelade medel 1 720 000 kr, utfall 1 688 430 kr, överskott 31 570 kr. Personalkostnaden utgör 91 % av utfallet.
Sida 9 (11)`;

/** How the figures were worked out, for those who want to check them. */
export const method = {
  source:
    'Siffrorna är hämtade ur teamets deltagarlista den {extracted} och gäller {days}, båda dagarna inräknade.',
  people: 'I listan räknas {participants} {participants:rad|rader}, en för varje inskrivning.',
  uncounted:
    'Utöver dem finns {uncounted} {uncounted:rad som inte räknas: den|rader som inte räknas: de} gick inte att läsa, eller visar en inskrivning som redan är räknad.',
  result: {
    beside:
      'Resultatet är den andel av avsluten som ledde till {destinations}; dropouts räknas inte in.',
    within:
      'Resultatet är den andel av avsluten, dropouts inräknade, som ledde till {destinations}.',
    nothing: 'Inga avslut räknas som resultat.',
  },
  transferred:
    'Personer som flyttats över till ett annat team räknas varken som resultat eller i underlaget.',
  throughput: {
    positiveExits:
      'Genomströmningstid är tiden från start till avslut för dem som avslutats med positivt resultat; en månad räknas som 30,4375 dagar.',
    allExits:
      'Genomströmningstid är tiden från start till avslut för alla som avslutats; en månad räknas som 30,4375 dagar.',
  },
  outliers:
    'Långliggare är de vars tid är längre än övre kvartilen plus 1,5 gånger avståndet mellan kvartilerna.',
  supportTime: {
    positiveExits:
      'Tid i offentlig försörjning före start gäller dem som avslutats med positivt resultat.',
    allExits: 'Tid i offentlig försörjning före start gäller alla som avslutats.',
  },
  protection: {
    internal: 'Antal under {threshold} personer visas inte.',
    public:
      'Antal under {threshold} personer visas inte, och inte heller tal som de kan räknas ut ur.',
  },
};

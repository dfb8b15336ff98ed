/** A new participant list: the pane's view of it, and what stands on its sheets. */
export const newList = {
  view: {
    heading: 'Skapa en deltagarlista',
    lead: 'Arbetsboken får ett nytt blad med en tom tabell att fylla i, en rad för varje deltagare. Det ni redan har lämnas orört.',
    columns: 'Kolumner',
    helped: 'Det här hjälper listan till med',
    help: [
      'Kön, remittent, försörjning och avslutsorsak väljs i rullistor. Alternativen finns på ett eget blad, där ni kan lägga till och ta bort.',
      'Datum, ålder och andra tal kontrolleras när de skrivs in.',
      'Rapporten känner igen alla kolumner direkt.',
    ],
    ors: 'Ta med ORS vid start och slut',
    privacy:
      'Listan har ingen kolumn för namn eller personnummer. Statistiken behöver dem inte, och uppgifter om deltagare omfattas av sekretess.',
    create: 'Skapa listan',
    creating: 'Skapar …',
    failed: 'Listan skapades inte',
    doneHeading: 'Listan är skapad',
    done: (sheet: string, cell: string) =>
      `Listan finns på bladet ${sheet}. Börja skriva i cell ${cell}.`,
    next: [
      'Tabellen växer av sig själv när ni skriver på raden under den sista.',
      'Spara arbetsboken på ett ställe som bara teamet når.',
    ],
    choices: (sheet: string) =>
      `Vill ni ha andra alternativ i rullistorna? Ändra dem på bladet ${sheet}.`,
    toStart: 'Till start',
  },
  sheet: {
    name: 'Deltagare',
    table: 'Deltagare',
    choicesName: 'Listor',
    title: 'Deltagarlista',
    notes: [
      'En rad för varje deltagare. Kommer samma person tillbaka? Skriv en ny rad med samma nummer.',
      'Skriv inte namn eller personnummer i listan: statistiken behöver dem inte, och uppgifterna omfattas av sekretess.',
    ],
    choicesTitle: 'Alternativ i rullistorna',
    choicesNotes: [
      'Ändra, ta bort eller lägg till på raden under den sista. Lämna inga tomma rader.',
      'Nya avslutsorsaker tyds i steget Kolumner, när nästa rapport görs.',
    ],
    columns: {
      number: 'Nr',
      start: 'Startdatum',
      end: 'Slutdatum',
      sex: 'Kön',
      age: 'Ålder vid start',
      referrer: 'Remittent',
      supportForm: 'Försörjning vid start',
      supportTime: 'Tid i försörjning (år)',
      outcome: 'Avslutsorsak',
      orsIn: 'ORS vid start',
      orsOut: 'ORS vid slut',
    },
    sexes: ['Kvinna', 'Man'],
    referrers: [
      'Arbetsförmedlingen',
      'Försäkringskassan',
      'Socialtjänsten',
      'Primärvården',
      'Psykiatrin',
      'Kommunalt aktivitetsansvar',
      'Annan',
    ],
    supportForms: [
      'Sjukpenning',
      'Rehabiliteringspenning',
      'Aktivitetsersättning',
      'Sjukersättning',
      'A-kassa',
      'Aktivitetsstöd',
      'Etableringsersättning',
      'Försörjningsstöd',
      'Ingen offentlig försörjning',
    ],
    /** Of one person. */
    transferred: 'Överflyttad',
    alerts: {
      number: {
        title: 'Skriv ett löpnummer',
        message: 'Skriv ett eget löpnummer, 1–99999. Använd aldrig personnummer.',
      },
      start: {
        title: 'Skriv ett datum',
        message: 'Startdatum skrivs som 2026-03-01.',
      },
      end: {
        title: 'Kontrollera datumet',
        message:
          'Slutdatum skrivs som 2026-09-30 och kan inte vara före startdatum. Lämna cellen tom så länge deltagaren är inskriven.',
      },
      age: {
        title: 'Skriv åldern',
        message: 'Åldern vid start skrivs i hela år, 16–70.',
      },
      sex: {
        title: 'Välj i listan',
        message: 'Välj ett av alternativen i rullistan. Är uppgiften inte känd? Lämna cellen tom.',
      },
      choice: (sheet: string) => ({
        title: 'Välj i listan',
        message: `Välj ett av alternativen i rullistan. Saknas något? Lägg till det på bladet ${sheet}.`,
      }),
      supportTime: {
        title: 'Är det antal år?',
        message:
          'Tiden skrivs i år, 0–60, till exempel 2,5. Vet ni bara att den är längre än något? Skriv till exempel >9 och svara Ja.',
      },
      ors: {
        title: 'Skriv ORS-summan',
        message: 'Summan av de fyra skalorna är ett tal, 0–40.',
      },
    },
  },
};

import type { Meaning, Ticked } from '../../src/participants/mapping';
import { isPersonalHeader } from '../../src/participants/personalHeader';
import { recogniseHeader } from '../../src/participants/recogniseHeader';

const CERTAIN: Readonly<Record<Exclude<Meaning, Ticked>, readonly string[]>> = {
  number: [
    'Nr',
    'ID',
    'Löpnr',
    'Löpnummer',
    'Deltagarnr',
    'Deltagar-ID',
    'Ärendenr',
    '#',
    'No.',
    'Participant ID',
  ],
  start: [
    'Inskriven',
    'Inskrivningsdatum',
    'Inskriven datum',
    'Inskr.',
    'Startdatum',
    'Start',
    'In',
    'Insats start',
    'Insatsstart',
    'Datum för inskrivning',
    'Påbörjad',
    'Start-\ndatum',
    'Enrolled',
    'Start date',
    'Date of enrolment',
  ],
  end: [
    'Slutdatum',
    'Avslutsdatum',
    'Avslutad',
    'Avslut',
    'Utskriven',
    'Utskrivningsdatum',
    'Ut',
    'Slut',
    'Insats slut',
    'Avslutad datum',
    'End',
    'End date',
    'Exit date',
    'Closed',
  ],
  sex: ['Kön', 'Kon', 'KÖN', 'Kön (K/M)', 'K/M', 'Gender', 'Sex'],
  age: ['Ålder', 'Alder', 'Ålder vid start', 'Ålder (år)', 'Age', 'Age at start'],
  birthYear: [
    'Född',
    'Fodd',
    'Födelseår',
    'Född år',
    'Födelsedatum',
    'Birth year',
    'Year of birth',
  ],
  referrer: [
    'Remittent',
    'Remitterande',
    'Remitterande myndighet',
    'Anvisande myndighet',
    'Aktualiserad av',
    'Aktualiserande',
    'Anvisad från',
    'Referrer',
    'Referred by',
  ],
  supportForm: [
    'Ersättning vid start',
    'Ersättningsform',
    'Försörjning',
    'Försörjningskälla',
    'Form of support',
  ],
  outcome: [
    'Avslutsorsak',
    'Orsak till avslut',
    'Avslutad till',
    'Avslut till',
    'Resultat vid avslut',
    'Resultat',
    'Utfall',
    'Anledning till avslut',
    'Outcome',
    'Exit reason',
    'Reason for leaving',
  ],
  supportTime: [
    'Mån i off. försörjning',
    'Tid i försörjning (år)',
    'Tid i offentlig försörjning',
    'Antal år i bidrag',
    'Försörjningstid',
    'Months on benefits',
    'Years in public support',
  ],
  orsIn: ['ORS in', 'ORS start', 'ORS vid start', 'ORS 1', 'ORS före', 'ORS vid inskrivning'],
  orsOut: ['ORS ut', 'ORS slut', 'ORS vid avslut', 'ORS 2', 'ORS efter'],
};

describe('recogniseHeader', () => {
  const cases = Object.entries(CERTAIN).flatMap(([meaning, headers]) =>
    headers.map((header): [string, string] => [header, meaning]),
  );

  it.each(cases)('says that "%s" is the %s and nothing else for certain', (header, meaning) => {
    const certain = [...recogniseHeader(header).meanings]
      .filter(([, strength]) => strength === 'certain')
      .map(([found]) => found);
    expect(certain).toEqual([meaning]);
  });

  it.each([
    'Datum för uppföljning',
    'Uppföljning efter avslut',
    'Samtycke datum',
    'Född',
    'Ansökt',
    'Ansökningsdatum',
    'Beslut t.o.m.',
    'Planerat slutdatum',
    'Beräknat avslut',
    'Remissdatum',
    'Kartläggning start',
    'Senast uppdaterad',
    'Ålder vid start',
    'ORS vid start',
    'Sysselsättning vid avslut',
    'Kommun',
    '',
  ])('never takes "%s" for start or end', (header) => {
    const { meanings } = recogniseHeader(header);
    expect(meanings.has('start') || meanings.has('end')).toBe(false);
  });
});

describe('isPersonalHeader', () => {
  it.each([
    'Namn',
    'Förnamn',
    'Efternamn',
    'Deltagarens namn',
    'Personnummer',
    'Personnr',
    'Pers.nr',
    'PNR',
    'Telefon',
    'Tel.',
    'Mobilnr',
    'Adress',
    'Postnr',
    'E-post',
    'Mail',
    'Anteckningar',
    'Kommentar',
    'Övrigt',
    'Handläggare',
    'Diagnos',
    'Name',
    'First name',
    'Phone',
    'Notes',
  ])('is true for "%s"', (header) => {
    expect(isPersonalHeader(header)).toBe(true);
  });

  it.each(['Nr', 'ID', 'Löpnr', 'Deltagarnr', 'Ärendenummer', 'Kön', 'Start', 'Avslutad till', ''])(
    'is false for "%s"',
    (header) => {
      expect(isPersonalHeader(header)).toBe(false);
    },
  );
});

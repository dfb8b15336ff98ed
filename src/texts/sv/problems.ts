import type { ProblemWords } from '../problemWords';
import { formatNumber } from '../numbers';

const number = (n: number): string => formatNumber(n, 'sv');

const quoted = (found: string): string => (found === '' ? '' : `: ”${found}”`);
const rows = (n: number): string => (n === 1 ? '1 rad' : `${number(n)} rader`);

export const problems = {
  /** One sentence for each kind of problem: what, where, what to do. */
  sentence: {
    startMissing: ({ cell }: ProblemWords) =>
      `Startdatum saknas i ${cell}. Fyll i datumet; raden räknas inte förrän dess.`,
    startUnreadable: ({ cell, found }: ProblemWords) =>
      `Startdatumet i ${cell} går inte att läsa${quoted(found)}. Skriv det som 2018-03-02; raden räknas inte förrän dess.`,
    endUnreadable: ({ cell, found }: ProblemWords) =>
      `Slutdatumet i ${cell} går inte att läsa${quoted(found)}. Skriv det som 2018-03-02, eller lämna cellen tom om personen är kvar; raden räknas inte förrän dess.`,
    endBeforeStart: ({ cell, found, other }: ProblemWords) =>
      `Slutdatum före startdatum: ${found} i ${cell} ligger före starten i ${other}. Rätta ett av datumen; raden räknas inte förrän dess.`,
    duplicateEnrolment: ({ cell, found, other }: ProblemWords) =>
      `Nummer ${found} står två gånger med samma startdatum: i ${cell} och i ${other}. Bara raden med ${other} räknas. Ändra numret om det är två olika personer.`,
    sameNumberTwice: ({ cell, found, other }: ProblemWords) =>
      `Nummer ${found} i ${cell} står också i ${other}, med ett annat startdatum. Raderna räknas som två inskrivningar. Rätta numret eller datumet om det är fel.`,
    startInFuture: ({ cell, found }: ProblemWords) =>
      `Startdatumet ${found} i ${cell} har inte varit än. Raden räknas från den dagen; rätta datumet om det är fel.`,
    longStay: ({ cell, found }: ProblemWords) =>
      `Inskriven i minst ${found} månader vid periodens slut, utan slutdatum i ${cell}. Fyll i datumet om personen har slutat.`,
    sexMissing: ({ cell }: ProblemWords) =>
      `Kön saknas i ${cell}. Personen räknas i totalen, men varken bland kvinnor eller män. Fyll i K eller M.`,
    sexUnreadable: ({ cell, found }: ProblemWords) =>
      `Könet i ${cell} känns inte igen${quoted(found)}. Personen räknas i totalen, men varken bland kvinnor eller män. Skriv K eller M.`,
    ageUnreadable: ({ cell, found }: ProblemWords) =>
      `Åldern i ${cell} går inte att läsa${quoted(found)}. Personen räknas, men utan ålder. Skriv åldern i hela år eller ett födelseår.`,
    outcomeUnknownWord: ({ cell, found }: ProblemWords) =>
      `Avslutsorsaken i ${cell} känns inte igen${quoted(found)}. Välj under Kolumner vad ordet betyder; till dess räknas avslutet utan orsak.`,
    outcomeMissing: ({ cell }: ProblemWords) =>
      `Avslutsorsak saknas i ${cell}. Avslutet räknas, men utan orsak. Fyll i vart personen gick.`,
    outcomeWithoutEnd: ({ cell, found }: ProblemWords) =>
      `Avslutsorsak utan slutdatum: ”${found}” i ${cell}. Personen räknas som inskriven. Fyll i slutdatumet om personen har slutat.`,
    dropoutUnreadable: ({ cell, found }: ProblemWords) =>
      `Om personen är en dropout går inte att läsa i ${cell}${quoted(found)}. Raden räknas efter avslutsorsaken. Skriv ja eller nej.`,
    supportTimeUnreadable: ({ cell, found }: ProblemWords) =>
      `Tiden i försörjning i ${cell} går inte att läsa${quoted(found)}. Personen räknas, men utan den tiden. Skriv ett tal, till exempel 2,5 eller >9.`,
    orsUnreadable: ({ cell, found }: ProblemWords) =>
      `ORS-värdet i ${cell} går inte att läsa${quoted(found)}. Personen räknas, men utan värdet. Skriv ett tal från 0 till 40.`,
  },
  /** A cell on another sheet. */
  onSheet: (cell: string, sheet: string) => `${cell} på bladet ${sheet}`,
  /** The one-line summary of a reading. */
  summary: {
    read: (rowCount: number, participants: number) =>
      `${rows(rowCount)}: ${number(participants)} deltagare`,
    nothing: 'Inga rader att läsa.',
    startMissing: (n: number) => `${number(n)} utan startdatum`,
    startUnreadable: (n: number) => `${number(n)} med oläsligt startdatum`,
    endUnreadable: (n: number) => `${number(n)} med oläsligt slutdatum`,
    endBeforeStart: (n: number) => `${number(n)} med slutdatum före start`,
    duplicateEnrolment: (n: number) => (n === 1 ? '1 dubblett' : `${number(n)} dubbletter`),
    sexMissing: (n: number) => `${number(n)} utan kön`,
    outcomeMissing: (n: number) =>
      n === 1 ? '1 avslut utan orsak' : `${number(n)} avslut utan orsak`,
    outcomeUnknownWord: (n: number) =>
      n === 1 ? '1 okänd avslutsorsak' : `${number(n)} okända avslutsorsaker`,
    /** Other things that the list of problems tells of. */
    others: (n: number) => (n === 1 ? '1 annat att titta på' : `${number(n)} andra att titta på`),
  },
};

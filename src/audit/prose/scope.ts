import type { Paragraph } from '../document';

const LONGEST_HEADING = 60;
const NAMED =
  /(?:team(?:et)?|projekt(?:et)?|insats(?:en)?|verksamhet(?:en)?|mottagning(?:en)?|grupp(?:en)?) ([A-ZÅÄÖ]\p{Ll}+)/u;
const PLACE = /^(?:I|På|För|In|At) ([A-ZÅÄÖ]\p{Ll}{2,})(?![\p{L}])/u;
const LABEL = /^([A-ZÅÄÖ]\p{Ll}{2,}(?:[ -]\p{L}+)?):\s/u;

/** A label that tells what follows, not of whom. */
const SECTION =
  /^(?:Sammanfattning|Deltagare|Deltagarna|Personal|Ekonomi|Budget|Utfall|Resultat|Mål|Måluppfyllelse|Bakgrund|Syfte|Analys|Kommentar|Reflektion|Beskrivning|Insats|Remittenter|Remisser|Avslut|Avslutade|Nya|Totalt|Helår|Halvår|Kvinnor|Män|Ålder|Period|Prognos|Intäkter|Kostnader|Not|Obs|Summary|Participants|Results?)(?![\p{L}])/u;

/**
 * Which of several teams or places a text speaks of, by its name: "Team Norr", "I Hedemora", "Säter: …".
 * Null where it names none. One name in a whole report is its own.
 */
export function scopeIn(text: string): string | null {
  const label = LABEL.exec(text)?.[1];
  const named = NAMED.exec(text) ?? PLACE.exec(text);
  return named?.[1] ?? (label === undefined || SECTION.test(label) ? null : label);
}

/** Whether a folded sentence goes from one team or place to all of them. */
export function speaksOfAll(key: string): boolean {
  return /^(?:totalt|sammanlagt|sammantaget|tillsammans|i alla|alla|in total|together)\b/.test(key);
}

/** The name that the heading above each paragraph gives; null without one. */
export function headingScopes(paragraphs: readonly Paragraph[]): readonly (string | null)[] {
  let scope: string | null = null;
  return paragraphs.map(({ text }) => {
    if (text.length <= LONGEST_HEADING && !/[.!?:;,]$/.test(text) && !/^[•*·▪◦–-]/u.test(text))
      scope = NAMED.exec(text)?.[1] ?? null;
    return scope;
  });
}

import { foldWords } from '../cells/fold';

/**
 * Headers of names, personnummer, ways to reach a person, health, and free text. Caseworkers' names
 * are names too.
 */
const PERSONAL = new RegExp(
  [
    '\\b\\w*namn(et)?\\b',
    '\\b(first|last|sur|full|nick)? ?names?\\b',
    '\\b(person|pers|fodelse|samordnings) ?(nr|nummer|no|number)\\b',
    '\\bpersonal (number|id|identity)\\b',
    '\\bp ?nr\\b',
    '\\bssn\\b|\\bsocial security\\b|\\bnational id\\b',
    '\\b\\w*telefon\\w*|\\b(tel|tfn|tele)\\b|\\bmobil(nr|nummer|telefon)?\\b|\\b(cell )?phone\\b',
    '\\b\\w*adress(er)?\\b|\\baddress\\b|\\bgata\\b|\\bpost ?(nr|nummer|ort|code)\\b|\\bzip\\b',
    '\\be ?post\\b|\\b(e )?mail\\w*|\\bemail\\w*',
    '\\b\\w*antecknin\\w*|\\bkommentar\\w*|\\bcomments?\\b|\\bnotes?\\b|\\bnotering\\w*|\\bremarks?\\b',
    '\\banm(arkning\\w*)?\\b|\\bfri ?text\\b|\\bfree text\\b|\\bbeskrivning\\b|\\bdescription\\b|\\bbakgrund\\b',
    '^ovrigt?$|\\bovrig(a|t)? (info\\w*|upplysning\\w*|uppgift\\w*)',
    '\\binitial(er)?s?\\b|\\bsign(atur|ature)?\\b',
    '\\b\\w*handlaggare\\b|\\bhandledare\\b|\\bkontaktperson\\w*|\\bcoach\\b|\\bcase ?worker\\b|\\blakare\\b',
    '\\banhorig\\w*|\\bdiagnos\\w*|\\bsjukdom\\w*',
  ].join('|'),
);

/**
 * True for the header of a column whose cells must not be read: names, personnummer, telephone,
 * address, e-mail, caseworkers, diagnoses and free text. The team's own numbers ("Nr", "ID",
 * "Löpnr", "Deltagarnr") are not personal. False for an empty header.
 */
export function isPersonalHeader(header: string): boolean {
  return PERSONAL.test(foldWords(header));
}

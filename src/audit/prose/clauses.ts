import type { ClaimGroup } from '../claim';
import type { NumberToken } from './numberTokens';

/** A part of a sentence between commas, brackets and conjunctions, with the numbers in it. */
export interface Clause {
  readonly key: string;
  readonly numbers: readonly NumberToken[];
  /** Null where it speaks of women and men alike. */
  readonly group: ClaimGroup | null;
}

const PARTING =
  /(?: (?:[,;()]+|:(?! #)) | (?:av totalt|och|samt|men(?= [\p{L}#])|medan|varav|respektive|and|while|but|of which|mot(?= (?:\S+ )?#k)) )+/u;

/** "Av de 25 avslutade var 14 …": the whole is a clause of its own. */
const OF_A_WHOLE =
  /(\b(?:av|of) (?:de |alla |the )*#n\d+#(?: [\p{L}-]+){0,6}) (?:var|ar|kom|gick|ledde|avslutades|were|came|went) (?=#n)/u;

/** The clauses of a sentence; a conjunction between words of one list parts them too. */
export function clausesOf(key: string, numbers: readonly NumberToken[]): readonly Clause[] {
  return ` ${key} `
    .replace(OF_A_WHOLE, '$1 , ')
    .split(PARTING)
    .map((part) => ({
      key: part.trim(),
      numbers: [...part.matchAll(/#\w(\d+)#/g)].flatMap(([, at]) => numbers[Number(at)] ?? []),
      group: groupIn(part),
    }));
}

/** Whom a phrase is about. */
export function groupIn(key: string): ClaimGroup | null {
  const women = /\b(?:kvinn\w*|women|female)\b/.test(key);
  const men = /\b(?:hankon|man(?=$| \)))\b/.test(key);
  if (women && men) return null;
  return women ? 'women' : men ? 'men' : 'all';
}

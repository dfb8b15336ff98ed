import { isListItem } from '../lineKinds';
import type { NumberToken } from './numberTokens';
import type { Sentence } from './sentence';

const LEAD = /\( n ?=? ?#n(\d+)# \)|^(?:av|of) (?:de |totalt |the )*#n(\d+)#/;
const EXITS = /^(?:- )?#n(\d+)# (?:avslut|avslutade|exits)$/;
const TOWARDS = /^(?:- )?#n\d+# (?:gick |personer |deltagare )?(?:till|mot|to) /;

/**
 * What the items of lists are of, by the sentence of the item: the number in the line above the list
 * ("Av de 19 som avslutats har:"), or the exits in the item before ("19 avslut", "8 till arbete").
 */
export function listWholes(sentences: readonly Sentence[]): ReadonlyMap<Sentence, NumberToken> {
  const wholes = new Map<Sentence, NumberToken>();
  let above: NumberToken | null = null;
  let beside: NumberToken | null = null;
  for (const sentence of sentences) {
    const { key, numbers, text } = sentence;
    if (!isListItem(text)) {
      const lead = text.endsWith(':') ? LEAD.exec(key) : null;
      above = lead === null ? null : (numbers[Number(lead[1] ?? lead[2])] ?? null);
      beside = null;
      continue;
    }
    const whole = above ?? (TOWARDS.test(key) ? beside : null);
    if (whole) wholes.set(sentence, whole);
    const exits = EXITS.exec(key);
    beside = exits === null ? null : (numbers[Number(exits[1])] ?? null);
  }
  return wholes;
}

import { fold } from '../../cells/fold';
import type { Check } from '../context';
import { collect, type Comparison } from './collect';

const CAP =
  />\s?(?:9|10)\b|\b(?:mer|langre) (?:tid )?an (?:9|nio) ar\b|\bover (?:9|nio) ar\b|\bmax(?:imalt)? (?:9|nio) ar\b|\btak(?:et)? (?:pa|vid|i sus)\b/;
/** Words that make it a rule of the register and not a number of people. */
const REGISTERED = />\s?\d|\bsus\b|\btak|registrer|\banges\b|\banger\b|\braknas\b|\bkodas\b/;
/** Where a report says itself that its mean is a lower bound, once is enough. */
const OWNED =
  /undre grans|minst detta|(?:medel\w*|median) (?:och median )?(?:ar|blir) minst|(?:mean|median) (?:and median )?(?:is|are) at least|at least this|lower bound/;
const MOST_YEARS = 9;

/** Means of support times, where the report says that longer times are cut at a cap. */
export const checkCappedMeans: Check = ({ claims, sentences, tables }) => {
  const texts = [
    ...sentences.map(({ text }) => text),
    ...tables.flatMap(({ title, notes, columns }) => [
      title,
      notes,
      ...columns.map(({ header }) => header),
    ]),
  ];
  const cap = texts
    .map(fold)
    .flatMap((text) => (REGISTERED.test(text) ? (CAP.exec(text)?.[0] ?? []) : []))[0];
  if (cap === undefined) return collect('cappedMeans', []);
  const owned =
    claims.some(({ quantity, hedge }) => quantity === 'supportTime' && hedge === 'atLeast') ||
    texts.some((text) => OWNED.test(fold(text)));
  return collect(
    'cappedMeans',
    claims
      .filter(
        ({ quantity, statistic, group }) =>
          quantity === 'supportTime' && statistic === 'mean' && group === 'all',
      )
      .map(({ hedge, place, text, unit, value }): Comparison =>
        owned || hedge === 'atLeast' || (unit === 'years' && value > MOST_YEARS)
          ? 'held'
          : {
              severity: 'doubtful',
              where: place,
              stated: text,
              detail: { code: 'cappedMean', words: { cap } },
            },
      ),
  );
};

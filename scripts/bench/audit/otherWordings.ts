import { formatNumber } from '../../../src/texts/numbers';
import type { CellValue } from '../../../src/cells/cell';
import type { ErrorKind } from './errorKinds';
import type { BySex, Facts } from './facts';

/** What a report is written with: whether an error is asked for here, and a choice at random. */
export interface Pen {
  readonly wrong: (kind: ErrorKind, possible?: boolean) => boolean;
  readonly pick: (...choices: readonly [string, ...string[]]) => string;
}

type Sheet = readonly (readonly CellValue[])[];

/** Lists, lonely percentages, weighted means and a table by sex, in the words of another author. */
export function otherWordings(
  facts: Facts,
  { wrong, pick }: Pen,
): { readonly sheets: readonly Sheet[]; readonly sentences: readonly string[] } {
  return {
    sheets: [
      ...(facts.dropoutsBeside
        ? [bySexTable(facts, wrong('mixedConventions', canMix(facts)), wrong('periodLabel'))]
        : []),
      means(facts, wrong('weightedMean', canSwing(facts))),
    ],
    sentences: [
      list(facts, wrong('listTotal'), pick),
      ...lonely(facts, wrong('impossible', impossibleOf(facts.exits) !== null), pick),
      ...pointing(facts, wrong('motsvarar', facts.exits > 8 && facts.work > 2), pick),
      surplus(facts, wrong('surplus'), pick),
    ],
  };
}

function list({ referrers, added }: Facts, slip: boolean, pick: Pen['pick']): string {
  const [a = 0, b = 0, c = 0] = referrers.map(({ n }) => n);
  const last = c + (slip ? 2 : 0);
  return pick(
    `Remittenter: Arbetsförmedlingen ${a}, Försäkringskassan ${b}, socialtjänsten ${last}, totalt ${added.all}.`,
    `Av de ${added.all} nya deltagarna kom ${a} från Arbetsförmedlingen, ${b} från Försäkringskassan och ${last} från socialtjänsten.`,
    `Inflödet fördelar sig enligt följande: AF ${a}, FK ${b} och Soc ${last}. Totalt har ${added.all} nya deltagare skrivits in.`,
  );
}

/** A whole percentage that no number of people gives of so many; null where every one can be had. */
function impossibleOf(base: number): number | null {
  const had = new Set(
    Array.from({ length: base + 1 }, (_, part) => (part / base) * 100).flatMap((p) => [
      Math.round(p),
      Math.floor(p),
    ]),
  );
  for (let p = 30; p < 90; p += 1) if (base > 0 && !had.has(p)) return p;
  return null;
}

function lonely({ exits, positive }: Facts, slip: boolean, pick: Pen['pick']): readonly string[] {
  if (exits < 6) return [];
  const said = slip ? impossibleOf(exits) : Math.round((positive / exits) * 100);
  return [
    pick(
      `Av de ${exits} avslutade hade ${said} % en plan för fortsatt stöd.`,
      `Av ${exits} avslutade deltagare fick ${said} procent kontakt med en arbetsgivare.`,
    ),
  ];
}

function pointing({ exits, work }: Facts, slip: boolean, pick: Pen['pick']): readonly string[] {
  if (exits <= 8 || work <= 2) return [];
  const said = Math.round((work / exits) * 100) + (slip ? 11 : 0);
  return [
    pick(
      `Teamet avslutade ${exits} deltagare under året, och ${work} av dessa (${said} %) gick till arbete.`,
      `${exits} deltagare avslutades. ${work} av dem gick till arbete med eller utan stöd, vilket motsvarar ${said} procent.`,
      `Andelen som gick till arbete är ${said} procent (${work} av ${exits}).`,
    ),
  ];
}

function surplus({ budget }: Facts, slip: boolean, pick: Pen['pick']): string {
  const spent = budget.lines.reduce((sum, line) => sum + line.spent, 0);
  const kronor = (value: number): string => formatNumber(value, 'sv');
  const left = kronor(Math.abs(budget.allotted - spent) + (slip ? 9000 : 0));
  return pick(
    `Beviljade medel: ${kronor(budget.allotted)} kr. Utfall: ${kronor(spent)} kr. Differens: ${left} kr.`,
    `Teamet beviljades ${kronor(budget.allotted)} kr och förbrukade ${kronor(spent)} kr, en differens på ${left} kr.`,
  );
}

function canMix({ bySex: { dropouts } }: Facts): boolean {
  return dropouts.women + dropouts.men > 0;
}

/** Dropouts beside the exits in every row; mixed, the rows by sex have them among the exits. */
function bySexTable({ bySex }: Facts, mixed: boolean, otherYear: boolean): Sheet {
  const { start, added, exits, dropouts, end } = bySex;
  const row = (label: string, of: (counts: BySex) => number, within: number): CellValue[] => [
    label,
    of(start),
    of(added),
    of(exits) + within,
    of(dropouts),
    of(end),
  ];
  const year = otherYear ? '180101-181231' : '190101-191231';
  return [
    [`Deltagare ${year}`],
    [
      '',
      'Antal inskrivna 20190101',
      'Nyinskrivna',
      'Antal avslut',
      'Dropouts',
      'Antal inskrivna 20191231',
    ],
    row('Män', ({ men }) => men, mixed ? dropouts.men : 0),
    row('Kvinnor', ({ women }) => women, mixed ? dropouts.women : 0),
    row('Totalt', ({ men, women }) => men + women, 0),
  ];
}

function canSwing({ added, age }: Facts): boolean {
  const weighted = (added.women * age.women + added.men * age.men) / added.all;
  return added.all > 0 && Math.abs(weighted - (age.women + age.men) / 2) > 0.2;
}

/** Mean age by sex with the numbers of people; `plain`: the mean of the two means. */
function means({ added, age }: Facts, plain: boolean): Sheet {
  if (added.women === 0 || added.men === 0) return [];
  const weighted = (added.women * age.women + added.men * age.men) / added.all;
  const all = plain ? (age.women + age.men) / 2 : weighted;
  const one = (value: number): string => formatNumber(value, 'sv', 1);
  return [
    ['Ålder vid start'],
    ['', 'Antal personer', 'Medelålder'],
    ['Kvinnor', added.women, one(age.women)],
    ['Män', added.men, one(age.men)],
    ['Totalt', added.all, one(all)],
  ];
}

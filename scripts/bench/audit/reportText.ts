import { formatNumber } from '../../../src/texts/numbers';
import type { CellValue } from '../../../src/cells/cell';
import type { Facts } from './facts';
import type { ErrorKind } from './errorKinds';
import { otherWordings } from './otherWordings';

export interface InventedReport {
  readonly sheets: readonly (readonly (readonly CellValue[])[])[];
  readonly text: string;
  /** The errors that could be made in this report. */
  readonly made: readonly ErrorKind[];
}

/** A report of the facts in words and tables chosen at random, with the errors asked for. */
export function inventedReport(
  facts: Facts,
  asked: ReadonlySet<ErrorKind>,
  random: () => number,
): InventedReport {
  const made: ErrorKind[] = [];
  const below = (n: number): number => Math.floor(random() * n);
  const pick = <T>(first: T, ...others: readonly T[]): T =>
    [first, ...others][below(others.length + 1)] ?? first;
  const wrong = (kind: ErrorKind, possible = true): boolean => {
    if (!possible || !asked.has(kind)) return false;
    made.push(kind);
    return true;
  };
  const one = (value: number): string => formatNumber(value, 'sv', 1);
  const whole = (value: number): string => formatNumber(value, 'sv');
  const percent = (value: number): string =>
    `${whole(value)}${pick(' %', '%', ' procent', '\u00a0%')}`;
  const { added, exits, work, positive, throughput: t, support: s, age, ors } = facts;

  const tables = facts.tables.map(({ title, rows }) => ({
    title,
    rows: rows.map((row) => [...row]),
  }));
  const result = tables[0]?.rows ?? [];
  const header = (result[0] ?? []).map(String);
  const last = result.at(-1) ?? [];
  const bump = (column: number, by: number) => {
    const value = Number(String(last[column]).replace(/\D/g, ''));
    if (column > 0) last[column] = whole(value + by);
  };
  const endColumn = header.indexOf('Inskrivna vid periodens slut');
  if (wrong('balance', endColumn > 0)) bump(endColumn, pick(1, 2, -1));
  if (wrong('outcomes', exits > 3)) bump(header.indexOf('Studier'), 2 + facts.dropouts);

  const bands = facts.bands.map((band) => ({ ...band }));
  const overlaps = wrong('bandsOverlap');
  const [, second] = bands;
  if (overlaps && second !== undefined) second.from = 30;
  const gap = !overlaps && wrong('bandsGap');
  if (gap && second !== undefined) second.from = 33;
  const bandSlip = wrong('partsOfTotal') ? pick(1, 2, 3) : 0;
  const bandRows = bands.map(({ from, to, n }, i): CellValue[] => [
    `${from}${pick('-', '–')}${to}${pick('', ' år')}`,
    i === 0 ? n + bandSlip : n,
  ]);
  const ages: CellValue[][] = [
    [pick('Nya deltagare, ålder', 'Nyinskrivna per ålder')],
    ['Ålder', 'Antal'],
    ...bandRows,
    ['Totalt', added.all],
  ];

  const shared = facts.referrers.map(({ name, n }): CellValue[] => [
    name,
    n,
    `${Math.round((n / added.all) * 100)} %`,
  ]);
  const shareSlip = wrong('tablePercent');
  const firstShare = shared[0];
  if (shareSlip && firstShare !== undefined)
    firstShare[2] = `${parseInt(String(firstShare[2]), 10) + 4} %`;
  const referrers: CellValue[][] = [
    ['Nya deltagare per remittent'],
    ['Remittent', 'Antal', 'Andel'],
    ...shared,
    [pick('Totalt', 'Summa', 'Alla'), added.all, '100 %'],
  ];

  const { lines } = facts.budget;
  const planned = lines.reduce((sum, { budget }) => sum + budget, 0);
  const spent = lines.reduce((sum, line) => sum + line.spent, 0);
  const budgetSlip = wrong('budget') ? 10_000 : 0;
  const money: CellValue[][] = [
    ['Ekonomi 2019'],
    ['', pick('Årsbudget 2019', 'Budget 2019'), 'Utfall 2019', pick('Diff', 'Avvikelse')],
    ...lines.map((line): CellValue[] => [
      line.name,
      line.budget,
      line.spent,
      line.budget - line.spent,
    ]),
    ['Totalt', planned, spent + budgetSlip, planned - spent - (budgetSlip > 0 ? 777 : 0)],
  ];

  const off = () => pick(4, 6, 9, -5, -7);
  const share = (part: number, base: number): number => Math.round((part / base) * 100);
  const slipped = (value: number): number =>
    value + off() > 100 || value < 8 ? value - (value > 50 ? 6 : -6) : value + off();
  const sentences: string[] = [];
  const say = (...wordings: readonly [string, ...string[]]) => sentences.push(pick(...wordings));

  const twice = wrong('statedTwice', exits > 4) ? facts.dropouts + 3 : 0;
  say(
    `Under 2019 avslutades ${exits + twice} deltagare.`,
    `Under perioden 190101-191231 avslutades ${exits + twice} personer.`,
    `Totalt ${exits + twice} deltagare avslutades under året.`,
  );
  const sexSlip = wrong('sexSum') ? pick(1, 2) : 0;
  say(
    `Under året skrevs ${added.all} deltagare in, ${added.women + sexSlip} kvinnor och ${added.men} män.`,
    `${added.all} nya deltagare började, varav ${added.women + sexSlip} kvinnor och ${added.men} män.`,
    `Av de ${added.all} nyinskrivna deltagarna var ${added.women + sexSlip} kvinnor och ${added.men} män.`,
  );
  if (exits > 5 && work > 0) {
    const otherBase = share(work, facts.active);
    const usesOther = wrong('otherBase', Math.abs(otherBase - share(work, exits)) > 2);
    const value = usesOther
      ? otherBase
      : wrong('percent')
        ? slipped(share(work, exits))
        : share(work, exits);
    say(
      `Av de ${exits} avslutade gick ${work} personer (${percent(value)}) till arbete.`,
      `${work} av ${exits} avslutade gick till arbete, vilket är ${percent(value)}.`,
      `Av ${exits} avslutade deltagare gick ${work}, eller ${percent(value)}, till arbete.`,
      `${percent(value)} (${work} av ${exits}) gick till arbete med eller utan stöd.`,
    );
    const rate = share(positive, exits);
    say(
      `Resultatet för året blev ${percent(wrong('resultRate') ? Math.min(99, rate + 23) : rate)}.`,
    );
  }
  if (t.women > 0 && t.men > 0) {
    const outside = wrong('meanOutside') ? Math.max(t.women, t.men) + 2 : t.all;
    say(
      `Genomsnittlig genomströmningstid var ${one(outside)} månader, för män ${one(t.men)} och för kvinnor ${one(t.women)}.`,
      `Genomströmningstiden var i genomsnitt ${one(outside)} månader, ${one(t.women)} månader för kvinnor och ${one(t.men)} månader för män.`,
    );
  }
  if (Math.abs(age.women - age.men) > 0.2) {
    const higher = age.women > age.men !== wrong('direction') ? 'kvinnorna' : 'männen';
    const lower = higher === 'männen' ? 'kvinnorna' : 'männen';
    say(
      `Medelåldern är högre för ${higher}. För kvinnor är den ${one(age.women)} år och för män ${one(age.men)} år.`,
      `Medelåldern var lägre för ${lower}. För kvinnor var den ${one(age.women)} år och för män ${one(age.men)} år.`,
      `Medelåldern var ${one(age.women)} år för kvinnor och ${one(age.men)} år för män, alltså högre för ${higher}.`,
    );
  }
  const change = ors.to - ors.from;
  const ofEnd = wrong('changeOfEnd');
  say(
    `ORS ökade från ${one(ors.from)} till ${one(ors.to)}, en förbättring med ${percent((change / (ofEnd ? ors.to : ors.from)) * 100)}.`,
    `Deltagarnas ORS-värde har ökat från ${one(ors.from)} till ${one(ors.to)}. Det är en ökning med ${percent((change / (ofEnd ? ors.to : ors.from)) * 100)}.`,
  );
  const slip = wrong('unitSlip');
  say(
    `Teamet tilldelades ${slip ? `${whole(facts.budget.allotted / 1000)} milj.kr` : `${whole(facts.budget.allotted)} kronor`}.`,
    `Tilldelad budget var ${slip ? `${whole(facts.budget.allotted / 1000)} mkr` : `${whole(facts.budget.allotted / 1000)} tkr`}.`,
  );
  const hundred = wrong('notHundred') ? 7 : 0;
  const women = share(added.women, added.all);
  if (added.women * 2 !== added.all)
    say(
      `Könsfördelningen var ${women}${pick(' %', '%')} kvinnor och ${100 - women + hundred}${pick(' %', '%')} män.`,
    );
  else if (hundred > 0) made.splice(made.indexOf('notHundred'), 1);
  const atLeast = wrong('cappedMean', s.all > 0) ? '' : 'minst ';
  if (s.all > 0)
    say(
      `Deltagarna hade i snitt haft ${atLeast}${one(s.all)} månader i offentlig försörjning före start. Tider över nio år anges som ”>9” i SUS.`,
    );
  say(
    'Många deltagare har flera svårigheter, och var fjärde har behövt stöd av mer än en myndighet.',
    'Drygt 70 % av deltagarna är främst nöjda med bemötandet. 3 av teamets 4 medarbetare arbetar heltid.',
    'Teamet har haft 12 möten med styrgruppen. Den 8 mars 2019 ordnades en temadag med 45 besökare.',
    'Kontakten sker på tre orter. I enkäten svarade 62 % ja och 21 % delvis. Flera svar var möjliga.',
  );
  const other = otherWordings(facts, { wrong, pick });
  sentences.push(...other.sentences);
  return {
    sheets: [
      ...tables.map(({ title, rows }) => [[title], ...rows]),
      ages,
      referrers,
      money,
      ...other.sheets,
    ],
    text: brokenLines(sentences.join(' '), below),
    made,
  };
}

/** As a PDF gives it: lines of some width, now and then a word cut. */
function brokenLines(text: string, below: (n: number) => number): string {
  if (below(2) === 0) return text;
  const width = 60 + below(40);
  let column = 0;
  return text
    .split(' ')
    .map((word) => {
      column += word.length + 1;
      if (column < width) return `${word} `;
      column = 0;
      const cut = /^\p{Ll}{10,}$/u.test(word) ? 5 : 0;
      return cut > 0 ? `${word.slice(0, cut)}-\n${word.slice(cut)} ` : `${word}\n`;
    })
    .join('');
}

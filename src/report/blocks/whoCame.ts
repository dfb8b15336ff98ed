import { bandLabel, type AgeBand } from '../../definitions/ageBands';
import type { TableId } from '../../tables/table';
import type { Paragraph, Sentence } from '../draft';
import { factAt, spoken, type Fact } from '../facts';
import { bySex, countOf, isSome, statisticOf, tableOf, templateBySex } from '../participantFacts';
import { inSentence, listed } from '../template';
import { figuresOf } from '../tableParagraphs';
import { paragraphOf, type Writer } from '../writer';
import { activeReferrers } from './activeReferrers';

/** Who the new participants are: number, sex, age, referrer and support, each with its table. */
export function draftWhoCame(writer: Writer): readonly Paragraph[] {
  const started = countOf(writer, 'newlyEnrolled');
  if (started?.value === 0) {
    const { say, t } = writer;
    return paragraphOf('whoCame', [say('whoCame.intake', t.whoCame.nobody, {}, false)]);
  }
  return [
    ...paragraphOf('whoCame', [intake(writer, started), ages(writer, started), ...age(writer)]),
    ...figuresOf(['newBySex', 'newByAge', 'age'], writer),
    ...paragraphOf('whoCame.background', [
      referrers(writer, started),
      supportForms(writer, started),
      activeReferrers(writer),
    ]),
    ...figuresOf(['newByReferrer', 'newBySupportForm'], writer),
  ];
}

function intake(writer: Writer, started: Fact | null): Sentence | null {
  const { say, t } = writer;
  const sexes = bySex(writer, 'newlyEnrolled');
  const template = templateBySex(sexes, {
    plain: t.whoCame.intake,
    bySex: t.whoCame.intakeBySex,
    oneSex: t.whoCame.intakeOneSex,
  });
  return say('whoCame.intake', template, { new: spoken(started), sexes: sexes?.sexes ?? null });
}

interface Row {
  readonly label: string;
  readonly band: AgeBand | null;
  readonly category: string | null;
  readonly fact: Fact | null;
}

/** The rows of a table of new participants but its total; without a fact for those that are kept back. */
function rowsOf(writer: Writer, id: TableId): readonly Row[] {
  const { rows = [] } = tableOf(writer, id) ?? {};
  return rows.flatMap(({ label, cells: [first], total }, row): readonly Row[] => {
    if (total || first === undefined) return [];
    const fact = factAt(writer.input.spoken, { table: id, row, column: 0 });
    const { ageBand = null, category = null } = first.figure ?? {};
    return [{ label, band: ageBand, category, fact }];
  });
}

function isNobody({ fact }: Row): boolean {
  return fact?.value === 0;
}

/** The rows said one after another in a sentence, or in the one for rows that are kept back; null where there is nothing to say. */
function said(
  id: string,
  rows: readonly Row[],
  writer: Writer,
  templates: Readonly<Record<'sentence' | 'hidden', string>>,
  wordsOf: (row: Row, first: boolean) => { readonly template: string; readonly name: string },
): Sentence | null {
  const printed = rows.filter(({ fact }) => fact !== null);
  const { part, list, say } = writer;
  const items = printed.map((row, i) => {
    const { template, name } = wordsOf(row, i === 0);
    return part(template, { n: listed(spoken(row.fact)), category: name, band: name });
  });
  const template = printed.length < rows.length ? templates.hidden : templates.sentence;
  return say(id, template, { list: list(items) }, !printed.some(isNobody));
}

/** Bands of nobody are told too, so that none seems to be missing; but not of a single participant. */
function ages(writer: Writer, started: Fact | null): Sentence | null {
  const { ages: t } = writer.t.whoCame;
  const { unknown, band: nameOf } = writer.input.texts.tables.newParticipants;
  const several = started === null || started.value > 1;
  const rows = rowsOf(writer, 'newByAge').filter(
    (row) => !isNobody(row) || (row.band !== null && several),
  );
  if (!rows.some(({ band, fact }) => band !== null && isSome(fact))) return null;
  return said('whoCame.ages', rows, writer, t, (row, first) => {
    const { band, label } = row;
    if (band === null) return { template: label === unknown ? t.unknown : t.other, name: '' };
    const [one, more] = isNobody(row) ? [t.firstNobody, t.nextNobody] : [t.first, t.next];
    return { template: first ? one : more, name: nameOf(bandLabel(band)) };
  });
}

/** Of two people, youngest and oldest are all there is to say. */
function age(writer: Writer): readonly (Sentence | null)[] {
  const { say, t } = writer;
  const [mean, median] = [statisticOf(writer, 'age', 'mean'), statisticOf(writer, 'age', 'median')];
  const youngest = statisticOf(writer, 'age', 'youngest', 'all', 'count');
  const oldest = statisticOf(writer, 'age', 'oldest', 'all', 'count');
  const several = youngest === null || youngest.value !== oldest?.value;
  const n = countOf(writer, 'age', 'all', { statistic: 'n' });
  const pair = n !== null && n.value <= 2;
  return [
    several && !pair
      ? say('whoCame.age', median === null ? t.whoCame.meanAge : t.whoCame.age, {
          mean: spoken(mean, 'decimal'),
          median: spoken(median, 'decimal'),
        })
      : null,
    several
      ? say('whoCame.youngest', t.whoCame.youngest, {
          youngest: spoken(youngest, 'figures'),
          oldest: spoken(oldest, 'figures'),
        })
      : null,
  ];
}

function referrers(writer: Writer, started: Fact | null): Sentence | null {
  const { referrers: t } = writer.t.whoCame;
  const only = started?.value === 1 ? onlyCategory(writer, 'newByReferrer') : null;
  return only === null
    ? categories('whoCame.referrers', 'newByReferrer', writer, t, ({ label }) => label)
    : writer.say('whoCame.referrers', t.sentenceOne, { category: only }, false);
}

function supportForms(writer: Writer, started: Fact | null): Sentence | null {
  const { supportForms: t } = writer.t.whoCame;
  const only = started?.value === 1 ? onlyCategory(writer, 'newBySupportForm') : null;
  const nameOf = ({ label }: Row): string => inSentence(label);
  return only === null
    ? categories('whoCame.supportForms', 'newBySupportForm', writer, t, nameOf)
    : writer.say('whoCame.supportForms', t.sentenceOne, { category: inSentence(only) }, false);
}

/** The one category of the one participant; null where it is not known, or not one that has a name. */
function onlyCategory(writer: Writer, id: TableId): string | null {
  const [only, ...others] = rowsOf(writer, id).filter((row) => !isNobody(row));
  if (only === undefined || others.length > 0 || only.fact === null) return null;
  return only.category === null ? null : only.label;
}

function categories(
  id: string,
  table: TableId,
  writer: Writer,
  t: Readonly<Record<'sentence' | 'hidden' | 'first' | 'next' | 'other' | 'unknown', string>>,
  nameOf: (row: Row) => string,
): Sentence | null {
  const rows = rowsOf(writer, table)
    .filter((row) => !isNobody(row))
    .toSorted(
      (a, b) =>
        Number(a.category === null) - Number(b.category === null) ||
        (b.fact?.value ?? 0) - (a.fact?.value ?? 0),
    );
  const { unknown } = writer.input.texts.tables.newParticipants;
  return said(id, rows, writer, t, (row, first) => {
    const named = first ? t.first : t.next;
    const template = row.category !== null ? named : row.label === unknown ? t.unknown : t.other;
    return { template, name: nameOf(row) };
  });
}

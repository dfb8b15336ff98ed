import type { AgeBand } from '../../definitions/ageBands';
import { bandLabel } from '../../definitions/ageBands';
import type { Figure } from '../../measures/figure';
import { shares } from '../../measures/shares';
import type { TableId } from '../../tables/table';
import type { Paragraph, Sentence, SentencePart } from '../draft';
import { factAt, spoken, type Fact } from '../facts';
import { bySex, countOf, statisticOf, tableOf } from '../participantFacts';
import { inSentence, listed } from '../template';
import { figuresOf } from '../tableParagraphs';
import { paragraphOf, type Writer } from '../writer';

/** Who the new participants are: number, sex, age, referrer and support, each with its table. */
export function draftWhoCame(writer: Writer): readonly Paragraph[] {
  const started = countOf(writer, 'newlyEnrolled');
  if (started?.value === 0) {
    const { say, t } = writer;
    return paragraphOf('whoCame', [say('whoCame.intake', t.whoCame.nobody, {}, false)]);
  }
  return [
    ...paragraphOf('whoCame', [intake(writer, started), ages(writer), ...age(writer)]),
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
  const values = { new: spoken(started), sexes: bySex(writer, 'newlyEnrolled') };
  const template = values.sexes === null ? t.whoCame.intake : t.whoCame.intakeBySex;
  return say('whoCame.intake', template, values);
}

interface Row {
  readonly label: string;
  readonly band: AgeBand | null;
  readonly category: string | null;
  readonly fact: Fact | null;
}

/** The rows of a table of new participants, without those of nobody; null for those that are kept back. */
function rowsOf(writer: Writer, id: TableId): readonly Row[] {
  const { rows = [] } = tableOf(writer, id) ?? {};
  return rows.flatMap(({ label, cells: [first], total }, row): readonly Row[] => {
    if (total || first === undefined) return [];
    const fact = factAt(writer.input.spoken, { table: id, row, column: 0 });
    if (fact?.value === 0) return [];
    const { ageBand = null, category = null } = first.figure ?? {};
    return [{ label, band: ageBand, category, fact }];
  });
}

/** The rows said one after another, the first by a template of its own; null where there are none, or nothing to say of any. */
function said(
  rows: readonly Row[],
  writer: Writer,
  templateOf: (row: Row, first: boolean) => string,
  nameOf: (row: Row) => string,
): readonly SentencePart[] | null {
  const printed = rows.filter(({ fact }) => fact !== null);
  if (printed.length === 0) return null;
  const { part, list, t } = writer;
  return list([
    ...printed.map((row, i) =>
      part(templateOf(row, i === 0), {
        n: listed(spoken(row.fact)),
        category: nameOf(row),
        band: nameOf(row),
      }),
    ),
    ...(printed.length < rows.length ? [part(t.words.notShown, {})] : []),
  ]);
}

function ages(writer: Writer): Sentence | null {
  const { ages: t } = writer.t.whoCame;
  const rows = rowsOf(writer, 'newByAge');
  const unknown = writer.input.texts.tables.newParticipants.unknown;
  const list = said(
    rows,
    writer,
    ({ band, label }, first) =>
      band !== null ? (first ? t.first : t.next) : label === unknown ? t.unknown : t.other,
    ({ band }) =>
      band === null ? '' : writer.input.texts.tables.newParticipants.band(bandLabel(band)),
  );
  return rows.some(({ band, fact }) => band !== null && fact !== null)
    ? writer.say('whoCame.ages', t.sentence, { list })
    : null;
}

function age(writer: Writer): readonly (Sentence | null)[] {
  const { say, t } = writer;
  const [mean, median] = [statisticOf(writer, 'age', 'mean'), statisticOf(writer, 'age', 'median')];
  const youngest = statisticOf(writer, 'age', 'youngest', 'all', 'count');
  const oldest = statisticOf(writer, 'age', 'oldest', 'all', 'count');
  const several = youngest?.value !== oldest?.value;
  return [
    several
      ? say('whoCame.age', t.whoCame.age, {
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
  const list = categories(writer, 'newByReferrer', t, ({ label }) => label);
  const only = started?.value === 1 ? onlyCategory(writer, 'newByReferrer') : null;
  return only === null
    ? writer.say('whoCame.referrers', t.sentence, { list })
    : writer.say('whoCame.referrers', t.sentenceOne, { category: only }, false);
}

function supportForms(writer: Writer, started: Fact | null): Sentence | null {
  const { supportForms: t } = writer.t.whoCame;
  const list = categories(writer, 'newBySupportForm', t, ({ label }) => inSentence(label));
  const only = started?.value === 1 ? onlyCategory(writer, 'newBySupportForm') : null;
  if (only !== null) {
    return writer.say('whoCame.supportForms', t.sentenceOne, { category: inSentence(only) }, false);
  }
  return writer.say('whoCame.supportForms', t.sentence, { list });
}

/** The one category of the one participant; null where it is not known, or not one that has a name. */
function onlyCategory(writer: Writer, id: TableId): string | null {
  const [only, ...others] = rowsOf(writer, id).filter(({ fact }) => fact?.value !== 0);
  if (only === undefined || others.length > 0 || only.fact === null) return null;
  return only.category === null ? null : only.label;
}

function categories(
  writer: Writer,
  id: TableId,
  t: Readonly<Record<'first' | 'next' | 'other' | 'unknown', string>>,
  nameOf: (row: Row) => string,
): readonly SentencePart[] | null {
  const rows = rowsOf(writer, id).toSorted(
    (a, b) =>
      Number(a.category === null) - Number(b.category === null) ||
      (b.fact?.value ?? 0) - (a.fact?.value ?? 0),
  );
  const { unknown } = writer.input.texts.tables.newParticipants;
  return said(
    rows,
    writer,
    ({ category, label }, first) =>
      category !== null ? (first ? t.first : t.next) : label === unknown ? t.unknown : t.other,
    nameOf,
  );
}

/** Where everybody who took part came from, for outlines that count the active. */
function activeReferrers({ input, say, part, list, t }: Writer): Sentence | null {
  const figures = input.details.filter(
    ({ measure, group }) => measure === 'byReferrer' && group === 'all',
  );
  const named = figures.filter(({ category }) => typeof category === 'string');
  const known = named.reduce((sum, { value }) => sum + (value ?? 0), 0);
  const isOther = ({ category, value }: Figure) => typeof category !== 'string' && value !== 0;
  if (named.length < 2 || figures.filter(isOther).length > 1) return null;
  const found = shares(named.map(({ value }) => value ?? 0));
  const items = named.map((figure, i) =>
    part(t.whoCame.activeReferrers.item, {
      share: { value: (found[i] ?? 0) / 100, print: 'share', figure, cells: [] },
      category: figure.category ?? '',
    }),
  );
  return say('whoCame.activeReferrers', t.whoCame.activeReferrers.sentence, {
    known: { value: known, print: 'count', figure: null, cells: [] },
    list: list(items),
  });
}

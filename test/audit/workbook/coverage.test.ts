import { day } from '../../support/participants';
import { listOf, toldOfRows, toldOfText } from './listOf';

const stay = (start: string, end: string | null = null) => ({
  start: day(start),
  end: end === null ? null : day(end),
  exit: end === null ? null : ('work' as const),
});

describe('a number enrolled on a day', () => {
  const list = listOf([
    stay('2017-05-01', '2018-03-01'),
    stay('2018-02-01'),
    stay('2018-03-01', '2018-12-31'),
    stay('2018-11-01'),
  ]);
  const told = (header: string, count: number) =>
    toldOfRows(list, ['Deltagare 2018'], ['', 'Antal avslut', header], ['Totalt', 2, count]);

  test('is of the period’s start or end where the day is that', () => {
    expect(told('Antal inskrivna 20180101', 1)).toEqual(['held 2']);
    expect(told('Antal inskrivna 20181231', 2)).toEqual(['held 2']);
  });

  test('is of the day within the period that the header names, as it begins or as it ends', () => {
    expect(told('Antal inskrivna 20180301', 2)).toEqual(['held 2']);
    expect(told('Antal inskrivna 20180401', 2)).toEqual(['held 2']);
    expect(told('Antal inskrivna 20180401', 1)).toEqual([
      expect.stringMatching(/^contradiction 1: .*inskrivna den dagen 2018-04-01 är 2/),
      'held 1',
    ]);
  });
});

describe('a list of another time', () => {
  test('is not compared, and that is told once as a note', () => {
    const list = listOf([stay('2020-01-10', '2020-12-01'), stay('2020-02-01')]);
    expect(
      toldOfText(list, 'Under 2018 skrevs 7 deltagare in. Under 2018 avslutades 5 deltagare.'),
    ).toEqual([
      'note 7: En del tal är inte jämförda med listan i arbetsboken: rapporten har tal för 180101-181231, och listan går från 2020-01-10 till 2020-12-01. Vill du jämföra dem behövs listan från den tiden.',
      'held 0',
    ]);
  });

  test('is not compared with an earlier year that it may lack people of', () => {
    const list = listOf([stay('2017-06-01', '2018-02-01'), stay('2018-02-01')]);
    const text =
      'Rapport 2018. Under 2018 skrevs 1 deltagare in. Under 2017 skrevs 9 deltagare in.';
    expect(toldOfText(list, text)).toEqual([
      expect.stringMatching(/^note 9: .*tal för 170101-171231, och listan går från 2017-06-01/),
      'held 1',
    ]);
  });
});

describe('a difference is no more than a note', () => {
  test('where the list begins within the period', () => {
    const list = listOf([stay('2018-03-01', '2018-12-20')]);
    expect(toldOfText(list, 'Under 2018 skrevs 4 deltagare in.')).toEqual([
      expect.stringMatching(
        /^note 4: .*Listan börjar först 2018-03-01, så den kan sakna deltagare/,
      ),
      'held 0',
    ]);
  });

  test('where the list has gone on for long after it', () => {
    const list = listOf([stay('2017-03-01', '2018-05-01'), stay('2018-02-01', '2019-08-31')]);
    expect(toldOfText(list, 'Under 2018 skrevs 4 deltagare in.')).toEqual([
      expect.stringMatching(/^note 4: .*Listan är förd ända till 2019-08-31/),
      'held 0',
    ]);
  });

  test('where times in the list are cut at a cap, and the report says more', () => {
    const left = stay('2017-03-01', '2018-05-01');
    const list = listOf([
      { ...left, supportTime: { months: 108, capped: true } },
      { ...left, supportTime: { months: 12, capped: false } },
    ]);
    const told = (months: number) =>
      toldOfText(
        list,
        `Tiden i offentlig försörjning före start var i snitt ${months} månader 2018.`,
      );
    expect(told(60)).toEqual(['held 1']);
    expect(told(80)).toEqual([
      expect.stringMatching(
        /^note 80 månader: .*är minst 60,0 månader, för en tid i listan står som ”mer än”/,
      ),
      'held 0',
    ]);
    expect(told(40)).toEqual([expect.stringMatching(/^doubtful 40 månader: /), 'held 0']);
  });
});

test('numbers of several teams are not of the one list', () => {
  const list = listOf([stay('2017-03-01', '2018-05-01'), stay('2018-02-01')]);
  const text =
    'Under 2018 skrevs 1 deltagare in. Team Norr: Under 2018 avslutades 6 deltagare. I Säter avslutades 4 deltagare under 2018.';
  expect(toldOfText(list, text)).toEqual(['held 1']);
});

test('an outcome may be as many more as have left without a reason in the list', () => {
  const left = stay('2017-03-01', '2018-05-01');
  const list = listOf([left, { ...left, exit: 'unknown' }]);
  expect(toldOfText(list, 'Under 2018 gick 2 deltagare till arbete.')).toEqual(['held 1']);
  expect(toldOfText(list, 'Under 2018 gick 3 deltagare till arbete.')).toEqual([
    expect.stringMatching(/^contradiction 3: /),
    'held 0',
  ]);
});

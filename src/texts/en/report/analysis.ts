import type { ReportTexts } from '../../reportTexts';

/** Analysis: what the figures show and no more. */
export const analysis: ReportTexts['analysis'] = {
  newly: {
    up: 'Compared with {previous} the number of new participants rose from {before} to {now}.',
    down: 'Compared with {previous} the number of new participants fell from {before} to {now}.',
    same: 'Compared with {previous} the number of new participants was the same, {now}.',
  },
  shift: {
    referrer: {
      up: 'Among the referrers {category} has changed most, rising from {before} to {now} {now:person|people}.',
      down: 'Among the referrers {category} has changed most, falling from {before} to {now} {now:person|people}.',
    },
    supportForm: {
      up: 'Among the forms of support {category} has changed most, rising from {before} to {now} {now:person|people}.',
      down: 'Among the forms of support {category} has changed most, falling from {before} to {now} {now:person|people}.',
    },
    age: {
      up: 'The age group {band} grew most, from {before} to {now} {now:person|people}.',
      down: 'The age group {band} shrank most, from {before} to {now} {now:person|people}.',
    },
  },
  smallIntake:
    'With {new} {new:new participant|new participants} a few people can change the distribution, so differences between groups should be read with care.',
  exits: {
    up: 'The number of exits rose from {before} in {previous} to {now}.',
    down: 'The number of exits fell from {before} in {previous} to {now}.',
    same: 'The number of exits was the same as in {previous}, {now}.',
  },
  rate: {
    up: 'The result rose from {before} to {now}, by {points}.',
    down: 'The result fell from {before} to {now}, by {points}.',
    same: 'The result was unchanged, {now}.',
  },
  throughput: {
    up: 'Throughput time is longer in the twelve-month period {window} than in {windowBefore}: {now} {now:month|months} against {before}.',
    down: 'Throughput time is shorter in the twelve-month period {window} than in {windowBefore}: {now} {now:month|months} against {before}.',
  },
  outliers: {
    many: 'The mean is drawn up by {outliers} outliers: without them it is {without} {without:month|months} instead of {mean}.',
    one: 'The mean is drawn up by a single outlier: without it, it is {without} {without:month|months} instead of {mean}.',
  },
  median:
    'The median, {median} {median:month|months}, says more about the usual participant than the mean {mean}, which a few long times draw up.',
  smallBase:
    'The base of the result is {base} exits; one person more or less changes the result by {points}, so small differences mean nothing.',
  oneExit: 'The base of the result is a single exit, so nothing can be concluded from it.',
  smallSexes:
    'By sex the base is smaller still ({women} {women:woman|women} and {men} {men:man|men}), so the results of women and men cannot be compared.',
  lowerBound:
    'The time on public support is a lower bound and cannot be compared directly with other teams.',
  points: '{points} {points:percentage point|percentage points}',
  economy: {
    under:
      'The line that differs most is {line}: {difference} below the {base}, {share} of the whole difference.',
    over: 'The line that differs most is {line}: {difference} above the {base}, {share} of the whole difference.',
    underOnly: 'The line that differs most is {line}: {difference} below the {base}.',
    overOnly: 'The line that differs most is {line}: {difference} above the {base}.',
  },
};

import type { ReportTexts } from '../../reportTexts';

/** Analysis: what the figures show and no more. {before} and {now} are the numbers of the period before and of this one. */
export const analysis: ReportTexts['analysis'] = {
  newly: {
    up: 'Compared with {previous}, the number of new participants rose from {before} to {now}.',
    down: 'Compared with {previous}, the number of new participants fell from {before} to {now}.',
    same: 'Compared with {previous}, the number of new participants was the same, {now}.',
  },
  shift: {
    referrer: {
      up: 'Among the referrers, {category} changed most, rising from {before} to {now} {now:person|people}.',
      down: 'Among the referrers, {category} changed most, falling from {before} to {now} {now:person|people}.',
    },
    supportForm: {
      up: 'Among the forms of support, {category} changed most, rising from {before} to {now} {now:person|people}.',
      down: 'Among the forms of support, {category} changed most, falling from {before} to {now} {now:person|people}.',
    },
    age: {
      up: 'The age group {band} grew most, from {before} to {now} {now:person|people}.',
      down: 'The age group {band} shrank most, from {before} to {now} {now:person|people}.',
    },
  },
  smallIntake: {
    some: 'With {new} {new:new participant|new participants}, a few people can change the distribution, so differences between groups should be read with care.',
    few: 'There {new:was|were} {new} {new:new participant|new participants}, too few to say anything about differences between groups.',
  },
  exits: {
    up: 'The number of exits rose from {before} in {previous} to {now}.',
    down: 'The number of exits fell from {before} in {previous} to {now}.',
    same: 'The number of exits was the same as in {previous}, {now}.',
  },
  rate: {
    up: 'The result rose from {before} to {now}, by {points}.',
    down: 'The result fell from {before} to {now}, by {points}.',
    same: 'The result was {now}, the same as in {previous}.',
  },
  throughput: {
    up: 'Throughput time was longer in the twelve-month period {window} than in {windowBefore}: {now} {now:month|months} compared with {before}.',
    down: 'Throughput time was shorter in the twelve-month period {window} than in {windowBefore}: {now} {now:month|months} compared with {before}.',
  },
  outliers: {
    many: 'The mean is raised by {outliers} outliers: without them it is {without} {without:month|months} instead of {mean}.',
    one: 'The mean is raised by a single outlier: without it, it is {without} {without:month|months} instead of {mean}.',
  },
  median:
    'The median, {median} {median:month|months}, says more about the typical participant than the mean of {mean}, which a few long times push up.',
  smallTime: 'The throughput time is that of {n} people, too few to compare with other periods.',
  smallBase: {
    some: 'The result has a base of {base} exits; one person more or less changes it by {points}, so small differences mean nothing.',
    few: 'The result has a base of {base} exits, too few to draw conclusions from.',
    one: 'The result is based on a single exit, so no conclusions can be drawn from it.',
  },
  smallSexes: {
    evenSmaller:
      'By sex the numbers are smaller still ({women} {women:woman|women} and {men} {men:man|men}), so the results of women and men cannot be compared.',
    small:
      'By sex the numbers are small ({women} {women:woman|women} and {men} {men:man|men}), so the results of women and men cannot be compared.',
  },
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

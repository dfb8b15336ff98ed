/** Analys: what the figures show and no more. {before} and {now} are the numbers of the period before and of this one. */
export const analysis = {
  newly: {
    up: 'Jämfört med {previous} ökade antalet nyinskrivna från {before} till {now}.',
    down: 'Jämfört med {previous} minskade antalet nyinskrivna från {before} till {now}.',
    same: 'Jämfört med {previous} var antalet nyinskrivna oförändrat, {now}.',
  },
  shift: {
    referrer: {
      up: 'Bland remittenterna ökade {category} mest, från {before} till {now} {now:person|personer}.',
      down: 'Bland remittenterna minskade {category} mest, från {before} till {now} {now:person|personer}.',
    },
    supportForm: {
      up: 'Bland försörjningsformerna ökade {category} mest, från {before} till {now} {now:person|personer}.',
      down: 'Bland försörjningsformerna minskade {category} mest, från {before} till {now} {now:person|personer}.',
    },
    age: {
      up: 'Åldersgruppen {band} ökade mest, från {before} till {now} {now:person|personer}.',
      down: 'Åldersgruppen {band} minskade mest, från {before} till {now} {now:person|personer}.',
    },
  },
  smallIntake: {
    some: 'Med {new} {new:ny deltagare|nya deltagare} kan några få personer ändra fördelningen, så skillnader mellan grupper ska tolkas försiktigt.',
    /** Fewer than ten. */
    few: 'Underlaget är {new} {new:ny deltagare|nya deltagare}, för litet för att säga något om fördelningen mellan grupper.',
  },
  exits: {
    up: 'Antalet avslut ökade från {before} till {now} jämfört med {previous}.',
    down: 'Antalet avslut minskade från {before} till {now} jämfört med {previous}.',
    same: 'Antalet avslut var oförändrat jämfört med {previous}, {now}.',
  },
  rate: {
    up: 'Resultatet steg från {before} till {now}, en ökning med {points}.',
    down: 'Resultatet sjönk från {before} till {now}, en minskning med {points}.',
    same: 'Resultatet var {now}, samma som {previous}.',
  },
  throughput: {
    up: 'Genomströmningstiden var längre i tolvmånadersperioden {window} än i {windowBefore}: {now} {now:månad|månader} mot {before}.',
    down: 'Genomströmningstiden var kortare i tolvmånadersperioden {window} än i {windowBefore}: {now} {now:månad|månader} mot {before}.',
  },
  outliers: {
    many: 'Medeltiden dras upp av {outliers} långliggare: utan dem är den {without} {without:månad|månader} i stället för {mean}.',
    one: 'Medeltiden dras upp av en enda långliggare: utan den är den {without} {without:månad|månader} i stället för {mean}.',
  },
  median:
    'Medianen, {median} {median:månad|månader}, säger mer om den vanliga deltagaren än medeltiden {mean}, som dras upp av enstaka långa tider.',
  /** A mean of two, three or four people. */
  smallTime:
    'Genomströmningstiden bygger på {n} personer, för få för att jämföra med andra perioder.',
  smallBase: {
    some: 'Underlaget för resultatet är {base} avslut; en person mer eller mindre ändrar resultatet med {points}, så små skillnader går inte att tolka.',
    /** Fewer than ten. */
    few: 'Underlaget för resultatet är {base} avslut, för litet för att dra slutsatser av.',
    one: 'Underlaget för resultatet är ett enda avslut, så det går inte att dra slutsatser av.',
  },
  /** The numbers of women and of men in the base of the result. */
  smallSexes: {
    /** After a sentence that the whole base is small. */
    evenSmaller:
      'Uppdelat på kön är underlaget ännu mindre ({women} {women:kvinna|kvinnor} och {men} {men:man|män}), så resultaten för kvinnor och män går inte att jämföra.',
    small:
      'Uppdelat på kön är underlaget litet ({women} {women:kvinna|kvinnor} och {men} {men:man|män}), så resultaten för kvinnor och män går inte att jämföra.',
  },
  lowerBound:
    'Tiden i offentlig försörjning är en undre gräns och kan inte jämföras rakt av med andra team.',
  points: '{points} {points:procentenhet|procentenheter}',
  economy: {
    under:
      'Störst är avvikelsen för {line}: {difference} under {base}, vilket är {share} av hela avvikelsen.',
    over: 'Störst är avvikelsen för {line}: {difference} över {base}, vilket är {share} av hela avvikelsen.',
    underOnly: 'Störst är avvikelsen för {line}: {difference} under {base}.',
    overOnly: 'Störst är avvikelsen för {line}: {difference} över {base}.',
  },
};

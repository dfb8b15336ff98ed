/** Sammanfattning: the numbers that a board reads first. */
export const summary = {
  flow: 'Vid början av {periodName} var {start} {start:person inskriven|personer inskrivna}, och under {period} skrevs {new} {new:ny|nya} in.',
  nobodyAtStart: 'Under {periodName} skrevs {new} {new:person|personer} in.',
  nobodyNew:
    'Vid början av {periodName} var {start} {start:person inskriven|personer inskrivna}; ingen ny skrevs in under {period}.',
  active:
    'Under {periodName} var {active} {active:person aktiv|personer aktiva} i insatsen, varav {new} {new:ny|nya}.',
  activeOnly: 'Under {periodName} var {active} {active:person aktiv|personer aktiva} i insatsen.',
  exits:
    'Totalt avslutades {exits} {exits:person|personer}, varav {positive} till {destinations}, vilket ger ett resultat på {rate}.',
  exitsWithoutResult:
    'Totalt avslutades {exits} {exits:person|personer}, men ingen till {destinations}.',
  /** {where} as in the results: "till arbete". */
  oneExit: 'En person avslutades {where}.',
  oneExitWithoutResult: 'En person avslutades, men inte till {destinations}.',
  exitsOnly: 'Totalt avslutades {exits} {exits:person|personer}.',
  nobodyLeft: 'Ingen avslutades under {period}.',
  transferred:
    'Totalt avslutades {exits} {exits:person|personer}, varav {transferred} flyttades över till ett annat team.',
  rateOfRest:
    'Av de övriga {base} gick {positive} till {destinations}, vilket ger ett resultat på {rate}.',
  /** Where dropouts are no exits. */
  dropouts: {
    withExits:
      'Därutöver hoppade {dropouts} {dropouts:person|personer} av tidigt ({dropouts:dropout|dropouts}) och räknas inte bland avsluten.',
    alone:
      'Däremot hoppade {dropouts} {dropouts:person|personer} av tidigt ({dropouts:dropout|dropouts}) och räknas inte bland avsluten.',
  },
  throughput: {
    positiveExits:
      'Genomströmningstiden för dem som avslutades med positivt resultat var i genomsnitt {mean} {mean:månad|månader}.',
    allExits: 'Genomströmningstiden var i genomsnitt {mean} {mean:månad|månader}.',
  },
  end: 'Vid {ofPeriod} slut var {end} {end:person inskriven|personer inskrivna}.',
  nobodyAtEnd: 'Vid {ofPeriod} slut var ingen inskriven.',
  economyTime: {
    /** Where it is another time than the report's. */
    year: ' för {year}',
    part: ' för {time}',
  },
  economy: {
    under: 'Kostnaderna{time} blev {outcome}, {difference} under {base}.',
    over: 'Kostnaderna{time} blev {outcome}, {difference} över {base}.',
    even: 'Kostnaderna{time} blev {outcome}, lika med {base}.',
  },
  /** Earlier costs and the period's together. */
  accumulated: {
    under: 'De ackumulerade kostnaderna blev {outcome}, {difference} under {base}.',
    over: 'De ackumulerade kostnaderna blev {outcome}, {difference} över {base}.',
    even: 'De ackumulerade kostnaderna blev {outcome}, lika med {base}.',
  },
};

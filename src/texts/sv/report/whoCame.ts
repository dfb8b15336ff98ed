/** Who came: the new participants of the period. */
export const whoCame = {
  intake: 'Under {periodName} skrevs {new} {new:ny deltagare|nya deltagare} in.',
  intakeBySex: 'Under {periodName} skrevs {new} {new:ny deltagare|nya deltagare} in: {sexes}.',
  /** Where all are of one sex ("samtliga kvinnor"). */
  intakeOneSex: 'Under {periodName} skrevs {new} nya deltagare in, {sexes}.',
  nobody: 'Under {periodName} skrevs ingen ny deltagare in.',
  ages: {
    sentence: '{list}.',
    /** Here and below: where some numbers are kept back to protect small groups. */
    hidden: '{list}; övriga antal visas inte.',
    first: 'i åldersgruppen {band} fanns {n} {n:person|personer}',
    next: 'i gruppen {band} {n}',
    firstNobody: 'i åldersgruppen {band} fanns ingen',
    nextNobody: 'i gruppen {band} ingen',
    other: 'i andra åldrar {n}',
    unknown: 'utan uppgift om ålder {n}',
  },
  /** Where the median is kept back. */
  meanAge: 'Medelåldern vid starten var {mean} år.',
  age: 'Medelåldern vid starten var {mean} år och medianåldern {median} år.',
  youngest: 'Den yngsta var {youngest} år och den äldsta {oldest} år.',
  referrers: {
    sentence: 'Deltagarna kom från {list}.',
    hidden: 'Deltagarna kom bland annat från {list}; övriga antal visas inte.',
    sentenceOne: 'Deltagaren kom från {category}.',
    first: '{category} ({n} {n:person|personer})',
    next: '{category} ({n})',
    other: 'övriga ({n})',
    unknown: 'okänd remittent ({n})',
  },
  supportForms: {
    sentence: 'Försörjningen vid starten fördelade sig på {list}.',
    hidden: 'Försörjningen vid starten var bland annat {list}; övriga antal visas inte.',
    sentenceOne: 'Försörjningen vid starten: {category}.',
    first: '{category} ({n} {n:person|personer})',
    next: '{category} ({n})',
    other: 'övrig ({n})',
    unknown: 'okänd ({n})',
  },
  /** Where everybody who took part came from; in numbers where percentages would be of fewer than ten. */
  activeReferrers: {
    all: 'Av de {known} som var aktiva under {period} kom {list}.',
    known: 'Av de {known} som var aktiva under {period} och har en känd remittent kom {list}.',
    share: '{share} från {category}',
    number: '{n} från {category}',
  },
};

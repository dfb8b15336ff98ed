/** Who came: the new participants of the period. */
export const whoCame = {
  intake: 'Under {periodName} skrevs {new} {new:ny deltagare|nya deltagare} in.',
  intakeBySex: 'Under {periodName} skrevs {new} {new:ny deltagare|nya deltagare} in: {sexes}.',
  nobody: 'Under {periodName} skrevs ingen ny deltagare in.',
  ages: {
    sentence: '{list}.',
    first: 'i åldersgruppen {band} fanns {n} {n:person|personer}',
    next: 'i gruppen {band} {n}',
    other: 'i andra åldrar {n}',
    unknown: 'utan uppgift om ålder {n}',
  },
  age: 'Medelåldern vid starten var {mean} år och medianåldern {median} år.',
  youngest: 'Den yngsta var {youngest} år och den äldsta {oldest} år.',
  referrers: {
    sentence: 'Deltagarna kom från {list}.',
    sentenceOne: 'Deltagaren kom från {category}.',
    first: '{category} ({n} {n:person|personer})',
    next: '{category} ({n})',
    other: 'övriga ({n})',
    unknown: 'okänd remittent ({n})',
  },
  supportForms: {
    sentence: 'Försörjningen vid starten fördelade sig på {list}.',
    sentenceOne: 'Försörjningen vid starten: {category}.',
    first: '{category} ({n} {n:person|personer})',
    next: '{category} ({n})',
    other: 'övrig ({n})',
    unknown: 'okänd ({n})',
  },
  activeReferrers: {
    sentence: 'Av de {known} som var aktiva under {period} och har en känd remittent kom {list}.',
    item: '{share} från {category}',
  },
};

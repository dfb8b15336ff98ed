const quoted = (words: readonly string[]): string => words.map((word) => `”${word}”`).join(', ');

/** A new period from the last report. */
export const nextTime = {
  asLastTime: (period: string) => `Perioden är ${period}. Allt annat är som förra gången.`,
  noLaterPeriod:
    'Listan har inga datum efter förra rapportens period, så perioden är densamma. Gå tillbaka om ni vill välja en annan.',
  stopped: 'Något är nytt sedan förra rapporten',
  sourceGone:
    'Listan som räknades förra gången finns inte kvar. Välj vilka listor som ska räknas nu.',
  newLists: (names: readonly string[]) =>
    names.length === 1
      ? `Listan ${names.join('')} är ny. Kontrollera vilka listor som ska räknas.`
      : `Listorna ${names.join(', ')} är nya. Kontrollera vilka listor som ska räknas.`,
  columnsChanged: 'Kolumnerna är inte desamma som förra gången. Kontrollera vad de betyder.',
  newWords: (words: readonly string[]) =>
    words.length === 1
      ? `Avslutsorsaken ${quoted(words)} är ny. Välj vad den betyder, eller gå vidare utan.`
      : `Avslutsorsakerna ${quoted(words)} är nya. Välj vad de betyder, eller gå vidare utan.`,
};

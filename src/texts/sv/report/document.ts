/** What stands around the sentences in a document. */
export const document = {
  title: 'Verksamhetsrapport {period}',
  extracted: 'Uttag ur deltagarlistan: {day}',
  promptMark: 'Att skriva:',
  /** Beside a paragraph of the text's sheet; `beginnings` are the first words of its sentences. */
  fixedSentences: (beginnings: readonly string[]) =>
    `Räknas inte om: ${beginnings.map((words) => `”${words}”`).join(', ')}`,
  promptHelp:
    'Frågorna som börjar med ”Att skriva” är stöd för texten. Svara på dem eller ta bort dem.',
  /** Before the number of the page, and between it and the number of pages. */
  page: ['Sida ', ' av '],
};

/** What is wrong with the arguments of a custom function, where, and what to do. */
export const mistakes = {
  row: (row: number) => `rad ${row}`,
  rowOfRange: (row: number) => `rad ${row} i området`,
  endBeforeStart: (place: string, start: string, end: string) =>
    `Slutdatum före startdatum på ${place}: ${end} ligger före ${start}. Rätta ett av datumen.`,
};

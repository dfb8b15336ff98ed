/** How small groups are protected: what the tables say, and the choice in the pane. */
export const disclosure = {
  few: (threshold: number) => `färre än ${threshold}`,
  hidden: '..',
  notes: {
    internal: (threshold: number) =>
      `Antal under ${threshold} skrivs inte ut. ”..” står för ett värde som bygger på så få personer.`,
    public: (threshold: number) =>
      `Antal under ${threshold} skrivs inte ut. ”..” står för ett värde som skulle röja ett sådant antal, eller som bygger på så få personer.`,
  },
  shareNote: 'Andelarna är avrundade. Där ett antal inte skrivs ut blir summan inte säkert 100.',
  leftOut: (titles: readonly string[]) =>
    titles.length === 1
      ? `Tabellen ${titles.join()} är utelämnad: ett litet antal skulle gå att räkna ut ur den.`
      : `Tabellerna ${titles.join(', ')} är utelämnade: ett litet antal skulle gå att räkna ut ur dem.`,
  legend: 'Små grupper',
  modes: {
    off: 'Alla tal visas',
    internal: 'Små grupper döljs (internt)',
    public: 'Kan publiceras',
  },
  help: {
    off: 'För den som får se hela deltagarlistan.',
    internal:
      'Små antal skrivs inte ut. Tabellerna räknas om, så den som har arbetsboken kan ta reda på talen.',
    public:
      'Små antal skrivs inte ut och går inte att räkna ut ur tabellerna. Bladet har bara värden och kan skickas vidare.',
  },
  threshold: 'Minsta antal som skrivs ut',
  thresholdHelp: (least: number, most: number) => `Välj ett tal från ${least} till ${most}.`,
  smallCells: (cells: number, most: number) =>
    cells === 1
      ? `1 tal i tabellerna gäller 1–${most} personer. Välj nedan om det ska döljas.`
      : `${cells} tal i tabellerna gäller 1–${most} personer. Välj nedan om de ska döljas.`,
  noneSmall: (most: number) => `Inget tal i tabellerna gäller 1–${most} personer.`,
};

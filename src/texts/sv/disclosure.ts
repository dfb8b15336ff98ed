/** The choice of how small groups are protected. */
export const disclosure = {
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
  smallCells: (cells: number, most: number) =>
    cells === 1
      ? `1 tal i tabellerna gäller 1–${most} personer. Välj nedan om det ska döljas.`
      : `${cells} tal i tabellerna gäller 1–${most} personer. Välj nedan om de ska döljas.`,
  /** What can be done with a sheet that holds values only. */
  afterPublic: [
    'Kopiera tabellerna till er rapport i Word.',
    'Bladet har bara värden och kan skickas vidare. Kopiera det först till en ny arbetsbok, så att deltagarlistan inte följer med.',
    'Tabellerna ändras inte när deltagarlistan ändras. Infoga då en ny rapport.',
    'Spara arbetsboken. Valen följer med till nästa rapport.',
  ],
};

import tseslint from 'typescript-eslint';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import officeAddins from 'eslint-plugin-office-addins';

/** The floors of the house, lowest first: a file imports from its own folder or from lower floors only. */
const floors = [
  ['steps'],
  ['texts'],
  ['cells', 'files'],
  ['definitions'],
  ['participants', 'budget'],
  ['measures', 'disclosure'],
  ['tables', 'audit'],
  ['report'],
  ['excel', 'functions'],
  ['taskpane'],
  ['tryout'],
  ['headless'],
];

const all = floors.flat();

const floorRules = floors.flatMap((names, level) =>
  names.map((name) => {
    const allowed = new Set([name, ...floors.slice(0, level).flat()]);
    const forbidden = all.filter((other) => !allowed.has(other));
    return {
      files: [`src/${name}/**/*.{ts,tsx}`],
      rules: {
        'no-restricted-imports': [
          'error',
          {
            patterns: forbidden.map((other) => ({
              regex: `^(\\.\\./)+${other}(/|$)`,
              message: `${name}/ is below or beside ${other}/: imports go down only.`,
            })),
          },
        ],
      },
    };
  }),
);

const officeRules = Object.fromEntries(
  Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, 'error']),
);

const pure = [
  'steps',
  'texts',
  'cells',
  'files',
  'definitions',
  'participants',
  'budget',
  'measures',
  'disclosure',
  'tables',
  'report',
  'audit',
];

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'test-output/', 'test/fixtures/'] },
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
      ],
    },
  },
  {
    files: pure.map((name) => `src/${name}/**/*.ts`),
    rules: {
      'no-restricted-globals': [
        'error',
        ...['window', 'document', 'navigator', 'localStorage', 'fetch', 'Office', 'Excel'].map(
          (name) => ({
            name,
            message: 'The floors below excel/ are pure: no DOM, no Office, no network.',
          }),
        ),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'No clock here: today is an argument.' },
      ],
    },
  },
  {
    files: ['src/taskpane/**/*.{ts,tsx}', 'src/functions/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'Excel', message: 'Only src/excel/ knows Office.js.' },
      ],
    },
  },
  {
    files: ['src/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: officeRules,
  },
  { files: ['src/taskpane/**/*.tsx', 'src/tryout/**/*.tsx'], ...jsxA11y.flatConfigs.strict },
  {
    // A region that scrolls must take the focus, or the keyboard cannot scroll it.
    files: ['src/taskpane/**/*.tsx', 'src/tryout/**/*.tsx'],
    rules: {
      'jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['tabpanel', 'region'] }],
    },
  },
  ...floorRules,
);

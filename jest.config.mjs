const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target: 'es2022',
    },
    module: { type: 'commonjs' },
  },
];

export default {
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/', '<rootDir>/test/formulas/'],
  testEnvironment: 'node',
  // Whole reports are inserted: a busy machine takes longer than the usual five seconds for some.
  testTimeout: 30_000,
  setupFiles: ['<rootDir>/test/support/seed.ts'],
  // The usual one fewer than the cores is a single worker on a machine of two.
  maxWorkers: '100%',
  // office.js keeps its globals for as long as the process lives.
  testEnvironmentOptions: { globalsCleanup: 'off' },
  transform: { '\\.(t|j|mj)sx?$': swc },
  transformIgnorePatterns: ['/node_modules/(?!(hucre|lodash-es|nanoid|rbush|quickselect|kdbush)/)'],
};

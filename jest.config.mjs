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
  // office.js keeps its globals for as long as the process lives.
  testEnvironmentOptions: { globalsCleanup: 'off' },
  transform: { '\\.(t|j|mj)sx?$': swc },
  transformIgnorePatterns: ['/node_modules/(?!(hucre|lodash-es|nanoid|rbush|quickselect|kdbush)/)'],
};

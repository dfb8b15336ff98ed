import base from './jest.config.mjs';

/** Needs a built try-out page (npm run build:tryout) and Debian's chromium. */
export default {
  ...base,
  testPathIgnorePatterns: ['/node_modules/'],
  roots: ['<rootDir>/test/browser'],
  testTimeout: 120_000,
  maxWorkers: 1,
};

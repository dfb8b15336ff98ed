import base from './jest.config.mjs';

/** Needs LibreOffice (soffice) as an independent calculator. */
export default {
  ...base,
  testPathIgnorePatterns: ['/node_modules/'],
  roots: ['<rootDir>/test/formulas'],
  testTimeout: 120_000,
  maxWorkers: 1,
};

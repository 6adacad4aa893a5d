/** Every test runs under the Node of package.json (npm scripts see to that) and without type checks: `npm run check` does those. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts'],
  globalSetup: '<rootDir>/tests/support/requireNode24.ts',
  /** Two cores are what a small machine has; a browser or a database needs its moment to start there. */
  maxWorkers: 2,
  testTimeout: 30_000,
  transform: {
    // Packages that are ES modules only are turned into CommonJS like our own code.
    '^.+/node_modules/(kysely|@sparticuz/chromium)/.+\\.js$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'ecmascript' }, target: 'es2023' }, module: { type: 'commonjs' } },
    ],
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'commonjs' } },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!(kysely|@sparticuz/chromium)/)'],
};

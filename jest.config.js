const transform = {
  '^.+\\.[jt]sx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'commonjs' },
    },
  ],
};

const shared = {
  transform,
  // ky comes as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!ky/)'],
  moduleNameMapper: { '\\.css$': '<rootDir>/test/support/emptyModule.ts' },
};

/** @type {import('jest').Config} */
export default {
  // Jest leaves one core idle otherwise, which of two is half.
  maxWorkers: '100%',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: ['<rootDir>/test/(sandbox|browser|bench)/'],
      setupFilesAfterEnv: ['<rootDir>/test/support/unitSetup.ts'],
    },
    {
      ...shared,
      displayName: 'sandbox',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/sandbox/**/*.test.ts'],
    },
    {
      ...shared,
      displayName: 'browser',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
      setupFilesAfterEnv: ['<rootDir>/test/support/browserSetup.ts'],
    },
  ],
};

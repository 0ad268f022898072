import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'src/**/*.test.ts',
      'commands/**/*.test.ts',
      'test/**/*.test.ts',
      'bench/**/*.test.ts',
    ],
    globalSetup: 'test/temporary.ts',
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});

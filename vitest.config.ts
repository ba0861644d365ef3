import { defineConfig } from 'vitest/config';

const shared = { sequence: { shuffle: true } };

export default defineConfig({
  test: {
    // Two cores: more workers only make PGlite instances fight for memory.
    maxWorkers: 2,
    projects: [
      { test: { ...shared, name: 'structure', include: ['*.test.ts'] } },
      { test: { ...shared, name: 'matcher', include: ['packages/matcher/src/**/*.test.ts'] } },
      { test: { ...shared, name: 'examples', include: ['examples/**/*.test.ts'] } },
    ],
  },
});

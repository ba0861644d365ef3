import { defineConfig } from 'vitest/config';

if (!process.env['TEST_DATABASE_URL']) console.log('Database tests run on the embedded database only; TEST_DATABASE_URL adds Postgres.');

const everywhere = { sequence: { shuffle: true } };
/** An embedded database takes seconds to start; the first file of a run also builds the template that the others load. */
const withDatabase = { ...everywhere, testTimeout: 30_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    // Two cores: more workers only make embedded databases fight for memory.
    maxWorkers: 2,
    projects: [
      { test: { ...everywhere, name: 'structure', include: ['*.test.ts'] } },
      { test: { ...everywhere, name: 'matcher', include: ['packages/matcher/src/**/*.test.ts'] } },
      { test: { ...withDatabase, name: 'db', include: ['packages/db/src/**/*.test.ts'] } },
      { test: { ...withDatabase, name: 'portal', include: ['packages/portal/src/**/*.test.{ts,tsx}'] } },
      { test: { ...withDatabase, name: 'examples', include: ['examples/**/*.test.ts'] } },
    ],
  },
});

import { type Database, seedDemo, seedReference } from '@huma/db';
import { type DemoRegion, demoRegion, fiveHouseholds, withFixedHouseholds } from '@huma/db/demo';
import { isIsoDate } from '@huma/matcher';
import type { Hono } from 'hono';
import { createApp } from '../app.tsx';
import { aCodeKey } from '../code/testing/a-code-key.ts';
import { type HouseholdToken, hashToken, makeToken } from '../code/token.ts';

/** The portal of tests, its world and its clock. */
export interface TestPortal {
  readonly app: Hono;
  readonly region: DemoRegion;
  readonly tokenOf: (householdId: string) => HouseholdToken;
  /** What was reported as unexpected. */
  readonly errors: readonly unknown[];
}

const testOrigin = 'http://huma.test';
const today = '2026-11-24';
export const testNoon = new Date(`${today}T12:00:00+08:00`);

/**
 * Fills a fresh database with the small demo region and opens the portal on it; noon of 24 November 2026, ids count up.
 * @param origins from where forms are accepted; may be filled later, when the port is known
 */
export async function aPortal(database: Database, origins: readonly string[] = [testOrigin]): Promise<TestPortal> {
  if (!isIsoDate(today)) throw new Error('The test day is no day.');
  const key = aCodeKey;
  const tokenOf = (householdId: string): HouseholdToken => makeToken(key, householdId, 1);
  const region = withFixedHouseholds(demoRegion({ seed: 7, today, size: 'small' }), fiveHouseholds);
  await seedReference(database);
  await seedDemo(database, region, { today, codeHash: (householdId) => hashToken(key, tokenOf(householdId)) });
  const errors: unknown[] = [];
  let ids = 0;
  const app = createApp({
    database,
    clock: () => testNoon,
    newId: () => String(++ids),
    codeKey: key,
    helpPhone: '0475-0000000',
    origins,
    report: (error) => errors.push(error),
  });
  return { app, region, tokenOf, errors };
}

/** A form as a browser of our own page sends it, without Sec-Fetch-Site as older phones do. */
export function formPost(fields: Readonly<Record<string, string>>, origin: string | undefined = testOrigin): RequestInit {
  return {
    method: 'POST',
    body: new URLSearchParams(fields).toString(),
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...(origin === undefined ? {} : { Origin: origin }) },
  };
}

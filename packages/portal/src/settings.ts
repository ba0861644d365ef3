import { join, resolve } from 'node:path';
import { z } from 'zod';

/** Everything the environment decides. This file alone reads it. */
export interface Settings {
  /** `postgres://…`, or the folder of the embedded database. */
  readonly database: string;
  /** Folder of what this installation keeps for itself: the demo's code key and the embedded database. */
  readonly dataFolder: string;
  /** 64 hex digits; undefined where the installation makes its own. */
  readonly codeKey?: string;
  /** Address that households reach, for links, codes and the check of forms; undefined on loopback. */
  readonly publicOrigin?: string;
  readonly port: number;
  /** Office phone on every page. */
  readonly helpPhone: string;
}

/** A number that nobody can have: 0475 is Tongliao's area code, subscriber numbers never begin with 0. */
const DEMO_PHONE = '0475-0000000';

const environment = z.object({
  DATABASE_URL: z.string().min(1).optional(),
  HUMA_DATA: z.string().min(1).default('.huma'),
  CODE_KEY: z
    .string()
    .regex(/^[0-9a-fA-F]{64}$/, '64 hex digits (32 random bytes)')
    .optional(),
  PUBLIC_ORIGIN: z
    .url({ protocol: /^https?$/, error: 'an address such as https://q.example.cn' })
    .transform((address) => new URL(address).origin)
    .optional(),
  PORT: z.coerce
    .number('a port from 0 to 65535')
    .int('a port from 0 to 65535')
    .min(0, 'a port from 0 to 65535')
    .max(65_535, 'a port from 0 to 65535')
    .default(8080),
  HELP_PHONE: z
    .string()
    .regex(/^[0-9+ -]{3,20}$/, 'a phone number of digits, spaces and dashes')
    .default(DEMO_PHONE),
});

/** A setting that is wrong: which, what was expected, what came. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/**
 * Reads the settings. Empty variables count as missing.
 * @throws SettingsError naming every wrong variable; secrets are not repeated
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const result = environment.safeParse(Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== '')));
  if (!result.success) {
    throw new SettingsError(result.error.issues.map(({ path, message }) => `${path.join('.')} must be ${message}.`).join(' '));
  }
  const { DATABASE_URL, HUMA_DATA, CODE_KEY, PUBLIC_ORIGIN, PORT, HELP_PHONE } = result.data;
  const dataFolder = resolve(HUMA_DATA);
  return {
    database: DATABASE_URL ?? join(dataFolder, 'store'),
    dataFolder,
    ...(CODE_KEY === undefined ? {} : { codeKey: CODE_KEY }),
    ...(PUBLIC_ORIGIN === undefined ? {} : { publicOrigin: PUBLIC_ORIGIN }),
    port: PORT,
    helpPhone: HELP_PHONE,
  };
}

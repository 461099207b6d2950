import { z } from 'zod';

/** Good enough to try things out, refused in production. */
const DEVELOPMENT_SECRET = 'development-only-secret-not-for-production';

const settings = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('production'),
  PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: z.url({ protocol: /^(mysql|mariadb)$/ }),
  MIGRATION_DATABASE_URL: z.url({ protocol: /^(mysql|mariadb)$/ }).optional(),
  DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(10),
  AUDIT_KEY: z.string().min(32).default(DEVELOPMENT_SECRET),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  COMPILED_QUERIES: z.stringbool().default(true),
  QUERY_BUDGET_PER_MINUTE: z.coerce.number().int().min(1).default(600_000),
  TRUST_PROXY: z.stringbool().default(false),
  BANK_HOLIDAYS: z
    .string()
    .default(
      '2025-12-25,2025-12-26,2026-01-01,2026-04-03,2026-04-06,2026-05-04,2026-05-25,2026-08-31,2026-12-25,2026-12-28,2027-01-01,2027-03-26,2027-03-29,2027-05-03,2027-05-31,2027-08-30',
    )
    .transform((list) => list.split(',').map((day) => day.trim())),
});

export type Config = z.infer<typeof settings>;

/** Thrown for settings a person can put right; its message is the whole explanation. */
export class SettingsError extends Error {}

/** The only reader of the environment. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const read = settings.safeParse(environment);
  if (!read.success) {
    const faults = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new SettingsError(`Settings are wrong. ${faults.join('; ')}.`);
  }
  const config = read.data;
  if (config.NODE_ENV === 'production' && config.AUDIT_KEY === DEVELOPMENT_SECRET) {
    throw new SettingsError('AUDIT_KEY must be set in production (32 characters or more, kept outside the database).');
  }
  return config;
}

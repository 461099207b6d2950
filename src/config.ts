import { isIP } from 'node:net';
import { z } from 'zod';
import { isDatabaseAddress } from './config/address.js';
import { DEVELOPMENT_SECRET, unfitForProduction } from './config/production.js';

/** Names that Fastify knows for the private ranges. */
const NAMED_RANGES = ['loopback', 'linklocal', 'uniquelocal'];
const page = z.url({ protocol: /^https?$/ });
/** Several, separated by commas: the first is used, what the others made is still taken. */
const secrets = z
  .string()
  .refine((list) => list.split(',').every((each) => each.trim().length >= 32), '32 characters or more each')
  .default(DEVELOPMENT_SECRET);

const databaseUrl = z
  .string()
  .refine(isDatabaseAddress, 'mysql://user:password@host:port/name, several hosts with commas');

/** Each is explained in config/meanings.ts, from which docs/settings.md is written. */
export const settings = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('production'),
  PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .refine(isOrigin, 'only scheme, host and port')
    .optional(),
  DATABASE_URL: databaseUrl,
  MIGRATION_DATABASE_URL: databaseUrl.optional(),
  DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(10),
  DATABASE_PATIENCE_SECONDS: z.coerce.number().min(1).max(300).default(20),
  AUDIT_KEY: secrets,
  AUTH_SECRET: secrets,
  TOKEN_SECRET: secrets,
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().includes('@').optional(),
  MAIL_FOLDER: z.string().min(1).default('.data/mail'),
  FILES_FOLDER: z.string().min(1).default('.data/files'),
  S3_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  S3_BUCKET: z.string().min(1).optional(),
  S3_REGION: z.string().min(1).default('us-east-1'),
  S3_ACCESS_KEY: z.string().min(1).optional(),
  S3_SECRET_KEY: z.string().min(1).optional(),
  CLAMD_URL: z
    .string()
    .regex(/^(tcp:\/\/[^/:]+:\d+|tcp:\/\/\[[0-9a-f:]+\]:\d+|unix:\/.+)$/, 'tcp://host:port or unix:/path')
    .optional(),
  FILE_QUOTA_BYTES: z.coerce
    .number()
    .int()
    .min(2 ** 30)
    .default(200 * 2 ** 30),
  PERSONS_KEPT_DAYS: z.coerce.number().int().min(1).max(36_500).default(2555),
  FILES_KEPT_DAYS: z.coerce.number().int().min(1).max(36_500).default(365),
  EVENTS_KEPT_DAYS: z.coerce.number().int().min(60).max(36_500).default(400),
  SANDBOX_CENTRES: z.stringbool().optional(),
  SANDBOX_RESET_HOUR: z.coerce.number().int().min(0).max(23).default(3),
  OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  MANUAL_URL: page.default(
    'https://www.wjec.co.uk/media/1t1pvc3d/internal-assessment-a-guide-for-centres-wjec-2025.pdf',
  ),
  MANUAL_URL_CY: page.optional(),
  GUIDE_URL: page.optional(),
  GUIDE_URL_CY: page.optional(),
  TERMS_URL: page.optional(),
  TERMS_URL_CY: page.optional(),
  SUBJECT_GUIDE_URL: page.default('https://www.wjec.co.uk/home/administration/e-submission/'),
  SUBJECT_GUIDE_URL_CY: page.optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  METRICS_PORT: z.coerce.number().int().min(0).max(65535).optional(),
  METRICS_HOST: z.string().default('127.0.0.1'),
  OTEL_EXPORTER_OTLP_ENDPOINT: page.optional(),
  OTEL_EXPORTER_OTLP_HEADERS: z
    .string()
    .transform((list) => list.split(',').map((each) => each.split(/=(.*)/s).slice(0, 2)))
    .refine((pairs) => pairs.every(([name, value]) => name?.trim() && value !== undefined), 'name=value,name=value')
    .transform((pairs) => Object.fromEntries(pairs.map(([name, value]) => [name!.trim(), decodeURIComponent(value!)])))
    .optional(),
  OTEL_SERVICE_NAME: z.string().min(1).default('iamis'),
  OTEL_TRACES_SAMPLER_ARG: z.coerce.number().min(0).max(1).default(0.05),
  COMPILED_QUERIES: z.stringbool().default(true),
  OPERATIONS_AT_ONCE: z.coerce.number().int().min(1).max(10_000).default(128),
  QUERY_BUDGET_PER_MINUTE: z.coerce.number().int().min(1).default(600_000),
  TRUST_PROXY: z
    .string()
    .transform((given) => given.trim())
    .refine(isProxyRule, 'false, or the addresses of the proxies before the service')
    .optional(),
  BANK_HOLIDAYS: z
    .string()
    .default(
      '2025-12-25,2025-12-26,2026-01-01,2026-04-03,2026-04-06,2026-05-04,2026-05-25,2026-08-31,2026-12-25,2026-12-28,2027-01-01,2027-03-26,2027-03-29,2027-05-03,2027-05-31,2027-08-30',
    )
    .transform((list) => list.split(',').map((day) => day.trim())),
});

export type Given = z.infer<typeof settings>;

/** WJEC staff's own identity provider. */
export interface StaffProvider {
  issuer: string;
  clientId: string;
  clientSecret: string;
}

/** An S3-compatible store. */
export interface Bucket {
  endpoint: string;
  bucket: string;
  region: string;
  accessKey: string;
  secretKey: string;
}

/** Pages of WJEC's that the front end leads to, as the guides do; null: there is none. */
export interface PaperLinks {
  manual: string | null;
  guide: string | null;
  terms: string | null;
  subjectGuide: string | null;
}

type Papers = 'MANUAL' | 'GUIDE' | 'TERMS' | 'SUBJECT_GUIDE';
type Gathered = `OIDC_${string}` | `S3_${string}` | `OTEL_${string}` | `${Papers}_URL` | `${Papers}_URL_CY`;

/** A collector of traces (OpenTelemetry over HTTP). */
export interface Collector {
  endpoint: string;
  headers: Record<string, string>;
  service: string;
  /** Which part of the requests it is told of, 0 to 1. */
  ratio: number;
}

export type Config = Omit<Given, 'PUBLIC_URL' | 'MAIL_FROM' | 'TRUST_PROXY' | 'SANDBOX_CENTRES' | Gathered> & {
  /** Scheme, host and port as people and machines write them. */
  PUBLIC_URL: string;
  MAIL_FROM: string;
  SANDBOX_CENTRES: boolean;
  /** As Fastify takes it. */
  TRUST_PROXY: false | string[];
  /** Null: staff sign in as everybody does. */
  STAFF_PROVIDER: StaffProvider | null;
  /** Null: files lie in FILES_FOLDER. */
  BUCKET: Bucket | null;
  PAPERS: Record<'EN' | 'CY', PaperLinks>;
  /** Null: nothing is traced. */
  COLLECTOR: Collector | null;
};

/** Thrown for settings a person can put right; its message is the whole explanation. */
export class SettingsError extends Error {}

/** The only reader of the environment. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const read = settings.safeParse(environment);
  const faults = read.success
    ? [...halfGiven(read.data), ...(read.data.NODE_ENV === 'production' ? unfitForProduction(read.data) : [])]
    : read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  if (!read.success || faults.length > 0) throw new SettingsError(`Settings are wrong. ${faults.join('; ')}.`);
  const given = read.data;
  return {
    ...given,
    PUBLIC_URL: new URL(given.PUBLIC_URL ?? `http://${given.HOST}:${String(given.PORT)}`).origin,
    MAIL_FROM: given.MAIL_FROM ?? 'IAMIS <no-reply@iamis.invalid>',
    SANDBOX_CENTRES: given.SANDBOX_CENTRES ?? given.NODE_ENV !== 'production',
    TRUST_PROXY: (given.TRUST_PROXY ?? 'false') === 'false' ? false : addressesIn(given.TRUST_PROXY!),
    STAFF_PROVIDER: staffProvider(given),
    BUCKET: bucket(given),
    PAPERS: papers(given),
    COLLECTOR: collector(given),
  };
}

/** Settings of which one is of no use without the others. */
const TOGETHER = [
  ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'],
  ['S3_ENDPOINT', 'S3_BUCKET', 'S3_ACCESS_KEY', 'S3_SECRET_KEY'],
] as const;

const halfGiven = (given: Given): string[] =>
  TOGETHER.filter((names) => new Set(names.map((name) => given[name] === undefined)).size > 1).map(
    (names) => `${names.slice(0, -1).join(', ')} and ${names.at(-1)!} go together`,
  );

const bucket = ({ S3_ENDPOINT, S3_BUCKET, S3_REGION, S3_ACCESS_KEY, S3_SECRET_KEY }: Given): Bucket | null =>
  S3_ENDPOINT === undefined
    ? null
    : {
        endpoint: S3_ENDPOINT,
        bucket: S3_BUCKET!,
        region: S3_REGION,
        accessKey: S3_ACCESS_KEY!,
        secretKey: S3_SECRET_KEY!,
      };

const collector = (given: Given): Collector | null =>
  given.OTEL_EXPORTER_OTLP_ENDPOINT === undefined
    ? null
    : {
        endpoint: given.OTEL_EXPORTER_OTLP_ENDPOINT,
        headers: given.OTEL_EXPORTER_OTLP_HEADERS ?? {},
        service: given.OTEL_SERVICE_NAME,
        ratio: given.OTEL_TRACES_SAMPLER_ARG,
      };

/** Where there is no Welsh page, the English one is better than none. */
function papers(given: Given): Config['PAPERS'] {
  const english = (name: Papers) => given[`${name}_URL`] ?? null;
  const welsh = (name: Papers) => given[`${name}_URL_CY`] ?? english(name);
  const linksOf = (pageOf: (name: Papers) => string | null): PaperLinks => ({
    manual: pageOf('MANUAL'),
    guide: pageOf('GUIDE'),
    terms: pageOf('TERMS'),
    subjectGuide: pageOf('SUBJECT_GUIDE'),
  });
  return { EN: linksOf(english), CY: linksOf(welsh) };
}

const staffProvider = ({ OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET }: Given): StaffProvider | null =>
  OIDC_ISSUER === undefined
    ? null
    : { issuer: OIDC_ISSUER, clientId: OIDC_CLIENT_ID!, clientSecret: OIDC_CLIENT_SECRET! };

function isOrigin(url: string): boolean {
  const { origin, href } = new URL(url);
  return href === `${origin}/`;
}

function addressesIn(rule: string): string[] {
  return rule.split(',').map((each) => each.trim());
}

function isProxyRule(rule: string): boolean {
  if (rule === 'false') return true;
  return addressesIn(rule).every((each) => {
    if (NAMED_RANGES.includes(each)) return true;
    const [address = '', bits = '0', ...rest] = each.split('/');
    return isIP(address) > 0 && /^\d{1,3}$/.test(bits) && rest.length === 0;
  });
}

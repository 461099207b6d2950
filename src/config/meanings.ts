/** What each setting means, for those who run the service: docs/settings.md is written from this and from the rules in config.ts. */
import type { Given } from '../config.js';

export interface Meaning {
  /** Under which heading it stands. */
  group: Group;
  meaning: string;
  /** What stands under Default, where the default itself would say too little or too much. */
  shown?: string;
}

export const GROUPS = {
  SERVICE: 'The service',
  DATABASE: 'The database',
  SECRETS: 'Secrets',
  MAIL: 'E-mail',
  FILES: 'Files, and how long things are kept',
  STAFF: "WJEC staff's own sign-in",
  PAPERS: 'Pages elsewhere',
  WATCH: 'Watching it',
} as const;

type Group = keyof typeof GROUPS;

const SECRET = 'a public one; refused in production';

export const meanings: Record<keyof Given, Meaning> = {
  NODE_ENV: {
    group: 'SERVICE',
    meaning:
      '`development`: explorer, introspection, demonstration data. `production`: none of it, and every rule below',
    shown: '`development` under `npm start`, else `production`',
  },
  PORT: { group: 'SERVICE', meaning: 'where to listen' },
  HOST: { group: 'SERVICE', meaning: 'on which address to listen' },
  PUBLIC_URL: {
    group: 'SERVICE',
    meaning: 'the service as people reach it: scheme, host and port; `https:` in production',
    shown: '`http://HOST:PORT`; needed in production',
  },
  TRUST_PROXY: {
    group: 'SERVICE',
    meaning:
      'the addresses of the proxies before the service, whose `X-Forwarded-For` is believed: `10.0.0.0/8,::1`; `false`: there is none',
    shown: '`false`; must be said in production',
  },
  COMPILED_QUERIES: { group: 'SERVICE', meaning: 'run repeated queries compiled' },
  OPERATIONS_AT_ONCE: {
    group: 'SERVICE',
    meaning:
      'GraphQL operations one process works on at once; who comes beyond that is told `SERVICE_BUSY` (503, Retry-After) before anything is done',
  },
  QUERY_BUDGET_PER_MINUTE: { group: 'SERVICE', meaning: 'cost units a client may use' },
  SANDBOX_CENTRES: {
    group: 'SERVICE',
    meaning: 'whether there may be centres where systems are tried out, which count for nothing',
    shown: '`false` in production, else `true`',
  },
  SANDBOX_RESET_HOUR: {
    group: 'SERVICE',
    meaning: 'from which hour in London, 0 to 23, these go back to where they began, once a day',
  },
  BANK_HOLIDAYS: {
    group: 'SERVICE',
    meaning: 'days that are no working days: `YYYY-MM-DD`, after commas',
    shown: 'England and Wales to 2027',
  },
  DATABASE_URL: {
    group: 'DATABASE',
    meaning:
      '`mysql://user:password@host/name` of MariaDB 10.6+ or MySQL 8 (built for both; run on MariaDB). Several hosts of a Galera cluster with commas between them: the first that works is used',
    shown: 'a private MariaDB under `npm start`; else needed',
  },
  MIGRATION_DATABASE_URL: {
    group: 'DATABASE',
    meaning: "a user that may change the schema; the service's own then gets only the rights it needs",
    shown: '`DATABASE_URL`',
  },
  DATABASE_POOL: { group: 'DATABASE', meaning: 'connections of one process' },
  DATABASE_PATIENCE_SECONDS: {
    group: 'DATABASE',
    meaning:
      'how long a statement waits for its answer, and a request for a connection; then the connection is given up and the request tried on another, or refused as busy',
  },
  AUDIT_KEY: {
    group: 'SECRETS',
    meaning:
      'what the audit is chained with: 32 characters or more, random; never in the database. Several after commas: the first is used, what the others made still counts. None is ever taken away',
    shown: SECRET,
  },
  AUTH_SECRET: {
    group: 'SECRETS',
    meaning:
      'the same, for sessions, second factors, secrets of webhooks and e-mails that wait to be sent; an older one is taken away once `--reseal` has run',
    shown: SECRET,
  },
  TOKEN_SECRET: {
    group: 'SECRETS',
    meaning: 'the same, for the tokens of API clients; several after commas: the first signs, all are taken',
    shown: SECRET,
  },
  SMTP_URL: {
    group: 'MAIL',
    meaning: '`smtps://user:password@host` or `smtp://…` (encrypted all the same, unless on this machine)',
    shown: 'none; needed in production',
  },
  MAIL_FROM: {
    group: 'MAIL',
    meaning: 'who e-mails are from: `IAMIS <iamis@example.org>`',
    shown: 'needed in production',
  },
  MAIL_FOLDER: { group: 'MAIL', meaning: 'without `SMTP_URL`: where e-mails are put down, as `.eml` files' },
  FILES_FOLDER: { group: 'FILES', meaning: 'where files lie; one folder for all processes' },
  S3_ENDPOINT: {
    group: 'FILES',
    meaning: 'an S3-compatible store instead, in a bucket for nothing else; `https:` in production',
  },
  S3_BUCKET: { group: 'FILES', meaning: 'its bucket' },
  S3_REGION: { group: 'FILES', meaning: 'its region' },
  S3_ACCESS_KEY: { group: 'FILES', meaning: 'the name of the key to it' },
  S3_SECRET_KEY: { group: 'FILES', meaning: 'the key to it' },
  CLAMD_URL: {
    group: 'FILES',
    meaning: 'the scanner: `unix:/run/clamav/clamd.ctl` or `tcp://host:3310`',
    shown: 'none; needed in production',
  },
  FILE_QUOTA_BYTES: {
    group: 'FILES',
    meaning: "the most that a centre's files may take",
    shown: '214748364800 (200 GiB)',
  },
  PERSONS_KEPT_DAYS: {
    group: 'FILES',
    meaning:
      'days after the results day of a series, after which `--pseudonymise` may take the names off its candidates',
  },
  FILES_KEPT_DAYS: {
    group: 'FILES',
    meaning: 'days after the results day of a series, after which its files are given up',
  },
  EVENTS_KEPT_DAYS: {
    group: 'FILES',
    meaning: 'for how many days, 60 or more, what happened can be read from `events`',
  },
  OIDC_ISSUER: { group: 'STAFF', meaning: "WJEC staff's own OpenID Connect provider; `https:` in production" },
  OIDC_CLIENT_ID: { group: 'STAFF', meaning: 'what the service is called there' },
  OIDC_CLIENT_SECRET: { group: 'STAFF', meaning: 'how it shows that it is the service' },
  MANUAL_URL: { group: 'PAPERS', meaning: 'the Internal Assessment Manual', shown: "WJEC's guide for centres" },
  MANUAL_URL_CY: { group: 'PAPERS', meaning: 'the same in Welsh', shown: 'the English one' },
  GUIDE_URL: { group: 'PAPERS', meaning: 'the Step-by-step Guide' },
  GUIDE_URL_CY: { group: 'PAPERS', meaning: 'the same in Welsh', shown: 'the English one' },
  TERMS_URL: { group: 'PAPERS', meaning: 'Terms & Conditions' },
  TERMS_URL_CY: { group: 'PAPERS', meaning: 'the same in Welsh', shown: 'the English one' },
  SUBJECT_GUIDE_URL: { group: 'PAPERS', meaning: 'what work to upload', shown: "WJEC's subject guides" },
  SUBJECT_GUIDE_URL_CY: { group: 'PAPERS', meaning: 'the same in Welsh', shown: 'the English one' },
  LOG_LEVEL: { group: 'WATCH', meaning: "pino's levels: `fatal` `error` `warn` `info` `debug` `trace` `silent`" },
  METRICS_PORT: {
    group: 'WATCH',
    meaning: 'where Prometheus finds `/metrics`: a port that nobody outside reaches. None: nothing is counted',
  },
  METRICS_HOST: { group: 'WATCH', meaning: 'on which address that port listens' },
  OTEL_EXPORTER_OTLP_ENDPOINT: {
    group: 'WATCH',
    meaning:
      'a collector of traces (OTLP over HTTP): `http://collector:4318`. None: nothing is traced, and nothing loaded for it',
  },
  OTEL_EXPORTER_OTLP_HEADERS: {
    group: 'WATCH',
    meaning: 'what the collector wants to be sent with: `name=value,name=value`',
  },
  OTEL_SERVICE_NAME: { group: 'WATCH', meaning: 'what the service is called in traces' },
  OTEL_TRACES_SAMPLER_ARG: { group: 'WATCH', meaning: 'which part of the requests is traced, 0 to 1' },
};

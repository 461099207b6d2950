import type { MigrationInterface, QueryRunner } from 'typeorm';

const code = (length: number): string => `VARCHAR(${String(length)}) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`;
const fixed = (length: number): string => `CHAR(${String(length)}) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`;

/** People and what they may do. better-auth reads and writes the tables from `person` to `person_verification` (accounts/people.ts). */
const tables = [
  `CREATE TABLE person (
    id ${code(36)} NOT NULL PRIMARY KEY,
    name VARCHAR(120) NOT NULL,
    email VARCHAR(254) NOT NULL,
    email_verified TINYINT(1) NOT NULL DEFAULT 0,
    image VARCHAR(1) NULL,
    language ENUM('EN','CY') NOT NULL DEFAULT 'EN',
    two_factor_enabled TINYINT(1) NOT NULL DEFAULT 0,
    password_temporary_until DATETIME(3) NULL,
    created_at DATETIME(3) NOT NULL,
    updated_at DATETIME(3) NOT NULL,
    UNIQUE KEY person_email (email)
  )`,
  `CREATE TABLE membership (
    id ${code(36)} NOT NULL PRIMARY KEY,
    person_id ${code(36)} NOT NULL,
    kind ENUM('EXAMS_OFFICER','CENTRE_ADMIN','USER','MODERATOR','STAFF') NOT NULL,
    centre_number ${fixed(5)} NULL,
    moderator_id ${code(36)} NULL,
    name VARCHAR(120) NOT NULL,
    created_at DATETIME(3) NOT NULL,
    created_by VARCHAR(120) NOT NULL,
    last_signed_in_at DATETIME(3) NULL,
    ended_at DATETIME(3) NULL,
    ended_by VARCHAR(120) NULL,
    officer_of ${fixed(5)} GENERATED ALWAYS AS (CASE WHEN kind = 'EXAMS_OFFICER' AND ended_at IS NULL THEN RTRIM(centre_number) END) VIRTUAL,
    CONSTRAINT membership_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT membership_centre FOREIGN KEY (centre_number) REFERENCES centre (number),
    CONSTRAINT membership_moderator FOREIGN KEY (moderator_id) REFERENCES moderator (id),
    CONSTRAINT membership_place CHECK (
      (kind IN ('EXAMS_OFFICER','CENTRE_ADMIN','USER') AND centre_number IS NOT NULL AND moderator_id IS NULL)
      OR (kind = 'MODERATOR' AND centre_number IS NULL AND moderator_id IS NOT NULL)
      OR (kind = 'STAFF' AND centre_number IS NULL AND moderator_id IS NULL)),
    UNIQUE KEY membership_one_officer (officer_of),
    KEY membership_of_centre (centre_number, ended_at)
  )`,
  `CREATE TABLE invitation (
    membership_id ${code(36)} NOT NULL PRIMARY KEY,
    sent_at DATETIME(3) NOT NULL,
    sent_by VARCHAR(120) NOT NULL,
    expires_at DATETIME(3) NOT NULL,
    accepted_at DATETIME(3) NULL,
    revoked_at DATETIME(3) NULL,
    CONSTRAINT invitation_membership FOREIGN KEY (membership_id) REFERENCES membership (id)
  )`,
  `CREATE TABLE access_grant (
    membership_id ${code(36)} NOT NULL PRIMARY KEY,
    may_submit TINYINT(1) NOT NULL,
    families JSON NULL,
    unit_ids JSON NULL,
    granted_at DATETIME(3) NOT NULL,
    granted_by VARCHAR(120) NOT NULL,
    CONSTRAINT access_grant_membership FOREIGN KEY (membership_id) REFERENCES membership (id),
    CONSTRAINT access_grant_narrowing CHECK ((families IS NULL) = (unit_ids IS NULL))
  )`,
  `CREATE TABLE person_session (
    id ${code(36)} NOT NULL PRIMARY KEY,
    person_id ${code(36)} NOT NULL,
    token ${code(64)} NOT NULL,
    membership_id ${code(36)} NULL,
    looking_as ${fixed(5)} NULL,
    confirmed_at DATETIME(3) NULL,
    external TINYINT(1) NOT NULL DEFAULT 0,
    begun_at DATETIME(3) NOT NULL,
    used_at DATETIME(3) NOT NULL,
    ip_address VARCHAR(45) NULL,
    user_agent VARCHAR(300) NULL,
    created_at DATETIME(3) NOT NULL,
    updated_at DATETIME(3) NOT NULL,
    expires_at DATETIME(3) NOT NULL,
    CONSTRAINT person_session_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT person_session_membership FOREIGN KEY (membership_id) REFERENCES membership (id),
    CONSTRAINT person_session_looking_as FOREIGN KEY (looking_as) REFERENCES centre (number),
    UNIQUE KEY person_session_token (token),
    KEY person_session_expiry (expires_at)
  )`,
  `CREATE TABLE person_account (
    id ${code(36)} NOT NULL PRIMARY KEY,
    person_id ${code(36)} NOT NULL,
    account_id VARCHAR(255) NOT NULL,
    provider_id ${code(60)} NOT NULL,
    password VARCHAR(400) NULL,
    access_token TEXT NULL,
    refresh_token TEXT NULL,
    id_token TEXT NULL,
    access_token_expires_at DATETIME(3) NULL,
    refresh_token_expires_at DATETIME(3) NULL,
    scope VARCHAR(400) NULL,
    created_at DATETIME(3) NOT NULL,
    updated_at DATETIME(3) NOT NULL,
    CONSTRAINT person_account_person FOREIGN KEY (person_id) REFERENCES person (id),
    UNIQUE KEY person_account_provider (provider_id, account_id)
  )`,
  `CREATE TABLE person_second_factor (
    id ${code(36)} NOT NULL PRIMARY KEY,
    person_id ${code(36)} NOT NULL,
    secret TEXT NOT NULL,
    backup_codes TEXT NOT NULL,
    verified TINYINT(1) NOT NULL DEFAULT 1,
    last_step INT UNSIGNED NULL,
    failed_verification_count INT UNSIGNED NOT NULL DEFAULT 0,
    locked_until DATETIME(3) NULL,
    CONSTRAINT person_second_factor_person FOREIGN KEY (person_id) REFERENCES person (id),
    UNIQUE KEY person_second_factor_one (person_id)
  )`,
  `CREATE TABLE person_verification (
    id ${code(36)} NOT NULL PRIMARY KEY,
    identifier VARCHAR(255) NOT NULL,
    value TEXT NOT NULL,
    expires_at DATETIME(3) NOT NULL,
    created_at DATETIME(3) NOT NULL,
    updated_at DATETIME(3) NOT NULL,
    KEY person_verification_identifier (identifier),
    KEY person_verification_expiry (expires_at)
  )`,
  `CREATE TABLE sign_in_throttle (
    \`key\` ${code(255)} NOT NULL PRIMARY KEY,
    points INT NOT NULL,
    expire BIGINT UNSIGNED NULL
  )`,
  `CREATE TABLE mail (
    id ${fixed(36)} NOT NULL PRIMARY KEY,
    recipient VARCHAR(254) NOT NULL,
    language ENUM('EN','CY') NOT NULL,
    template ${code(60)} NOT NULL,
    content TEXT NULL,
    created_at DATETIME(3) NOT NULL,
    next_try_at DATETIME(3) NULL,
    tries INT UNSIGNED NOT NULL DEFAULT 0,
    sent_at DATETIME(3) NULL,
    failed_at DATETIME(3) NULL,
    KEY mail_next (next_try_at)
  )`,
];

/** Who allocated whom, and when, is kept after the allocation has ended. The old primary key serves one of the foreign keys until the new keys stand. */
const allocationHistory = [
  `ALTER TABLE allocation
     ADD KEY allocation_of_moderator (moderator_id, centre_number, offering_id),
     ADD COLUMN allocated_at DATETIME(3) NULL,
     ADD COLUMN allocated_by VARCHAR(120) NULL,
     ADD COLUMN ended_at DATETIME(3) NULL,
     ADD COLUMN ended_by VARCHAR(120) NULL`,
  `UPDATE allocation SET allocated_at = UTC_TIMESTAMP(3), allocated_by = 'WJEC'`,
  `ALTER TABLE allocation
     DROP PRIMARY KEY,
     ADD COLUMN id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY FIRST,
     MODIFY allocated_at DATETIME(3) NOT NULL,
     MODIFY allocated_by VARCHAR(120) NOT NULL,
     ADD COLUMN is_current TINYINT GENERATED ALWAYS AS (CASE WHEN ended_at IS NULL THEN 1 END) VIRTUAL,
     ADD UNIQUE KEY allocation_once (moderator_id, centre_number, offering_id, is_current)`,
  `ALTER TABLE allocation DROP KEY allocation_of_moderator`,
];

/**
 * Who made a client, for which centre, and what it may use up. `version` counts the changes by which what was let in before is let in no
 * longer; `changed_at` is when that was, so that the services find what changed lately.
 */
const clients = [
  `ALTER TABLE api_client
     ADD COLUMN owner_centre ${fixed(5)} NULL,
     ADD COLUMN created_by VARCHAR(120) NULL,
     ADD COLUMN version INT UNSIGNED NOT NULL DEFAULT 1,
     ADD COLUMN changed_at DATETIME(3) NULL,
     ADD COLUMN budget_per_minute INT UNSIGNED NULL,
     ADD CONSTRAINT api_client_owner FOREIGN KEY (owner_centre) REFERENCES centre (number),
     ADD KEY api_client_changed (changed_at)`,
  `CREATE TABLE request_budget (
    principal_id ${code(36)} NOT NULL PRIMARY KEY,
    minute INT UNSIGNED NOT NULL,
    used BIGINT UNSIGNED NOT NULL
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
];

/** Read by whom, what and on what, newest first; core has the key by centre. */
const auditKeys = [
  `ALTER TABLE audit
     ADD KEY audit_at (at),
     ADD KEY audit_principal (principal_id, at),
     ADD KEY audit_action (action, at),
     ADD KEY audit_object (object, at)`,
];

export class Accounts1795305600000 implements MigrationInterface {
  readonly name = 'Accounts1795305600000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) {
      await runner.query(`${table} ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`);
    }
    for (const statement of allocationHistory) await runner.query(statement);
    for (const statement of clients) await runner.query(statement);
    for (const statement of auditKeys) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Accounts are not taken back: restore a backup instead.');
  }
}

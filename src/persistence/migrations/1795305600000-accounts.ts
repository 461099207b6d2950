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
    created_at DATETIME(3) NOT NULL,
    created_by VARCHAR(120) NOT NULL,
    ended_at DATETIME(3) NULL,
    ended_by VARCHAR(120) NULL,
    officer_of ${fixed(5)} NULL,
    CONSTRAINT membership_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT membership_centre FOREIGN KEY (centre_number) REFERENCES centre (number),
    CONSTRAINT membership_moderator FOREIGN KEY (moderator_id) REFERENCES moderator (id),
    CONSTRAINT membership_place CHECK (
      (kind IN ('EXAMS_OFFICER','CENTRE_ADMIN','USER') AND centre_number IS NOT NULL AND moderator_id IS NULL)
      OR (kind = 'MODERATOR' AND centre_number IS NULL AND moderator_id IS NOT NULL)
      OR (kind = 'STAFF' AND centre_number IS NULL AND moderator_id IS NULL)),
    CONSTRAINT membership_officer CHECK ((officer_of IS NOT NULL) = (kind = 'EXAMS_OFFICER' AND ended_at IS NULL) AND (officer_of IS NULL OR officer_of = centre_number)),
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
    CONSTRAINT access_grant_membership FOREIGN KEY (membership_id) REFERENCES membership (id)
  )`,
  `CREATE TABLE person_session (
    id ${code(36)} NOT NULL PRIMARY KEY,
    person_id ${code(36)} NOT NULL,
    token ${code(64)} NOT NULL,
    membership_id ${code(36)} NULL,
    looking_as ${fixed(5)} NULL,
    confirmed_at DATETIME(3) NULL,
    ip_address VARCHAR(45) NULL,
    user_agent VARCHAR(300) NULL,
    created_at DATETIME(3) NOT NULL,
    updated_at DATETIME(3) NOT NULL,
    expires_at DATETIME(3) NOT NULL,
    CONSTRAINT person_session_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT person_session_membership FOREIGN KEY (membership_id) REFERENCES membership (id),
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

export class Accounts1795305600000 implements MigrationInterface {
  readonly name = 'Accounts1795305600000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) {
      await runner.query(`${table} ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`);
    }
  }

  async down(): Promise<void> {
    throw new Error('Accounts are not taken back: restore a backup instead.');
  }
}

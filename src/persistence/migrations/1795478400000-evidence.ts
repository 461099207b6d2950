import type { MigrationInterface, QueryRunner } from 'typeorm';

const code = (length: number): string => `VARCHAR(${String(length)}) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`;
const fixed = (length: number): string => `CHAR(${String(length)}) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`;

const tables = [
  `CREATE TABLE upload (
    id ${fixed(32)} NOT NULL PRIMARY KEY,
    state ENUM('OPEN','FINISHING','KEPT','REFUSED','ABANDONED') NOT NULL DEFAULT 'OPEN',
    marksheet_id INT UNSIGNED NOT NULL,
    centre_number ${fixed(5)} NOT NULL,
    purpose ENUM('WORK','GROUP','ADMIN','NOTE','AMENDMENT') NOT NULL,
    candidate_numbers JSON NOT NULL,
    amendment_request_id ${code(32)} NULL,
    name VARCHAR(255) NOT NULL,
    size BIGINT UNSIGNED NOT NULL,
    sha256 ${fixed(64)} NULL,
    received BIGINT UNSIGNED NOT NULL DEFAULT 0,
    principal_id ${code(64)} NOT NULL,
    principal_name VARCHAR(120) NOT NULL,
    way ENUM('API','WEB','FILE','ENTRIES') NOT NULL,
    address VARCHAR(45) NULL,
    begun_at DATETIME(3) NOT NULL,
    expires_at DATETIME(3) NOT NULL,
    ended_at DATETIME(3) NULL,
    refusal JSON NULL,
    lease_owner ${code(64)} NULL,
    lease_fence INT UNSIGNED NOT NULL DEFAULT 0,
    lease_expires_at DATETIME(3) NULL,
    swept_at DATETIME(3) NULL,
    KEY upload_of_sheet (marksheet_id, state, begun_at),
    KEY upload_expiry (state, expires_at),
    KEY upload_to_sweep (swept_at, state),
    CONSTRAINT upload_sheet FOREIGN KEY (marksheet_id) REFERENCES marksheet (id)
  )`,
  `CREATE TABLE evidence (
    id ${fixed(32)} NOT NULL PRIMARY KEY,
    marksheet_id INT UNSIGNED NOT NULL,
    centre_number ${fixed(5)} NOT NULL,
    purpose ENUM('WORK','GROUP','ADMIN','NOTE','AMENDMENT') NOT NULL,
    amendment_request_id ${code(32)} NULL,
    name VARCHAR(255) NOT NULL,
    size BIGINT UNSIGNED NOT NULL,
    sha256 ${fixed(64)} NOT NULL,
    media_type VARCHAR(127) NOT NULL,
    uploaded_at DATETIME(3) NOT NULL,
    uploaded_by VARCHAR(120) NOT NULL,
    late TINYINT(1) NOT NULL,
    scan ENUM('PENDING','CLEAN','INFECTED','NOT_SCANNED') NOT NULL DEFAULT 'PENDING',
    scanned_at DATETIME(3) NULL,
    scan_finding VARCHAR(200) NULL,
    deleted_at DATETIME(3) NULL,
    deleted_by VARCHAR(120) NULL,
    hidden_at DATETIME(3) NULL,
    hidden_by VARCHAR(120) NULL,
    hidden_reason VARCHAR(500) NULL,
    purged_at DATETIME(3) NULL,
    retention_days SMALLINT UNSIGNED NULL,
    swept_at DATETIME(3) NULL,
    KEY evidence_of_sheet (marksheet_id, uploaded_at, id),
    KEY evidence_to_scan (scan, uploaded_at),
    KEY evidence_to_purge (purged_at, deleted_at),
    KEY evidence_to_sweep (swept_at, purged_at),
    CONSTRAINT evidence_sheet FOREIGN KEY (marksheet_id) REFERENCES marksheet (id)
  )`,
  `CREATE TABLE evidence_row (
    evidence_id ${fixed(32)} NOT NULL,
    candidate_number ${fixed(4)} NOT NULL,
    marksheet_id INT UNSIGNED NOT NULL,
    added_at DATETIME(3) NOT NULL,
    added_by VARCHAR(120) NOT NULL,
    removed_at DATETIME(3) NULL,
    removed_by VARCHAR(120) NULL,
    PRIMARY KEY (evidence_id, candidate_number),
    KEY evidence_of_row (marksheet_id, candidate_number),
    CONSTRAINT evidence_row_file FOREIGN KEY (evidence_id) REFERENCES evidence (id)
  )`,
  `CREATE TABLE file_quota (
    centre_number ${fixed(5)} NOT NULL PRIMARY KEY,
    used BIGINT UNSIGNED NOT NULL,
    CONSTRAINT file_quota_centre FOREIGN KEY (centre_number) REFERENCES centre (number)
  )`,
];

/** Uploaded work: files on their way in, files that are kept, whose work they are, and how much room a centre's take. */
export class Evidence1795478400000 implements MigrationInterface {
  readonly name = 'Evidence1795478400000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) {
      await runner.query(`${table} ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`);
    }
  }

  async down(): Promise<void> {
    throw new Error('Uploaded work is not taken back: restore a backup instead.');
  }
}

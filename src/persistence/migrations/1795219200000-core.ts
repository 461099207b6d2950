import type { MigrationInterface, QueryRunner } from 'typeorm';

const code = (length: number) => `VARCHAR(${String(length)}) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`;
const fixed = (length: number) => `CHAR(${String(length)}) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`;

const tables = [
  `CREATE TABLE centre (
    number ${fixed(5)} NOT NULL PRIMARY KEY,
    name VARCHAR(120) NOT NULL,
    type ENUM('SCHOOL','COLLEGE','PRU','SPECIAL_SCHOOL') NOT NULL,
    CONSTRAINT centre_number CHECK (number REGEXP '^[0-7][0-9]{4}$')
  )`,
  `CREATE TABLE family (
    code ${code(20)} NOT NULL PRIMARY KEY,
    name_en VARCHAR(80) NOT NULL,
    name_cy VARCHAR(80) NOT NULL,
    telephone VARCHAR(60) NULL,
    email VARCHAR(120) NULL,
    hours VARCHAR(80) NULL
  )`,
  `CREATE TABLE series (
    id ${code(32)} NOT NULL PRIMARY KEY,
    family ${code(20)} NOT NULL,
    month TINYINT UNSIGNED NOT NULL,
    year SMALLINT UNSIGNED NOT NULL,
    edi_board ${fixed(2)} NOT NULL,
    edi_series ${fixed(2)} NOT NULL,
    entries_deadline DATE NULL,
    amendments_close DATE NULL,
    results_day DATE NULL,
    UNIQUE KEY series_edi (edi_board, edi_series, year),
    CONSTRAINT series_family FOREIGN KEY (family) REFERENCES family (code),
    CONSTRAINT series_month CHECK (month BETWEEN 1 AND 12)
  )`,
  `CREATE TABLE unit (
    id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    code ${code(12)} NOT NULL,
    aliases JSON NOT NULL,
    title_en VARCHAR(120) NOT NULL,
    title_cy VARCHAR(120) NULL,
    family ${code(20)} NOT NULL,
    level VARCHAR(12) NOT NULL,
    language ENUM('EN','CY') NOT NULL,
    assessment ENUM('MARKS','OUTCOMES','UPLOAD_ONLY') NOT NULL,
    maximum_mark SMALLINT UNSIGNED NULL,
    maximum_mark_confirmed TINYINT NOT NULL,
    outcomes JSON NOT NULL,
    linear_unit TINYINT NOT NULL,
    teacher_initials TINYINT NOT NULL,
    work ENUM('UPLOAD','UPLOAD_GROUP','POST','VISIT','NONE') NOT NULL,
    UNIQUE KEY unit_code (code),
    CONSTRAINT unit_family FOREIGN KEY (family) REFERENCES family (code),
    CONSTRAINT unit_maximum CHECK ((assessment = 'MARKS') = (maximum_mark IS NOT NULL))
  )`,
  `CREATE TABLE option_unit (
    option_code ${fixed(6)} NOT NULL,
    unit_id INT UNSIGNED NOT NULL,
    PRIMARY KEY (option_code, unit_id),
    CONSTRAINT option_unit_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
  )`,
  `CREATE TABLE option_code (
    code ${fixed(6)} NOT NULL PRIMARY KEY
  )`,
  `CREATE TABLE offering (
    id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    series_id ${code(32)} NOT NULL,
    unit_id INT UNSIGNED NOT NULL,
    opens DATE NULL,
    deadline DATE NULL,
    deadline_by_centre_type JSON NOT NULL,
    closes_at DATETIME(3) NULL,
    scheme JSON NOT NULL,
    declarations JSON NOT NULL,
    UNIQUE KEY offering_series_unit (series_id, unit_id),
    CONSTRAINT offering_series FOREIGN KEY (series_id) REFERENCES series (id),
    CONSTRAINT offering_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
  )`,
  `CREATE TABLE candidate (
    centre_number ${fixed(5)} NOT NULL,
    series_id ${code(32)} NOT NULL,
    candidate_number ${fixed(4)} NOT NULL,
    surname VARCHAR(60) NOT NULL,
    forenames VARCHAR(60) NOT NULL,
    sex CHAR(1) NULL,
    date_of_birth DATE NULL,
    uci ${fixed(13)} NULL,
    uln ${fixed(10)} NULL,
    status CHAR(1) NOT NULL,
    options JSON NOT NULL,
    PRIMARY KEY (centre_number, series_id, candidate_number),
    KEY candidate_uci (uci),
    CONSTRAINT candidate_centre FOREIGN KEY (centre_number) REFERENCES centre (number),
    CONSTRAINT candidate_series FOREIGN KEY (series_id) REFERENCES series (id)
  )`,
  `CREATE TABLE entries_book (
    centre_number ${fixed(5)} NOT NULL,
    series_id ${code(32)} NOT NULL,
    version INT UNSIGNED NOT NULL,
    PRIMARY KEY (centre_number, series_id)
  )`,
  `CREATE TABLE entries_file (
    id ${fixed(36)} NOT NULL PRIMARY KEY,
    name VARCHAR(120) NOT NULL,
    sha256 BINARY(32) NOT NULL,
    size INT UNSIGNED NOT NULL,
    kind ENUM('E','A') NULL,
    series_id ${code(32)} NULL,
    state ENUM('RECEIVED','VALIDATED','REJECTED','APPLIED') NOT NULL,
    received_at DATETIME(3) NOT NULL,
    validated_at DATETIME(3) NULL,
    finished_at DATETIME(3) NULL,
    received_by VARCHAR(120) NOT NULL,
    received_by_id ${code(64)} NOT NULL,
    fault_count INT UNSIGNED NOT NULL,
    warning_count INT UNSIGNED NOT NULL,
    faults JSON NOT NULL,
    outcome JSON NULL,
    KEY entries_file_received (received_at),
    KEY entries_file_sha256 (sha256),
    KEY entries_file_sender (received_by_id, id)
  )`,
  `CREATE TABLE entries_file_centre (
    entries_file_id ${fixed(36)} NOT NULL,
    centre_number ${fixed(5)} NOT NULL,
    series_id ${code(32)} NULL,
    sequence SMALLINT UNSIGNED NOT NULL,
    applied TINYINT NOT NULL,
    PRIMARY KEY (entries_file_id, centre_number),
    KEY entries_file_centre_sequence (centre_number, series_id, applied, sequence),
    CONSTRAINT entries_file_centre_file FOREIGN KEY (entries_file_id) REFERENCES entries_file (id)
  )`,
  `CREATE TABLE marksheet (
    id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    centre_number ${fixed(5)} NOT NULL,
    series_id ${code(32)} NOT NULL,
    unit_id INT UNSIGNED NOT NULL,
    offering_id INT UNSIGNED NOT NULL,
    version INT UNSIGNED NOT NULL DEFAULT 0,
    done SMALLINT UNSIGNED NOT NULL DEFAULT 0,
    unmarked SMALLINT UNSIGNED NOT NULL DEFAULT 0,
    submitted SMALLINT UNSIGNED NOT NULL DEFAULT 0,
    missing_initials SMALLINT UNSIGNED NOT NULL DEFAULT 0,
    submissions TINYINT UNSIGNED NOT NULL DEFAULT 0,
    first_submitted_on DATE NULL,
    extension DATE NULL,
    explanatory_note TEXT NULL,
    UNIQUE KEY marksheet_centre_series_unit (centre_number, series_id, unit_id),
    KEY marksheet_offering (offering_id),
    CONSTRAINT marksheet_centre FOREIGN KEY (centre_number) REFERENCES centre (number),
    CONSTRAINT marksheet_of_offering FOREIGN KEY (offering_id) REFERENCES offering (id)
  )`,
  `CREATE TABLE marksheet_row (
    marksheet_id INT UNSIGNED NOT NULL,
    candidate_number ${fixed(4)} NOT NULL,
    surname VARCHAR(60) NOT NULL,
    forenames VARCHAR(60) NOT NULL,
    version INT UNSIGNED NOT NULL,
    result_kind ENUM('MARK','OUTCOME','ABSENT','CARRY_FORWARD') NULL,
    mark SMALLINT UNSIGNED NULL,
    outcome ENUM('PASS','MERIT','DISTINCTION') NULL,
    initials VARCHAR(4) NULL,
    late TINYINT NOT NULL,
    withdrawn TINYINT NOT NULL DEFAULT 0,
    held TINYINT NOT NULL DEFAULT 0,
    submission_id TINYINT UNSIGNED NULL,
    sample_source ENUM('SYSTEM','CENTRE','SUBSTITUTE','REQUESTED') NULL,
    sample_detail JSON NULL,
    result_order SMALLINT AS (CASE result_kind WHEN 'MARK' THEN mark WHEN 'OUTCOME' THEN outcome + 0 WHEN 'CARRY_FORWARD' THEN -1 WHEN 'ABSENT' THEN -2 ELSE -3 END) VIRTUAL,
    PRIMARY KEY (marksheet_id, candidate_number),
    CONSTRAINT marksheet_row_sheet FOREIGN KEY (marksheet_id) REFERENCES marksheet (id),
    CONSTRAINT marksheet_row_mark CHECK ((result_kind <=> 'MARK') = (mark IS NOT NULL)),
    CONSTRAINT marksheet_row_outcome CHECK ((result_kind <=> 'OUTCOME') = (outcome IS NOT NULL)),
    CONSTRAINT marksheet_row_initials CHECK (initials IS NULL OR result_kind IS NOT NULL),
    CONSTRAINT marksheet_row_submitted CHECK (submission_id IS NULL OR (result_kind IS NOT NULL AND withdrawn = 0)),
    CONSTRAINT marksheet_row_sample CHECK (sample_source IS NULL OR submission_id IS NOT NULL),
    CONSTRAINT marksheet_row_held CHECK (held = 0 OR submission_id IS NOT NULL),
    CONSTRAINT marksheet_row_withdrawn CHECK (withdrawn = 0 OR result_kind IS NULL)
  )`,
  `CREATE TABLE row_change (
    marksheet_id INT UNSIGNED NOT NULL,
    candidate_number ${fixed(4)} NOT NULL,
    version INT UNSIGNED NOT NULL,
    kind ENUM('ENTERED','RENAMED','RESULT','SUBMITTED','WITHDRAWN','REINSTATED','HELD','RELEASED','SAMPLE') NOT NULL,
    old_result VARCHAR(12) NULL,
    new_result VARCHAR(12) NULL,
    old_initials VARCHAR(4) NULL,
    new_initials VARCHAR(4) NULL,
    note VARCHAR(500) NULL,
    at DATETIME(3) NOT NULL,
    by_name VARCHAR(120) NOT NULL,
    way ENUM('API','WEB','FILE','ENTRIES') NOT NULL,
    change_id VARCHAR(64) NOT NULL,
    PRIMARY KEY (marksheet_id, candidate_number, version)
  )`,
  `CREATE TABLE submission (
    marksheet_id INT UNSIGNED NOT NULL,
    sequence TINYINT UNSIGNED NOT NULL,
    at DATETIME(3) NOT NULL,
    by_name VARCHAR(120) NOT NULL,
    count SMALLINT UNSIGNED NOT NULL,
    late TINYINT NOT NULL,
    receipt ${fixed(64)} NOT NULL,
    declarations JSON NOT NULL,
    PRIMARY KEY (marksheet_id, sequence),
    CONSTRAINT submission_sheet FOREIGN KEY (marksheet_id) REFERENCES marksheet (id)
  )`,
  `CREATE TABLE sample (
    marksheet_id INT UNSIGNED NOT NULL PRIMARY KEY,
    drawn_at DATETIME(3) NOT NULL,
    scheme JSON NOT NULL,
    eligible SMALLINT UNSIGNED NOT NULL,
    ranked MEDIUMTEXT NOT NULL,
    CONSTRAINT sample_sheet FOREIGN KEY (marksheet_id) REFERENCES marksheet (id)
  )`,
  `CREATE TABLE change_made (
    principal_id ${code(64)} NOT NULL,
    id ${code(64)} NOT NULL,
    mutation VARCHAR(40) NOT NULL,
    input_hash BINARY(32) NOT NULL,
    outcome MEDIUMTEXT NOT NULL,
    at DATETIME(3) NOT NULL,
    PRIMARY KEY (principal_id, id),
    KEY change_made_at (at)
  )`,
  `CREATE TABLE outbox (
    id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    type VARCHAR(40) NOT NULL,
    centre_number ${fixed(5)} NOT NULL,
    marksheet_id INT UNSIGNED NULL,
    payload JSON NOT NULL,
    at DATETIME(3) NOT NULL
  )`,
  `CREATE TABLE audit (
    id ${fixed(36)} NOT NULL PRIMARY KEY,
    at DATETIME(3) NOT NULL,
    principal_id ${code(64)} NOT NULL,
    principal_name VARCHAR(120) NOT NULL,
    action VARCHAR(60) NOT NULL,
    object VARCHAR(120) NOT NULL,
    centre_number ${fixed(5)} NULL,
    way ENUM('API','WEB','FILE','ENTRIES') NOT NULL,
    address VARCHAR(45) NULL,
    request_id VARCHAR(64) NULL,
    detail TEXT NOT NULL,
    mac BINARY(32) NOT NULL,
    KEY audit_centre (centre_number, at)
  )`,
  `CREATE TABLE audit_seal (
    sequence BIGINT UNSIGNED NOT NULL PRIMARY KEY,
    audit_id ${fixed(36)} NOT NULL,
    hash BINARY(32) NOT NULL,
    UNIQUE KEY audit_seal_row (audit_id)
  )`,
  `CREATE TABLE lease (
    name ${code(60)} NOT NULL PRIMARY KEY,
    owner VARCHAR(64) NOT NULL,
    expires_at DATETIME(3) NOT NULL,
    fence BIGINT UNSIGNED NOT NULL
  )`,
  `CREATE TABLE moderator (
    id ${code(36)} NOT NULL PRIMARY KEY,
    name VARCHAR(120) NOT NULL,
    address VARCHAR(300) NOT NULL,
    language ENUM('EN','CY') NOT NULL,
    own_centre ${fixed(5)} NULL
  )`,
  `CREATE TABLE allocation (
    moderator_id ${code(36)} NOT NULL,
    centre_number ${fixed(5)} NOT NULL,
    offering_id INT UNSIGNED NOT NULL,
    PRIMARY KEY (moderator_id, centre_number, offering_id),
    CONSTRAINT allocation_moderator FOREIGN KEY (moderator_id) REFERENCES moderator (id),
    CONSTRAINT allocation_offering FOREIGN KEY (offering_id) REFERENCES offering (id)
  )`,
  `CREATE TABLE api_client (
    id ${code(36)} NOT NULL PRIMARY KEY,
    name VARCHAR(120) NOT NULL,
    kind ENUM('CENTRE','MODERATOR','STAFF') NOT NULL,
    moderator_id ${code(36)} NULL,
    scopes JSON NOT NULL,
    centre_numbers JSON NOT NULL,
    unit_ids JSON NULL,
    created_at DATETIME(3) NOT NULL,
    expires_at DATETIME(3) NULL,
    revoked_at DATETIME(3) NULL,
    last_used_at DATETIME(3) NULL
  )`,
  `CREATE TABLE api_key (
    id ${code(24)} NOT NULL PRIMARY KEY,
    api_client_id ${code(36)} NOT NULL,
    secret_sha256 BINARY(32) NOT NULL,
    created_at DATETIME(3) NOT NULL,
    expires_at DATETIME(3) NULL,
    revoked_at DATETIME(3) NULL,
    CONSTRAINT api_key_client FOREIGN KEY (api_client_id) REFERENCES api_client (id)
  )`,
];

export class Core1795219200000 implements MigrationInterface {
  readonly name = 'Core1795219200000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) {
      await runner.query(`${table} ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`);
    }
  }

  async down(): Promise<void> {
    throw new Error('The first migration is not taken back: drop the database instead.');
  }
}

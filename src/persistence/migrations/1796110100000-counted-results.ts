import type { MigrationInterface, QueryRunner } from 'typeorm';

const code = (length: number): string => `VARCHAR(${String(length)}) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`;
const fixed = (length: number): string => `CHAR(${String(length)}) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`;

const tables = [
  `CREATE TABLE counted_result (
    id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    marksheet_id INT UNSIGNED NOT NULL,
    candidate_number ${fixed(4)} NOT NULL,
    result_kind ENUM('MARK','OUTCOME','ABSENT','CARRY_FORWARD') NULL,
    mark SMALLINT UNSIGNED NULL,
    outcome ENUM('PASS','MERIT','DISTINCTION') NULL,
    cause ENUM('SUBMITTED','CORRECTION','AMENDMENT','REOPENED','WITHDRAWN') NOT NULL,
    at DATETIME(3) NOT NULL,
    sequence BIGINT UNSIGNED NULL,
    UNIQUE KEY counted_result_sequence (sequence),
    KEY counted_result_of_row (marksheet_id, candidate_number, sequence),
    CONSTRAINT counted_result_sheet FOREIGN KEY (marksheet_id) REFERENCES marksheet (id)
  )`,
  `CREATE TABLE counted_acknowledgement (
    principal_id ${code(64)} NOT NULL PRIMARY KEY,
    by_name VARCHAR(120) NOT NULL,
    up_to BIGINT UNSIGNED NOT NULL,
    at DATETIME(3) NOT NULL
  )`,
];

/** What counts already: as it was submitted, and then as it was decided, so that each result has been told of in its turn. */
const submitted = `INSERT INTO counted_result (marksheet_id, candidate_number, result_kind, mark, outcome, cause, at)
  SELECT r.marksheet_id, r.candidate_number, r.result_kind, r.mark, r.outcome, 'SUBMITTED', s.at
  FROM marksheet_row r JOIN submission s ON s.marksheet_id = r.marksheet_id AND s.sequence = r.submission_id
  WHERE r.submission_id IS NOT NULL AND r.withdrawn = 0 ORDER BY r.marksheet_id, r.candidate_number`;
const decided = `INSERT INTO counted_result (marksheet_id, candidate_number, result_kind, mark, outcome, cause, at)
  SELECT r.marksheet_id, r.candidate_number, r.decided_kind, r.decided_mark, r.decided_outcome, r.decided_by, UTC_TIMESTAMP(3)
  FROM marksheet_row r WHERE r.submission_id IS NOT NULL AND r.withdrawn = 0 AND r.decided_by IS NOT NULL
  ORDER BY r.marksheet_id, r.candidate_number`;

/** What awarding is told of. */
export class CountedResults1796110100000 implements MigrationInterface {
  readonly name = 'CountedResults1796110100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) {
      await runner.query(`${table} ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`);
    }
    await runner.query(submitted);
    await runner.query(decided);
  }

  async down(): Promise<void> {
    throw new Error('What awarding was told of is not taken back: restore a backup instead.');
  }
}

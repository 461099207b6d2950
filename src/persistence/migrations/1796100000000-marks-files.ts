import type { MigrationInterface, QueryRunner } from 'typeorm';

const BINARY = 'CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';

/** What dry runs of files of results promised, until they are applied or their hour is over. */
export class MarksFiles1796100000000 implements MigrationInterface {
  readonly name = 'MarksFiles1796100000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE dry_run (
         id CHAR(32) ${BINARY} NOT NULL PRIMARY KEY,
         principal_id VARCHAR(64) ${BINARY} NOT NULL,
         centre_number CHAR(5) ${BINARY} NOT NULL,
         series_id VARCHAR(32) ${BINARY} NOT NULL,
         made_at DATETIME(3) NOT NULL,
         expires_at DATETIME(3) NOT NULL,
         applied_at DATETIME(3) NULL,
         planned JSON NOT NULL,
         KEY dry_run_expires (expires_at),
         KEY dry_run_of_principal (principal_id, id),
         CONSTRAINT dry_run_centre FOREIGN KEY (centre_number) REFERENCES centre (number)
       ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE dry_run');
  }
}

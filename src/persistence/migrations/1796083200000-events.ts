import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The place of an event in the order that readers follow; null until it was given one, after commit. */
export class Events1796083200000 implements MigrationInterface {
  readonly name = 'Events1796083200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE outbox
         ADD COLUMN sequence BIGINT UNSIGNED NULL,
         ADD UNIQUE KEY outbox_sequence (sequence),
         ADD KEY outbox_of_centre (centre_number, sequence)`,
    );
  }

  async down(): Promise<void> {
    throw new Error('The order of events is not taken back: restore a backup instead.');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

const code = (length: number): string => `VARCHAR(${String(length)}) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`;
const fixed = (length: number): string => `CHAR(${String(length)}) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`;

const tables = [
  `CREATE TABLE webhook (
    id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    owner_centre ${fixed(5)} NULL,
    url ${code(500)} NOT NULL,
    description VARCHAR(200) NOT NULL,
    types JSON NULL,
    secret_id ${code(36)} NOT NULL,
    secret ${code(300)} NOT NULL,
    previous_id ${code(36)} NULL,
    previous_secret ${code(300)} NULL,
    previous_until DATETIME(3) NULL,
    created_at DATETIME(3) NOT NULL,
    created_by VARCHAR(120) NOT NULL,
    paused_at DATETIME(3) NULL,
    paused ENUM('ASKED','FAILING','GONE') NULL,
    removed_at DATETIME(3) NULL,
    read_to BIGINT UNSIGNED NOT NULL,
    failures INT UNSIGNED NOT NULL DEFAULT 0,
    failing_since DATETIME(3) NULL,
    hold_until DATETIME(3) NULL,
    last_delivered_at DATETIME(3) NULL,
    KEY webhook_of_centre (owner_centre, id),
    CONSTRAINT webhook_centre FOREIGN KEY (owner_centre) REFERENCES centre (number)
  )`,
  `CREATE TABLE webhook_delivery (
    id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    webhook_id INT UNSIGNED NOT NULL,
    sequence BIGINT UNSIGNED NULL,
    marksheet_id INT UNSIGNED NULL,
    state ENUM('WAITING','DELIVERED','GIVEN_UP') NOT NULL,
    tries INT UNSIGNED NOT NULL DEFAULT 0,
    failures INT UNSIGNED NOT NULL DEFAULT 0,
    started_at DATETIME(3) NULL,
    next_try_at DATETIME(3) NULL,
    taken_until DATETIME(3) NULL,
    created_at DATETIME(3) NOT NULL,
    ended_at DATETIME(3) NULL,
    UNIQUE KEY webhook_delivery_once (webhook_id, sequence),
    KEY webhook_delivery_due (webhook_id, state, next_try_at),
    KEY webhook_delivery_next (webhook_id, state, sequence),
    KEY webhook_delivery_log (webhook_id, id),
    KEY webhook_delivery_order (webhook_id, state, marksheet_id, sequence),
    KEY webhook_delivery_ended (ended_at),
    CONSTRAINT webhook_delivery_webhook FOREIGN KEY (webhook_id) REFERENCES webhook (id)
  )`,
  `CREATE TABLE webhook_attempt (
    delivery_id BIGINT UNSIGNED NOT NULL,
    number INT UNSIGNED NOT NULL,
    at DATETIME(3) NOT NULL,
    milliseconds INT UNSIGNED NOT NULL,
    status SMALLINT UNSIGNED NULL,
    fault ENUM('STATUS','REDIRECT','TIMEOUT','UNREACHABLE','NAME','TLS','ADDRESS','BROKEN','SECRET') NULL,
    PRIMARY KEY (delivery_id, number),
    CONSTRAINT webhook_attempt_delivery FOREIGN KEY (delivery_id) REFERENCES webhook_delivery (id)
  )`,
];

/** Events sent outward. */
export class Webhooks1796110000000 implements MigrationInterface {
  readonly name = 'Webhooks1796110000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) {
      await runner.query(`${table} ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`);
    }
  }

  async down(): Promise<void> {
    throw new Error('What was sent is not taken back: restore a backup instead.');
  }
}

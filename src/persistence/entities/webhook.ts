import { Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { EventType } from '../../domain/event.js';
import { References } from '../references.js';
import { Centre } from './centre.js';

/** Where events are sent as they happen. */
@Entity('webhook')
@Index('webhook_of_centre', ['ownerCentre', 'id'])
export class Webhook {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id!: number;

  /** Null: WJEC's, of all centres. */
  @Column({ type: 'char', length: 5, nullable: true, name: 'owner_centre' })
  @References(() => Centre, 'webhook_centre')
  ownerCentre!: string | null;

  @Column({ type: 'varchar', length: 500 })
  url!: string;

  @Column({ type: 'varchar', length: 200 })
  description!: string;

  /** Null: all. */
  @Column({ type: 'json', nullable: true })
  types!: EventType[] | null;

  @Column({ type: 'varchar', length: 36, name: 'secret_id' })
  secretId!: string;

  /** Sealed. */
  @Column({ type: 'varchar', length: 300 })
  secret!: string;

  @Column({ type: 'varchar', length: 36, nullable: true, name: 'previous_id' })
  previousId!: string | null;

  @Column({ type: 'varchar', length: 300, nullable: true, name: 'previous_secret' })
  previousSecret!: string | null;

  @Column({ type: 'datetime', precision: 3, nullable: true, name: 'previous_until' })
  previousUntil!: Date | null;

  @Column({ type: 'datetime', precision: 3, name: 'created_at' })
  createdAt!: Date;

  @Column({ type: 'varchar', length: 120, name: 'created_by' })
  createdBy!: string;

  @Column({ type: 'datetime', precision: 3, nullable: true, name: 'paused_at' })
  pausedAt!: Date | null;

  @Column({ type: 'enum', enum: ['ASKED', 'FAILING', 'GONE'], nullable: true })
  paused!: 'ASKED' | 'FAILING' | 'GONE' | null;

  @Column({ type: 'datetime', precision: 3, nullable: true, name: 'removed_at' })
  removedAt!: Date | null;

  /** The last sequence that was looked at for it. */
  @Column({ type: 'bigint', unsigned: true, name: 'read_to' })
  readTo!: number;

  /** In a row. */
  @Column({ type: 'int', unsigned: true, default: 0 })
  failures!: number;

  @Column({ type: 'datetime', precision: 3, nullable: true, name: 'failing_since' })
  failingSince!: Date | null;

  /** Nothing is sent before. */
  @Column({ type: 'datetime', precision: 3, nullable: true, name: 'hold_until' })
  holdUntil!: Date | null;

  @Column({ type: 'datetime', precision: 3, nullable: true, name: 'last_delivered_at' })
  lastDeliveredAt!: Date | null;
}

/** An event on its way to a webhook, or a test. */
@Entity('webhook_delivery')
@Index('webhook_delivery_once', ['webhookId', 'sequence'], { unique: true })
@Index('webhook_delivery_due', ['webhookId', 'state', 'nextTryAt'])
@Index('webhook_delivery_next', ['webhookId', 'state', 'sequence'])
@Index('webhook_delivery_log', ['webhookId', 'id'])
@Index('webhook_delivery_order', ['webhookId', 'state', 'marksheetId', 'sequence'])
@Index('webhook_delivery_ended', ['endedAt'])
export class WebhookDelivery {
  @PrimaryGeneratedColumn({ type: 'bigint', unsigned: true })
  id!: string;

  @Column({ type: 'int', unsigned: true, name: 'webhook_id' })
  @References(() => Webhook, 'webhook_delivery_webhook')
  webhookId!: number;

  /** Of the event; null for a test. */
  @Column({ type: 'bigint', unsigned: true, nullable: true })
  sequence!: number | null;

  /** What is of one sheet keeps its order. */
  @Column({ type: 'int', unsigned: true, nullable: true, name: 'marksheet_id' })
  marksheetId!: number | null;

  @Column({ type: 'enum', enum: ['WAITING', 'DELIVERED', 'GIVEN_UP'] })
  state!: 'WAITING' | 'DELIVERED' | 'GIVEN_UP';

  /** Also the number of the last attempt, by which of two that take it at once one does. */
  @Column({ type: 'int', unsigned: true, default: 0 })
  tries!: number;

  /** Since it was last wanted. */
  @Column({ type: 'int', unsigned: true, default: 0 })
  failures!: number;

  @Column({ type: 'datetime', precision: 3, nullable: true, name: 'started_at' })
  startedAt!: Date | null;

  @Column({ type: 'datetime', precision: 3, nullable: true, name: 'next_try_at' })
  nextTryAt!: Date | null;

  /** Until then somebody is trying it. */
  @Column({ type: 'datetime', precision: 3, nullable: true, name: 'taken_until' })
  takenUntil!: Date | null;

  @Column({ type: 'datetime', precision: 3, name: 'created_at' })
  createdAt!: Date;

  @Column({ type: 'datetime', precision: 3, nullable: true, name: 'ended_at' })
  endedAt!: Date | null;
}

/** What came of trying a delivery; of the answer only its status. */
@Entity('webhook_attempt')
export class WebhookAttempt {
  @PrimaryColumn({ type: 'bigint', unsigned: true, name: 'delivery_id' })
  @References(() => WebhookDelivery, 'webhook_attempt_delivery')
  deliveryId!: string;

  @PrimaryColumn({ type: 'int', unsigned: true })
  number!: number;

  @Column({ type: 'datetime', precision: 3 })
  at!: Date;

  @Column({ type: 'int', unsigned: true })
  milliseconds!: number;

  @Column({ type: 'smallint', unsigned: true, nullable: true })
  status!: number | null;

  @Column({
    type: 'enum',
    enum: ['STATUS', 'REDIRECT', 'TIMEOUT', 'UNREACHABLE', 'NAME', 'TLS', 'ADDRESS', 'BROKEN', 'SECRET'],
    nullable: true,
  })
  fault!: string | null;
}

import { Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** What happened, written with it; the relay gives it its place in the feed after commit. */
@Index('outbox_sequence', ['sequence'], { unique: true })
@Index('outbox_of_centre', ['centreNumber', 'sequence'])
@Entity('outbox')
export class Outbox {
  @PrimaryGeneratedColumn({ type: 'bigint', unsigned: true })
  id!: string;

  @Column({ type: 'varchar', length: 40 })
  type!: string;

  @Column({ type: 'char', length: 5, name: 'centre_number' })
  centreNumber!: string;

  @Column({ type: 'int', unsigned: true, nullable: true, name: 'marksheet_id' })
  marksheetId!: number | null;

  @Column({ type: 'json' })
  payload!: Record<string, unknown>;

  @Column({ type: 'datetime', precision: 3 })
  at!: Date;

  /** Null until the relay has seen it. */
  @Column({ type: 'bigint', unsigned: true, nullable: true })
  sequence!: string | null;
}

/** Which process does a work that only one may do. */
@Entity('lease')
export class Lease {
  @PrimaryColumn({ type: 'varchar', length: 60 })
  name!: string;

  @Column({ type: 'varchar', length: 64 })
  owner!: string;

  @Column({ type: 'datetime', precision: 3, name: 'expires_at' })
  expiresAt!: Date;

  @Column({ type: 'bigint', unsigned: true })
  fence!: string;
}

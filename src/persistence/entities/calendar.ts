import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { References } from '../references.js';
import { Centre } from './centre.js';

/** A secret address under which a calendar reads a centre's deadlines; only the secret's hash is kept. */
@Entity('calendar_address')
@Index('calendar_address_secret', ['secretSha256'], { unique: true })
@Index('calendar_address_of_centre', ['centreNumber', 'id'])
export class CalendarAddress {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @Column({ type: 'char', length: 5, name: 'centre_number' })
  @References(() => Centre, 'calendar_address_centre')
  centreNumber!: string;

  @Column({ type: 'enum', enum: ['EN', 'CY'] })
  language!: 'EN' | 'CY';

  @Column({ type: 'binary', length: 32, name: 'secret_sha256' })
  secretSha256!: Buffer;

  @Column({ type: 'datetime', precision: 3, name: 'created_at' })
  createdAt!: Date;

  @Column({ type: 'varchar', length: 120, name: 'created_by' })
  createdBy!: string;

  @Column({ type: 'datetime', precision: 3, nullable: true, name: 'last_used_at' })
  lastUsedAt!: Date | null;

  @Column({ type: 'datetime', precision: 3, nullable: true, name: 'revoked_at' })
  revokedAt!: Date | null;

  @Column({ type: 'varchar', length: 120, nullable: true, name: 'revoked_by' })
  revokedBy!: string | null;
}

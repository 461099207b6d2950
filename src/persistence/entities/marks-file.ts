import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { References } from '../references.js';
import { Centre } from './centre.js';

/** What the dry run of a file of results promised to who asked for it. */
@Entity('dry_run')
@Index('dry_run_of_principal', ['principalId', 'id'])
export class DryRun {
  /** The token. */
  @PrimaryColumn({ type: 'char', length: 32 })
  id!: string;

  @Column({ type: 'varchar', length: 64, name: 'principal_id' })
  principalId!: string;

  @Column({ type: 'char', length: 5, name: 'centre_number' })
  @References(() => Centre, 'dry_run_centre')
  centreNumber!: string;

  @Column({ type: 'varchar', length: 32, name: 'series_id' })
  seriesId!: string;

  @Column({ type: 'datetime', precision: 3, name: 'made_at' })
  madeAt!: Date;

  @Column({ type: 'datetime', precision: 3, name: 'expires_at' })
  @Index('dry_run_expires')
  expiresAt!: Date;

  @Column({ type: 'datetime', precision: 3, nullable: true, name: 'applied_at' })
  appliedAt!: Date | null;

  /** `PlannedRow` of domain/marks-file.ts. */
  @Column({ type: 'json' })
  planned!: unknown;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ResultDecision } from '../../domain/result.js';
import { References } from '../references.js';
import { Marksheet } from './marksheet.js';

/** R30: a clerical error, for ever. Known by the row's version after it. Results are in the short form. */
@Entity('correction')
export class Correction {
  @PrimaryColumn({ type: 'int', unsigned: true, name: 'marksheet_id' })
  @References(() => Marksheet, 'correction_sheet')
  marksheetId!: number;

  @PrimaryColumn({ type: 'char', length: 4, name: 'candidate_number' })
  candidateNumber!: string;

  @PrimaryColumn({ type: 'int', unsigned: true })
  version!: number;

  @Column({ type: 'varchar', length: 12 })
  submitted!: string;

  @Column({ type: 'varchar', length: 12, name: 'counted_before' })
  countedBefore!: string;

  @Column({ type: 'varchar', length: 12 })
  corrected!: string;

  @Column({ type: 'varchar', length: 1000 })
  reason!: string;

  @Column({ type: 'datetime', precision: 3 })
  at!: Date;

  @Column({ type: 'varchar', length: 120, name: 'by_name' })
  byName!: string;

  @Column({ type: 'enum', enum: ['MODERATOR', 'STAFF'] })
  role!: 'MODERATOR' | 'STAFF';

  @Column({ type: 'datetime', precision: 3, nullable: true, name: 'acknowledged_at' })
  acknowledgedAt!: Date | null;

  @Column({ type: 'varchar', length: 120, nullable: true, name: 'acknowledged_by' })
  acknowledgedBy!: string | null;

  @Column({ type: 'enum', enum: ['CORRECTION', 'AMENDMENT'], nullable: true, name: 'superseded_by' })
  supersededBy!: ResultDecision['by'] | null;

  /** By which version the later decision is known. */
  @Column({ type: 'int', unsigned: true, nullable: true, name: 'superseded_version' })
  supersededVersion!: number | null;
}

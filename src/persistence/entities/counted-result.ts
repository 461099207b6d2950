import { Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { Outcome } from '../../domain/catalogue.js';
import type { CountedCause } from '../../domain/counted-result.js';
import type { Result } from '../../domain/result.js';
import { References } from '../references.js';
import { Marksheet } from './marksheet.js';

/** The result that counts for a row from some time on; the relay gives it its place after commit. */
@Entity('counted_result')
@Index('counted_result_sequence', ['sequence'], { unique: true })
@Index('counted_result_of_row', ['marksheetId', 'candidateNumber', 'sequence'])
export class CountedResult {
  @PrimaryGeneratedColumn({ type: 'bigint', unsigned: true })
  id!: string;

  @Column({ type: 'int', unsigned: true, name: 'marksheet_id' })
  @References(() => Marksheet, 'counted_result_sheet')
  marksheetId!: number;

  @Column({ type: 'char', length: 4, name: 'candidate_number' })
  candidateNumber!: string;

  /** Null: none counts any more. */
  @Column({ type: 'enum', enum: ['MARK', 'OUTCOME', 'ABSENT', 'CARRY_FORWARD'], nullable: true, name: 'result_kind' })
  resultKind!: Result['kind'] | null;

  @Column({ type: 'smallint', unsigned: true, nullable: true })
  mark!: number | null;

  @Column({ type: 'enum', enum: ['PASS', 'MERIT', 'DISTINCTION'], nullable: true })
  outcome!: Outcome | null;

  @Column({ type: 'enum', enum: ['SUBMITTED', 'CORRECTION', 'AMENDMENT', 'REOPENED', 'WITHDRAWN'] })
  cause!: CountedCause;

  @Column({ type: 'datetime', precision: 3 })
  at!: Date;

  /** Null until the relay has seen it. */
  @Column({ type: 'bigint', unsigned: true, nullable: true })
  sequence!: string | null;
}

/** How far somebody has taken the entries over. */
@Entity('counted_acknowledgement')
export class CountedAcknowledgement {
  @PrimaryColumn({ type: 'varchar', length: 64, name: 'principal_id' })
  principalId!: string;

  @Column({ type: 'varchar', length: 120, name: 'by_name' })
  byName!: string;

  @Column({ type: 'bigint', unsigned: true, name: 'up_to' })
  upTo!: number;

  @Column({ type: 'datetime', precision: 3 })
  at!: Date;
}

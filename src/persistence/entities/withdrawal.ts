import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SampleMembership } from '../../domain/sample.js';
import { References } from '../references.js';
import { Marksheet } from './marksheet.js';

/** R3: what WJEC decided about a held row, and the place in the sample that it had; only ever added to. */
@Entity('withdrawal')
export class Withdrawal {
  @PrimaryColumn({ type: 'int', unsigned: true, name: 'marksheet_id' })
  @References(() => Marksheet, 'withdrawal_sheet')
  marksheetId!: number;

  @PrimaryColumn({ type: 'char', length: 4, name: 'candidate_number' })
  candidateNumber!: string;

  /** The row's, after it. */
  @PrimaryColumn({ type: 'int', unsigned: true })
  version!: number;

  @Column({ type: 'boolean' })
  confirmed!: boolean;

  @Column({ type: 'varchar', length: 500 })
  reason!: string;

  @Column({ type: 'datetime', precision: 3 })
  at!: Date;

  @Column({ type: 'varchar', length: 120, name: 'by_name' })
  byName!: string;

  /** As submitted, in its short form. */
  @Column({ type: 'varchar', length: 12 })
  result!: string;

  @Column({ type: 'smallint', unsigned: true, name: 'submission_id' })
  submissionId!: number;

  @Column({ type: 'json', nullable: true })
  sample!: SampleMembership | null;
}

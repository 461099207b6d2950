import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { References } from '../references.js';
import { Marksheet } from './marksheet.js';

/** More time for a sheet, asked for or given unasked. At most one of a sheet is OPEN: who writes holds the sheet's lock. */
@Entity('extension')
@Index('extension_of_sheet', ['marksheetId', 'state'])
@Index('extension_state', ['state', 'id'])
export class Extension {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id!: number;

  @Column({ type: 'int', unsigned: true, name: 'marksheet_id' })
  @References(() => Marksheet, 'extension_sheet')
  marksheetId!: number;

  @Column({ type: 'date', nullable: true })
  wanted!: string | null;

  @Column({ type: 'varchar', length: 1000, nullable: true })
  why!: string | null;

  @Column({ type: 'datetime', precision: 3, nullable: true, name: 'asked_at' })
  askedAt!: Date | null;

  @Column({ type: 'varchar', length: 120, nullable: true, name: 'asked_by' })
  askedBy!: string | null;

  @Column({ type: 'enum', enum: ['OPEN', 'GIVEN', 'REFUSED', 'TAKEN_BACK'] })
  state!: 'OPEN' | 'GIVEN' | 'REFUSED' | 'TAKEN_BACK';

  @Column({ type: 'date', nullable: true })
  deadline!: string | null;

  @Column({ type: 'varchar', length: 1000, nullable: true })
  reason!: string | null;

  @Column({ type: 'datetime', precision: 3, nullable: true, name: 'decided_at' })
  decidedAt!: Date | null;

  @Column({ type: 'varchar', length: 120, nullable: true, name: 'decided_by' })
  decidedBy!: string | null;
}

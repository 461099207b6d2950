import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { References } from '../references.js';
import { Offering } from './catalogue.js';
import { Centre } from './centre.js';

/** Written by the gate only. */
@Entity('marksheet')
@Index('marksheet_centre_series_unit', ['centreNumber', 'seriesId', 'unitId'], { unique: true })
@Index('marksheet_offering', ['offeringId'])
export class Marksheet {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id!: number;

  @Column({ type: 'char', length: 5, name: 'centre_number' })
  @References(() => Centre, 'marksheet_centre')
  centreNumber!: string;

  @Column({ type: 'varchar', length: 32, name: 'series_id' })
  seriesId!: string;

  @Column({ type: 'int', unsigned: true, name: 'unit_id' })
  unitId!: number;

  @Column({ type: 'int', unsigned: true, name: 'offering_id' })
  @References(() => Offering, 'marksheet_of_offering')
  offeringId!: number;

  @Column({ type: 'int', unsigned: true, default: 0 })
  version!: number;

  @Column({ type: 'smallint', unsigned: true, default: 0 })
  done!: number;

  @Column({ type: 'smallint', unsigned: true, default: 0 })
  unmarked!: number;

  @Column({ type: 'smallint', unsigned: true, default: 0 })
  submitted!: number;

  @Column({ type: 'smallint', unsigned: true, default: 0, name: 'missing_initials' })
  missingInitials!: number;

  @Column({ type: 'smallint', unsigned: true, default: 0 })
  submissions!: number;

  @Column({ type: 'date', nullable: true, name: 'first_submitted_on' })
  firstSubmittedOn!: string | null;

  @Column({ type: 'date', nullable: true })
  extension!: string | null;

  @Column({ type: 'text', nullable: true, name: 'explanatory_note' })
  explanatoryNote!: string | null;

  /** Submissions that WJEC took back; `submissions` counts those that stand. */
  @Column({ type: 'smallint', unsigned: true, default: 0 })
  reopened!: number;
}

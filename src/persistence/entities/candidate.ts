import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { References } from '../references.js';
import { Series } from './catalogue.js';
import { Centre } from './centre.js';

/** R4: the number is unique in centre and series; the UCI links a person over series. */
@Entity('candidate')
@Index('candidate_uci', ['uci'])
export class Candidate {
  @PrimaryColumn({ type: 'char', length: 5, name: 'centre_number' })
  @References(() => Centre, 'candidate_centre')
  centreNumber!: string;

  @PrimaryColumn({ type: 'varchar', length: 32, name: 'series_id' })
  @References(() => Series, 'candidate_series')
  seriesId!: string;

  @PrimaryColumn({ type: 'char', length: 4, name: 'candidate_number' })
  candidateNumber!: string;

  @Column({ type: 'varchar', length: 60 })
  surname!: string;

  @Column({ type: 'varchar', length: 60 })
  forenames!: string;

  @Column({ type: 'char', length: 1, nullable: true })
  sex!: string | null;

  @Column({ type: 'date', nullable: true, name: 'date_of_birth' })
  dateOfBirth!: string | null;

  @Column({ type: 'char', length: 13, nullable: true })
  uci!: string | null;

  @Column({ type: 'char', length: 10, nullable: true })
  uln!: string | null;

  @Column({ type: 'char', length: 1 })
  status!: string;

  @Column({ type: 'json' })
  options!: string[];
}

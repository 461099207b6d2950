import { Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { Assessment, Declaration, OfferingTimes, Outcome, SamplingScheme, Work } from '../../domain/catalogue.js';
import { References } from '../references.js';

@Entity('family')
export class Family {
  @PrimaryColumn({ type: 'varchar', length: 20 })
  code!: string;

  @Column({ type: 'varchar', length: 80, name: 'name_en' })
  nameEn!: string;

  @Column({ type: 'varchar', length: 80, name: 'name_cy' })
  nameCy!: string;

  @Column({ type: 'varchar', length: 60, nullable: true })
  telephone!: string | null;

  @Column({ type: 'varchar', length: 120, nullable: true })
  email!: string | null;

  @Column({ type: 'varchar', length: 80, nullable: true })
  hours!: string | null;

  /** Where moderator reports are when they are not kept here; the three are set together. */
  @Column({ type: 'varchar', length: 300, nullable: true, name: 'reports_url' })
  reportsUrl!: string | null;

  @Column({ type: 'varchar', length: 500, nullable: true, name: 'reports_text_en' })
  reportsTextEn!: string | null;

  @Column({ type: 'varchar', length: 500, nullable: true, name: 'reports_text_cy' })
  reportsTextCy!: string | null;
}

@Entity('series')
@Index('series_edi', ['ediBoard', 'ediSeries', 'year'], { unique: true })
export class Series {
  @PrimaryColumn({ type: 'varchar', length: 32 })
  id!: string;

  @Column({ type: 'varchar', length: 20 })
  @References(() => Family, 'series_family')
  family!: string;

  @Column({ type: 'tinyint', unsigned: true })
  month!: number;

  @Column({ type: 'smallint', unsigned: true })
  year!: number;

  @Column({ type: 'char', length: 2, name: 'edi_board' })
  ediBoard!: string;

  @Column({ type: 'char', length: 2, name: 'edi_series' })
  ediSeries!: string;

  @Column({ type: 'date', nullable: true, name: 'entries_deadline' })
  entriesDeadline!: string | null;

  @Column({ type: 'date', nullable: true, name: 'amendments_close' })
  amendmentsClose!: string | null;

  @Column({ type: 'date', nullable: true, name: 'results_day' })
  resultsDay!: string | null;
}

@Entity('unit')
@Index('unit_code', ['code'], { unique: true })
export class Unit {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id!: number;

  @Column({ type: 'varchar', length: 12 })
  code!: string;

  @Column({ type: 'json' })
  aliases!: readonly string[];

  @Column({ type: 'varchar', length: 120, name: 'title_en' })
  titleEn!: string;

  @Column({ type: 'varchar', length: 120, nullable: true, name: 'title_cy' })
  titleCy!: string | null;

  @Column({ type: 'varchar', length: 20 })
  @References(() => Family, 'unit_family')
  family!: string;

  @Column({ type: 'varchar', length: 12 })
  level!: string;

  @Column({ type: 'enum', enum: ['EN', 'CY'] })
  language!: 'EN' | 'CY';

  @Column({ type: 'enum', enum: ['MARKS', 'OUTCOMES', 'UPLOAD_ONLY'] })
  assessment!: Assessment;

  @Column({ type: 'smallint', unsigned: true, nullable: true, name: 'maximum_mark' })
  maximumMark!: number | null;

  @Column({ type: 'boolean', name: 'maximum_mark_confirmed' })
  maximumMarkConfirmed!: boolean;

  @Column({ type: 'json' })
  outcomes!: readonly Outcome[];

  @Column({ type: 'boolean', name: 'linear_unit' })
  linear!: boolean;

  @Column({ type: 'boolean', name: 'teacher_initials' })
  teacherInitials!: boolean;

  @Column({ type: 'enum', enum: ['UPLOAD', 'UPLOAD_GROUP', 'POST', 'VISIT', 'NONE'] })
  work!: Work;
}

/** An option that may be entered; its units are OptionUnits, none when it is examined only. */
@Entity('option_code')
export class OptionCode {
  @PrimaryColumn({ type: 'char', length: 6 })
  code!: string;
}

@Entity('option_unit')
export class OptionUnit {
  @PrimaryColumn({ type: 'char', length: 6, name: 'option_code' })
  option!: string;

  @PrimaryColumn({ type: 'int', unsigned: true, name: 'unit_id' })
  @References(() => Unit, 'option_unit_unit')
  unitId!: number;
}

@Entity('offering')
@Index('offering_series_unit', ['seriesId', 'unitId'], { unique: true })
export class Offering {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id!: number;

  @Column({ type: 'varchar', length: 32, name: 'series_id' })
  @References(() => Series, 'offering_series')
  seriesId!: string;

  @Column({ type: 'int', unsigned: true, name: 'unit_id' })
  @References(() => Unit, 'offering_unit')
  unitId!: number;

  @Column({ type: 'date', nullable: true })
  opens!: string | null;

  @Column({ type: 'date', nullable: true })
  deadline!: string | null;

  @Column({ type: 'json', name: 'deadline_by_centre_type' })
  deadlineByCentreType!: OfferingTimes['deadlineByCentreType'];

  @Column({ type: 'datetime', precision: 3, nullable: true, name: 'closes_at' })
  closesAt!: Date | null;

  @Column({ type: 'json' })
  scheme!: SamplingScheme;

  @Column({ type: 'json' })
  declarations!: readonly Declaration[];
}

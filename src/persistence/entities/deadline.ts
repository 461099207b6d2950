import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReminderStage } from '../../domain/deadline.js';
import { References } from '../references.js';
import { Marksheet } from './marksheet.js';

/** That a sheet's centre was reminded: once for each stage before and after a deadline. A sheet without one has 9999-12-31. */
@Entity('reminder')
export class Reminder {
  @PrimaryColumn({ type: 'int', unsigned: true, name: 'marksheet_id' })
  @References(() => Marksheet, 'reminder_sheet')
  marksheetId!: number;

  @PrimaryColumn({
    type: 'enum',
    enum: ['COMPLETE', 'WEEK_BEFORE', 'DAYS_BEFORE', 'DAY_BEFORE', 'OVERDUE', 'LONG_OVERDUE'],
  })
  stage!: ReminderStage;

  @PrimaryColumn({ type: 'date' })
  deadline!: string;

  @Column({ type: 'date' })
  day!: string;
}

/** That a centre was written to on a day. */
@Entity('reminder_mail')
export class ReminderMail {
  @PrimaryColumn({ type: 'char', length: 5, name: 'centre_number' })
  centreNumber!: string;

  @PrimaryColumn({ type: 'date' })
  day!: string;
}

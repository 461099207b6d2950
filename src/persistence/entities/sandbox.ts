import { Column, Entity, PrimaryColumn } from 'typeorm';
import { References } from '../references.js';
import { Marksheet } from './marksheet.js';

/** How a sheet of a sandbox begins. */
@Entity('sandbox_sheet')
export class SandboxSheet {
  @PrimaryColumn({ type: 'int', unsigned: true, name: 'marksheet_id' })
  @References(() => Marksheet, 'sandbox_sheet_of')
  marksheetId!: number;

  /** JSON: `StartRow`s of domain/sandbox.ts, results in the short form. */
  @Column({ type: 'mediumtext' })
  start!: string;
}

/** Who is entered at a sandbox in a series when it begins. */
@Entity('sandbox_book')
export class SandboxBook {
  @PrimaryColumn({ type: 'char', length: 5, name: 'centre_number' })
  centreNumber!: string;

  @PrimaryColumn({ type: 'varchar', length: 32, name: 'series_id' })
  seriesId!: string;

  /** JSON: `StartBook` of writes/sandbox/book.ts. */
  @Column({ type: 'mediumtext' })
  start!: string;
}

import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** E-mails to send, and that they were sent. */
@Entity('mail')
@Index('mail_next', ['nextTryAt'])
export class Mail {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @Column({ type: 'varchar', length: 254 })
  recipient!: string;

  @Column({ type: 'enum', enum: ['EN', 'CY'] })
  language!: 'EN' | 'CY';

  @Column({ type: 'varchar', length: 60 })
  template!: string;

  /** Sealed, and gone once it was sent. */
  @Column({ type: 'text', nullable: true })
  content!: string | null;

  @Column({ type: 'datetime', precision: 3, name: 'created_at' })
  createdAt!: Date;

  @Column({ type: 'datetime', precision: 3, nullable: true, name: 'next_try_at' })
  nextTryAt!: Date | null;

  @Column({ type: 'int', unsigned: true, default: 0 })
  tries!: number;

  @Column({ type: 'datetime', precision: 3, nullable: true, name: 'sent_at' })
  sentAt!: Date | null;

  @Column({ type: 'datetime', precision: 3, nullable: true, name: 'failed_at' })
  failedAt!: Date | null;
}

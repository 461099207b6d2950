/** People and what proves that it is they. better-auth reads and writes these tables by its own names for their columns. */
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { References } from '../../references.js';

@Entity('person')
@Index('person_email', ['email'], { unique: true })
export class Person {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @Column({ type: 'varchar', length: 120 })
  name!: string;

  /** Trimmed, lower case. */
  @Column({ type: 'varchar', length: 254 })
  email!: string;

  @Column({ type: 'boolean', default: false, name: 'email_verified' })
  emailVerified!: boolean;

  /** better-auth wants it to be there; nobody sets it. */
  @Column({ type: 'varchar', length: 1, nullable: true })
  image!: string | null;

  @Column({ type: 'enum', enum: ['EN', 'CY'], default: 'EN' })
  language!: 'EN' | 'CY';

  @Column({ type: 'boolean', default: false, name: 'two_factor_enabled' })
  twoFactorEnabled!: boolean;

  /** Null once the person has a password of their own. */
  @Column({ type: 'datetime', precision: 3, nullable: true, name: 'password_temporary_until' })
  passwordTemporaryUntil!: Date | null;

  @Column({ type: 'datetime', precision: 3, name: 'created_at' })
  createdAt!: Date;

  @Column({ type: 'datetime', precision: 3, name: 'updated_at' })
  updatedAt!: Date;
}

/** A way of signing in: a password, or an outside provider. */
@Entity('person_account')
@Index('person_account_provider', ['providerId', 'accountId'], { unique: true })
export class PersonAccount {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @Column({ type: 'varchar', length: 36, name: 'person_id' })
  @References(() => Person, 'person_account_person')
  personId!: string;

  @Column({ type: 'varchar', length: 255, name: 'account_id' })
  accountId!: string;

  @Column({ type: 'varchar', length: 60, name: 'provider_id' })
  providerId!: string;

  /** Hashed. */
  @Column({ type: 'varchar', length: 400, nullable: true })
  password!: string | null;

  @Column({ type: 'text', nullable: true, name: 'access_token' })
  accessToken!: string | null;

  @Column({ type: 'text', nullable: true, name: 'refresh_token' })
  refreshToken!: string | null;

  @Column({ type: 'text', nullable: true, name: 'id_token' })
  idToken!: string | null;

  @Column({ type: 'datetime', precision: 3, nullable: true, name: 'access_token_expires_at' })
  accessTokenExpiresAt!: Date | null;

  @Column({ type: 'datetime', precision: 3, nullable: true, name: 'refresh_token_expires_at' })
  refreshTokenExpiresAt!: Date | null;

  @Column({ type: 'varchar', length: 400, nullable: true })
  scope!: string | null;

  @Column({ type: 'datetime', precision: 3, name: 'created_at' })
  createdAt!: Date;

  @Column({ type: 'datetime', precision: 3, name: 'updated_at' })
  updatedAt!: Date;
}

@Entity('person_second_factor')
@Index('person_second_factor_one', ['personId'], { unique: true })
export class PersonSecondFactor {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @Column({ type: 'varchar', length: 36, name: 'person_id' })
  @References(() => Person, 'person_second_factor_person')
  personId!: string;

  /** Encrypted. */
  @Column({ type: 'text' })
  secret!: string;

  /** Encrypted. */
  @Column({ type: 'text', name: 'backup_codes' })
  backupCodes!: string;

  /** A code was given once, so the app holds the secret. */
  @Column({ type: 'boolean', default: true })
  verified!: boolean;

  /** The time step of the last code that was taken: no code of it or before it is taken again. */
  @Column({ type: 'int', unsigned: true, nullable: true, name: 'last_step' })
  lastStep!: number | null;

  @Column({ type: 'int', unsigned: true, default: 0, name: 'failed_verification_count' })
  failedVerificationCount!: number;

  @Column({ type: 'datetime', precision: 3, nullable: true, name: 'locked_until' })
  lockedUntil!: Date | null;
}

/** Links and second steps that are under way. */
@Entity('person_verification')
@Index('person_verification_identifier', ['identifier'])
@Index('person_verification_expiry', ['expiresAt'])
export class PersonVerification {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @Column({ type: 'varchar', length: 255 })
  identifier!: string;

  @Column({ type: 'text' })
  value!: string;

  @Column({ type: 'datetime', precision: 3, name: 'expires_at' })
  expiresAt!: Date;

  @Column({ type: 'datetime', precision: 3, name: 'created_at' })
  createdAt!: Date;

  @Column({ type: 'datetime', precision: 3, name: 'updated_at' })
  updatedAt!: Date;
}

/** How often was tried, for rate-limiter-flexible, which names the columns. */
@Entity('sign_in_throttle')
export class SignInThrottle {
  @PrimaryColumn({ type: 'varchar', length: 255 })
  key!: string;

  @Column({ type: 'int' })
  points!: number;

  @Column({ type: 'bigint', unsigned: true, nullable: true })
  expire!: number | null;
}

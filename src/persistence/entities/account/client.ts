import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { References } from '../../references.js';
import { Centre } from '../centre.js';

/** A machine that calls the API. */
@Entity('api_client')
export class ApiClient {
  /** Also its `client_id` at the token endpoint. */
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;

  @Column({ type: 'varchar', length: 120 })
  name!: string;

  @Column({ type: 'enum', enum: ['CENTRE', 'MODERATOR', 'STAFF'] })
  kind!: 'CENTRE' | 'MODERATOR' | 'STAFF';

  @Column({ type: 'varchar', length: 36, nullable: true, name: 'moderator_id' })
  moderatorId!: string | null;

  @Column({ type: 'json' })
  scopes!: string[];

  @Column({ type: 'json', name: 'centre_numbers' })
  centreNumbers!: string[];

  /** Null: every unit. */
  @Column({ type: 'json', nullable: true, name: 'unit_ids' })
  unitIds!: number[] | null;

  @Column({ type: 'datetime', precision: 3, name: 'created_at' })
  createdAt!: Date;

  @Column({ type: 'datetime', precision: 3, nullable: true, name: 'expires_at' })
  expiresAt!: Date | null;

  @Column({ type: 'datetime', precision: 3, nullable: true, name: 'revoked_at' })
  revokedAt!: Date | null;

  @Column({ type: 'datetime', precision: 3, nullable: true, name: 'last_used_at' })
  lastUsedAt!: Date | null;

  /** The centre that made it for itself and runs it; null: WJEC does. */
  @Column({ type: 'char', length: 5, nullable: true, name: 'owner_centre' })
  @References(() => Centre, 'api_client_owner')
  ownerCentre!: string | null;

  @Column({ type: 'varchar', length: 120, nullable: true, name: 'created_by' })
  createdBy!: string | null;

  /** One more with each change that ends what was let in before: see accounts/revocations.ts. */
  @Column({ type: 'int', unsigned: true, default: 1 })
  version!: number;

  /** When `version` last rose. */
  @Column({ type: 'datetime', precision: 3, nullable: true, name: 'changed_at' })
  @Index('api_client_changed')
  changedAt!: Date | null;

  /** Null: the service's own. */
  @Column({ type: 'int', unsigned: true, nullable: true, name: 'budget_per_minute' })
  budgetPerMinute!: number | null;
}

/** A secret of a client, as its hash. */
@Entity('api_key')
export class ApiKey {
  @PrimaryColumn({ type: 'varchar', length: 24 })
  id!: string;

  @Column({ type: 'varchar', length: 36, name: 'api_client_id' })
  @References(() => ApiClient, 'api_key_client')
  apiClientId!: string;

  @Column({ type: 'binary', length: 32, name: 'secret_sha256' })
  secretSha256!: Buffer;

  @Column({ type: 'datetime', precision: 3, name: 'created_at' })
  createdAt!: Date;

  @Column({ type: 'datetime', precision: 3, nullable: true, name: 'expires_at' })
  expiresAt!: Date | null;

  @Column({ type: 'datetime', precision: 3, nullable: true, name: 'revoked_at' })
  revokedAt!: Date | null;
}

/** What a caller has used up in a minute, in all processes together, as far as they have told. */
@Entity('request_budget')
export class RequestBudget {
  @PrimaryColumn({ type: 'varchar', length: 36, name: 'principal_id' })
  principalId!: string;

  /** Since 1970. */
  @Column({ type: 'int', unsigned: true })
  minute!: number;

  @Column({ type: 'bigint', unsigned: true })
  used!: number;
}

import { ApiProperty } from '@nestjs/swagger';
import { Instant, Line, Nullable, SomeOf } from '../common/input.js';
import { ROLES } from './roles.js';
import type { ApiKey } from './api-key.entity.js';

export class CreateApiKeyDto {
  @Line({ max: 100 })
  name: string;

  @Line({ max: 200 })
  account: string;

  @SomeOf(ROLES)
  roles: string[];

  @Nullable()
  @Instant()
  expiresAt?: Date | null;
}

export class ApiKeyDto {
  id: string;
  name: string;
  account: string;
  @ApiProperty({ enum: ROLES, isArray: true })
  roles: string[];
  @ApiProperty({ type: Date, nullable: true })
  expiresAt: Date | null;
  createdAt: Date;

  static from({ id, name, account, roles, expiresAt, createdAt }: ApiKey): ApiKeyDto {
    return { id, name, account, roles, expiresAt, createdAt };
  }
}

export class CreatedApiKeyDto extends ApiKeyDto {
  /** The key itself; shown this once. */
  key: string;
}

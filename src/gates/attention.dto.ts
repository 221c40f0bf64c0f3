import { ApiProperty } from '@nestjs/swagger';
import { type Role, ROLES } from '../identity/roles.js';
import { ATTENTION_KINDS, type AttentionKind } from './attention-kind.js';

export class AttentionItemDto {
  @ApiProperty({ enum: ATTENTION_KINDS })
  kind: AttentionKind;
  @ApiProperty({ type: String, nullable: true })
  projectId: string | null;
  @ApiProperty({ type: String, nullable: true })
  projectCode: string | null;
  @ApiProperty({ type: String, nullable: true })
  projectName: string | null;
  text: string;
  @ApiProperty({ type: String, format: 'date', nullable: true })
  dueDate: string | null;
  @ApiProperty({ enum: ROLES })
  role: Role;
  href: string;
}

import { ApiProperty } from '@nestjs/swagger';
import { type Role, ROLES } from '../identity/roles.js';
import { ATTENTION_KINDS, type AttentionKind } from './attention-kind.js';

export class AttentionItemDto {
  @ApiProperty({ enum: ATTENTION_KINDS })
  kind: AttentionKind;
  projectId: string;
  projectCode: string;
  projectName: string;
  text: string;
  @ApiProperty({ type: String, format: 'date', nullable: true })
  dueDate: string | null;
  @ApiProperty({ enum: ROLES })
  role: Role;
  href: string;
}

import { ApiProperty } from '@nestjs/swagger';

export class AuditEventDto {
  sequence: number;
  at: Date;
  account: string;
  operation: string;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  parameters: Record<string, string>;
  hash: string;
}

export class AuditVerificationDto {
  valid: boolean;
  @ApiProperty({ type: 'integer' })
  checked: number;
  @ApiProperty({ type: 'integer', nullable: true })
  firstFault: number | null;
  @ApiProperty({
    enum: ['changed', 'removed', 'added', 'reordered', 'cut'],
    nullable: true,
  })
  fault: AuditFault | null;
  headHash: string;
}

export type AuditFault = 'changed' | 'removed' | 'added' | 'reordered' | 'cut';

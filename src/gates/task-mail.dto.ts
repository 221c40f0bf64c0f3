import { ApiProperty } from '@nestjs/swagger';
import { Flag } from '../common/input.js';

export class PutTaskMailDto {
  @Flag()
  weekly: boolean;
}

export class TaskMailDto {
  weekly: boolean;
  @ApiProperty({ type: String, format: 'date', nullable: true })
  validUntil: string | null;
}

import { ApiProperty } from '@nestjs/swagger';
import { Flag, Int, Optional } from '../common/input.js';

export const MOST_INVITATIONS = 5000;

export class InviteDto {
  @Optional()
  @Int(1, MOST_INVITATIONS)
  count?: number;

  @Optional()
  @Flag()
  mail?: boolean;
}

export class InvitationsDto {
  /** How many are invited in all. */
  @ApiProperty({ type: 'integer' })
  invited: number;
  /** How many get a mail now. */
  @ApiProperty({ type: 'integer' })
  mailed: number;
  /** Shown once: what is kept is a hash of each. */
  @ApiProperty({ type: [String] })
  tokens: string[];
  @ApiProperty({ type: [String] })
  links: string[];
}

export class RemindersDto {
  @ApiProperty({ type: 'integer' })
  mailed: number;
}

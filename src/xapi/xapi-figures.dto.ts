import { ApiProperty } from '@nestjs/swagger';

export class XapiActivityDto {
  activityId: string;
  @ApiProperty({ type: 'integer' })
  statements: number;
}

export class XapiFiguresDto {
  @ApiProperty({ type: 'integer' })
  statements: number;
  @ApiProperty({ type: 'integer' })
  repeats: number;
  @ApiProperty({ type: 'integer' })
  voided: number;
  @ApiProperty({ type: 'integer' })
  withoutEffect: number;
  @ApiProperty({ type: 'integer' })
  validRecords: number;
  @ApiProperty({ type: 'integer' })
  failed: number;
  @ApiProperty({ type: 'integer' })
  exemptions: number;
  @ApiProperty({ type: 'integer' })
  waiting: number;
  @ApiProperty({ type: 'integer' })
  waitingForPerson: number;
  @ApiProperty({ type: 'integer' })
  waitingForCourse: number;
  @ApiProperty({ type: 'integer' })
  inFuture: number;
  @ApiProperty({ type: [XapiActivityDto] })
  unknownActivities: XapiActivityDto[];
}

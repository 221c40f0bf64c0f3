import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Line } from '../common/input.js';
import { Open } from '../common/open.js';
import { ConfirmationsService } from './confirmations.service.js';

export class ConfirmReadingDto {
  @Line({ max: 200 })
  token: string;
}

@ApiTags('communication')
@Controller('confirmations')
export class ConfirmationsController {
  constructor(private readonly confirmations: ConfirmationsService) {}

  @Post()
  @HttpCode(204)
  @Open()
  confirmReading(@Body() { token }: ConfirmReadingDto): Promise<void> {
    return this.confirmations.confirm(token);
  }
}

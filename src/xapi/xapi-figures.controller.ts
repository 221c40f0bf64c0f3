import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../identity/allow.js';
import { XapiFiguresDto } from './xapi-figures.dto.js';
import { XapiFiguresService } from './xapi-figures.service.js';

@ApiTags('training')
@Controller('xapi-figures')
export class XapiFiguresController {
  constructor(private readonly figures: XapiFiguresService) {}

  @Get()
  @Allow('trainings')
  getXapiFigures(): Promise<XapiFiguresDto> {
    return this.figures.get();
  }
}

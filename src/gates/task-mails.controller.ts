import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { HasNoVersion } from '../common/if-match.js';
import { Allow } from '../identity/allow.js';
import { PutTaskMailDto, TaskMailDto } from './task-mail.dto.js';
import { TaskMailsService } from './task-mails.service.js';

@ApiTags('start')
@Controller('me/task-mail')
export class TaskMailsController {
  constructor(private readonly mails: TaskMailsService) {}

  @Get()
  @Allow('read')
  getTaskMail(): Promise<TaskMailDto> {
    return this.mails.get();
  }

  @Put()
  @HasNoVersion()
  @Allow('read')
  putTaskMail(@Body() { weekly }: PutTaskMailDto): Promise<TaskMailDto> {
    return this.mails.put(weekly);
  }
}

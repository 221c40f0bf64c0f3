import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { SkipThrottle } from '@nestjs/throttler';
import { Unavailable } from '../common/errors.js';
import { Open } from '../common/open.js';
import { Database } from './database.js';

/** For the machine that runs the app: whether it lives, and whether it can answer. */
@ApiExcludeController()
@Open()
@SkipThrottle()
@Controller()
export class HealthController {
  constructor(private readonly database: Database) {}

  @Get('live')
  getLive(): { status: string } {
    return { status: 'ok' };
  }

  @Get('ready')
  async getReady(): Promise<{ status: string }> {
    if (!(await this.database.isReachable())) throw new Unavailable();
    return { status: 'ok' };
  }
}

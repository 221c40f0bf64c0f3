import { Controller, Get, type OnModuleDestroy } from '@nestjs/common';
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
export class HealthController implements OnModuleDestroy {
  private closing = false;

  constructor(private readonly database: Database) {}

  onModuleDestroy(): void {
    this.closing = true;
  }

  @Get('live')
  getLive(): { status: string } {
    return { status: 'ok' };
  }

  @Get('ready')
  async getReady(): Promise<{ status: string }> {
    if (this.closing || !(await this.database.isReachable())) throw new Unavailable();
    return { status: 'ok' };
  }
}

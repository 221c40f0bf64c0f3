import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CursorQuery, type Slice, sliceOf } from '../common/page.dto.js';
import { Allow } from '../identity/allow.js';
import { AuditEventDto, AuditVerificationDto } from './audit.dto.js';
import { AuditService } from './audit.service.js';

@ApiTags('trust')
@Controller('audit-events')
export class AuditController {
  constructor(private readonly audit: AuditService) {}

  @Get()
  @Allow('audit')
  @ApiOkResponse({ type: sliceOf(AuditEventDto) })
  listAuditEvents(@Query() query: CursorQuery): Promise<Slice<AuditEventDto>> {
    return this.audit.list(query);
  }

  @Post('_verify')
  @HttpCode(200)
  @Allow('audit')
  verifyAudit(): Promise<AuditVerificationDto> {
    return this.audit.verify();
  }
}

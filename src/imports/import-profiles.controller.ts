import { Controller, Get, Param, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { context } from '../common/context.js';
import { IdPipe } from '../common/id.pipe.js';
import { listOf } from '../common/page.dto.js';
import { Allow } from '../identity/allow.js';
import { ImportProfileDto } from './import.dto.js';
import { ImportsService } from './imports.service.js';

@ApiTags('imports')
@Controller('import-profiles')
export class ImportProfilesController {
  constructor(private readonly imports: ImportsService) {}

  @Get()
  @Allow('read')
  @ApiOkResponse({ type: listOf(ImportProfileDto) })
  listImportProfiles(): { items: ImportProfileDto[] } {
    return {
      items: this.imports
        .formats()
        .map((format) => ImportProfileDto.from(format, context().language)),
    };
  }

  @Get(':profileCode/template')
  @Allow('read')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  getImportTemplate(@Param('profileCode', IdPipe) profileCode: string): StreamableFile {
    return new StreamableFile(Buffer.from(this.imports.template(profileCode)), {
      type: 'text/csv; charset=utf-8',
      disposition: `attachment; filename="${profileCode}.csv"`,
    });
  }
}

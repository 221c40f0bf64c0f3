import {
  Controller,
  Get,
  HttpCode,
  Param,
  Post,
  Query,
  Req,
  Res,
  StreamableFile,
} from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiBody,
  ApiConsumes,
  ApiExtraModels,
  ApiHeader,
  ApiOkResponse,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AlsoIn, prefers } from '../common/also-in.js';
import { IdPipe } from '../common/id.pipe.js';
import { type Page, pageOf, type Slice, sliceOf } from '../common/page.dto.js';
import { TakesUpload } from '../common/takes-upload.js';
import { Allow } from '../identity/allow.js';
import { ImportIntake } from './import-intake.js';
import {
  ImportDto,
  IMPORT_FORM,
  ImportRowDto,
  ListImportRowsDto,
  ListImportsDto,
} from './import.dto.js';
import { ImportsService } from './imports.service.js';
import { isFinished } from './is-finished.js';

const ImportRowSlice = sliceOf(ImportRowDto);

/** Who may do what follows from an import's profile, so the service decides it. */
@ApiTags('imports')
@Controller('imports')
@ApiExtraModels(ImportRowSlice)
export class ImportsController {
  constructor(
    private readonly imports: ImportsService,
    private readonly intake: ImportIntake,
  ) {}

  @Post()
  @HttpCode(202)
  @Allow('read')
  @TakesUpload()
  @ApiHeader({ name: 'Prefer', required: false })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: IMPORT_FORM })
  @ApiAcceptedResponse({ type: ImportDto })
  @ApiOkResponse({ type: ImportDto })
  async importFile(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportDto> {
    const received = await this.intake.receive(request);
    if (isFinished(received)) void reply.status(200);
    return ImportDto.from(received);
  }

  @Get()
  @Allow('read')
  @ApiOkResponse({ type: pageOf(ImportDto) })
  async listImports(@Query() query: ListImportsDto): Promise<Page<ImportDto>> {
    const page = await this.imports.list(query);
    return { ...page, items: page.items.map((file) => ImportDto.from(file)) };
  }

  @Get(':importId')
  @Allow('read')
  async getImport(@Param('importId', IdPipe) importId: string): Promise<ImportDto> {
    return ImportDto.from(await this.imports.get(importId));
  }

  @Get(':importId/rows')
  @AlsoIn('text/csv')
  @Allow('read')
  @ApiOkResponse({
    content: {
      'application/json': { schema: { $ref: getSchemaPath(ImportRowSlice) } },
      'text/csv': { schema: { type: 'string' } },
    },
  })
  async listImportRows(
    @Param('importId', IdPipe) importId: string,
    @Query() query: ListImportRowsDto,
    @Req() request: FastifyRequest,
  ): Promise<Slice<ImportRowDto> | StreamableFile> {
    return prefers(request.headers.accept, 'text/csv')
      ? new StreamableFile(await this.imports.refusedRowsAsCsv(importId), CSV)
      : this.imports.refusedRows(importId, query);
  }
}

const CSV = { type: 'text/csv; charset=utf-8' };

import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Patch,
  Post,
  StreamableFile,
} from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { AlsoIn } from '../common/also-in.js';
import { context } from '../common/context.js';
import { IdPipe } from '../common/id.pipe.js';
import { listOf } from '../common/page.dto.js';
import { Allow } from '../identity/allow.js';
import { ImportFormats } from './import-formats.js';
import { ImportProfileDto } from './import-profile.dto.js';
import { importTemplate } from './import-template.js';
import { CreateImportProfileDto, UpdateImportProfileDto } from './own-profile.dto.js';
import { OwnProfilesService } from './own-profiles.service.js';

/** Who may change a profile follows from what it is mapped onto, so the service decides it. */
@ApiTags('imports')
@Controller('import-profiles')
export class ImportProfilesController {
  constructor(
    private readonly formats: ImportFormats,
    private readonly profiles: OwnProfilesService,
  ) {}

  @Post()
  @Allow('read')
  async createImportProfile(@Body() input: CreateImportProfileDto): Promise<ImportProfileDto> {
    return ImportProfileDto.from(await this.profiles.create(input), context().language);
  }

  @Get()
  @Allow('read')
  @ApiOkResponse({ type: listOf(ImportProfileDto) })
  async listImportProfiles(): Promise<{ items: ImportProfileDto[] }> {
    const formats = await this.formats.list();
    return {
      items: formats.map((format) => ImportProfileDto.from(format, context().language)),
    };
  }

  @Get(':profileCode')
  @Allow('read')
  async getImportProfile(
    @Param('profileCode', IdPipe) profileCode: string,
  ): Promise<ImportProfileDto> {
    return ImportProfileDto.from(await this.profiles.get(profileCode), context().language);
  }

  @Patch(':profileCode')
  @Allow('read')
  async updateImportProfile(
    @Param('profileCode', IdPipe) profileCode: string,
    @Body() input: UpdateImportProfileDto,
  ): Promise<ImportProfileDto> {
    return ImportProfileDto.from(
      await this.profiles.update(profileCode, input),
      context().language,
    );
  }

  @Delete(':profileCode')
  @HttpCode(204)
  @Allow('read')
  removeImportProfile(@Param('profileCode', IdPipe) profileCode: string): Promise<void> {
    return this.profiles.remove(profileCode);
  }

  @Get(':profileCode/template')
  @AlsoIn('text/csv')
  @Allow('read')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async getImportTemplate(
    @Param('profileCode', IdPipe) profileCode: string,
  ): Promise<StreamableFile> {
    const { profile } = await this.profiles.get(profileCode);
    return new StreamableFile(Buffer.from(importTemplate(profile)), {
      type: 'text/csv; charset=utf-8',
      disposition: `attachment; filename="${profile.code}.csv"`,
    });
  }
}

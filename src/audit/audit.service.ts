import { Injectable } from '@nestjs/common';
import type { CursorQuery, Slice } from '../common/page.dto.js';
import { Database } from '../database/database.js';
import { type ChainLink, firstFault } from './audit-chain.js';
import type { AuditEventDto, AuditVerificationDto } from './audit.dto.js';

interface HeadRow {
  headSequence: number;
  headHash: string;
  matches: boolean;
}

@Injectable()
export class AuditService {
  constructor(private readonly database: Database) {}

  async list({ cursor, limit = 100 }: CursorQuery): Promise<Slice<AuditEventDto>> {
    const before = cursor !== undefined && /^\d{1,15}$/.test(cursor) ? Number(cursor) : null;
    const rows = await this.database.read<{ sequence: number; entry: string; hash: string }>(
      `SELECT sequence, entry, encode(hash, 'hex') AS hash FROM audit_events
       WHERE $1::bigint IS NULL OR sequence < $1 ORDER BY sequence DESC LIMIT $2`,
      [before, limit],
    );
    const items = rows.map(({ entry, ...row }) => ({
      ...(JSON.parse(entry) as AuditEventDto),
      ...row,
    }));
    const last = rows.length === limit ? rows.at(-1)! : undefined;
    return { items, nextCursor: last && last.sequence > 1 ? String(last.sequence) : null };
  }

  async verify(): Promise<AuditVerificationDto> {
    const rows = await this.database.read<Partial<ChainLink> & HeadRow>(
      `SELECT link.sequence, link.linked, link."ownSequence", head.sequence AS "headSequence", encode(head.hash, 'hex') AS "headHash",
              head.hash = coalesce((SELECT hash FROM audit_events ORDER BY sequence DESC LIMIT 1), ''::bytea) AS matches
       FROM audit_heads head
       LEFT JOIN (
         SELECT sequence,
                hash = sha256(coalesce(lag(hash) OVER (ORDER BY sequence), ''::bytea) || convert_to(entry, 'UTF8'))
                  AS linked,
                substring(entry FROM '"sequence": *(\\d+)')::bigint AS "ownSequence"
         FROM audit_events) link ON true
       ORDER BY link.sequence`,
    );
    const links = rows.filter((row): row is ChainLink & HeadRow => row.sequence != null);
    const head: HeadRow = rows.at(-1) ?? { headSequence: 0, headHash: '', matches: true };
    const found = firstFault(links, { sequence: head.headSequence, matches: head.matches });
    return {
      valid: found === null,
      checked: links.length,
      firstFault: found?.sequence ?? null,
      fault: found?.fault ?? null,
      headHash: head.headHash,
    };
  }
}

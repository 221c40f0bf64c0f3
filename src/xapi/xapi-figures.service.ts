import { Injectable } from '@nestjs/common';
import { now } from '../common/clock.js';
import { today } from '../common/today.js';
import { Database } from '../database/database.js';
import { STATEMENTS_SOURCE } from '../imports/sources.js';
import { personNamed } from '../people/person-named.js';
import { exemptionInForce } from '../trainings/exemption-in-force.js';
import { ACTOR } from './statement-records.service.js';
import type { XapiFiguresDto } from './xapi-figures.dto.js';

const SHOWN_ACTIVITIES = 20;

@Injectable()
export class XapiFiguresService {
  constructor(private readonly database: Database) {}

  /** What came in and what became of it, without a name in it. */
  async get(): Promise<XapiFiguresDto> {
    const [figures] = await this.database.read<XapiFiguresDto & Record<string, unknown>>(
      `WITH waiting AS (
         SELECT s.activity_id, s.happened_at > $1 AS is_early, ${personNamed(ACTOR)} IS NULL AS is_unknown,
                NOT EXISTS (SELECT FROM courses WHERE courses.activity_id = s.activity_id) AS is_new
         FROM xapi_statements s WHERE s.state = 'waiting' AND s.voided_at IS NULL)
       SELECT kept.*, records.*, waits.*,
         (SELECT count(*) FROM exemptions exemption
          WHERE source = $2 AND ${exemptionInForce('exemption', '$3::date')}) AS exemptions,
         (SELECT coalesce(json_agg(activity ORDER BY statements DESC, "activityId"), '[]') FROM (
            SELECT activity_id AS "activityId", count(*) AS statements FROM waiting WHERE is_new
            GROUP BY activity_id ORDER BY 2 DESC, 1 LIMIT ${SHOWN_ACTIVITIES}) activity) AS "unknownActivities"
       FROM (SELECT count(*) + coalesce(sum(repeats), 0) AS statements, coalesce(sum(repeats), 0) AS repeats,
               count(*) FILTER (WHERE voided_at IS NOT NULL) AS voided,
               count(*) FILTER (WHERE state = 'without_effect' AND voids IS NULL) AS "withoutEffect"
             FROM xapi_statements) kept,
            (SELECT count(*) FILTER (WHERE status <> 'failed') AS "validRecords",
               count(*) FILTER (WHERE status = 'failed') AS failed
             FROM training_records
             WHERE source = $2 AND external_id IS NOT NULL AND superseded_at IS NULL) records,
            (SELECT count(*) AS waiting, count(*) FILTER (WHERE is_unknown) AS "waitingForPerson",
               count(*) FILTER (WHERE is_new) AS "waitingForCourse",
               count(*) FILTER (WHERE is_early) AS "inFuture" FROM waiting) waits`,
      [now(), STATEMENTS_SOURCE, today()],
    );
    return figures!;
  }
}

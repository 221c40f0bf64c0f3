import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Training records by the million: references are checked once per statement instead of once per row, one
 * index tells records apart and answers who took a course, and refused rows keep the cells they came with.
 */
export class BulkRecords1764000008000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE UNIQUE INDEX training_records_new_moment_key
        ON training_records (organisation_id, course_id, person_id, completed_at, source, external_id)
        INCLUDE (status) NULLS NOT DISTINCT WHERE superseded_at IS NULL;
      CREATE INDEX training_records_superseded_idx
        ON training_records (organisation_id, person_id) WHERE superseded_at IS NOT NULL;

      -- Who is added to must exist, and stays until the transaction ends.
      CREATE FUNCTION check_training_references() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        known bigint;
      BEGIN
        PERFORM FROM courses WHERE id IN (SELECT course_id FROM added) FOR KEY SHARE;
        GET DIAGNOSTICS known = ROW_COUNT;
        IF known < (SELECT count(DISTINCT course_id) FROM added)
           OR EXISTS (SELECT FROM added WHERE (SELECT true FROM people WHERE id = added.person_id) IS NULL)
        THEN
          RAISE EXCEPTION USING ERRCODE = 'foreign_key_violation', TABLE = 'training_records',
            MESSAGE = 'A training record refers to nobody or to no course';
        END IF;
        RETURN NULL;
      END $$;
      CREATE TRIGGER training_records_references AFTER INSERT ON training_records
        REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION check_training_references();

      -- What records refer to can't go.
      CREATE FUNCTION keep_recorded() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        found boolean;
      BEGIN
        EXECUTE format('SELECT EXISTS (SELECT FROM training_records WHERE %I = $1)', TG_ARGV[0])
          INTO found USING OLD.id;
        IF found THEN
          RAISE EXCEPTION USING ERRCODE = 'foreign_key_violation', TABLE = 'training_records',
            MESSAGE = 'Training records refer to it';
        END IF;
        RETURN OLD;
      END $$;
      CREATE TRIGGER courses_recorded BEFORE DELETE ON courses
        FOR EACH ROW EXECUTE FUNCTION keep_recorded('course_id');
      CREATE TRIGGER people_recorded BEFORE DELETE ON people
        FOR EACH ROW EXECUTE FUNCTION keep_recorded('person_id');

      -- Last, since from here on nobody can read either.
      ALTER TABLE training_records
        DROP CONSTRAINT training_records_organisation_id_fkey,
        DROP CONSTRAINT training_records_organisation_id_person_id_fkey,
        DROP CONSTRAINT training_records_organisation_id_course_id_fkey;
      DROP INDEX training_records_moment_key, training_records_coverage_idx;
      ALTER INDEX training_records_new_moment_key RENAME TO training_records_moment_key;
      ALTER TABLE imports DROP COLUMN headers,
        ADD COLUMN columns jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN places jsonb NOT NULL DEFAULT '{}';
      ALTER TABLE import_rows ADD COLUMN cells jsonb NOT NULL DEFAULT '[]';
      -- Names of people may stand there: the planner keeps no copy of them.
      ALTER TABLE import_rows ALTER cells SET STATISTICS 0;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE UNIQUE INDEX training_records_old_moment_key
        ON training_records (organisation_id, course_id, person_id, completed_at, source)
        WHERE superseded_at IS NULL AND external_id IS NULL;
      CREATE INDEX training_records_coverage_idx
        ON training_records (organisation_id, course_id, person_id)
        INCLUDE (status, completed_at, superseded_at);
      ALTER TABLE training_records
        ADD FOREIGN KEY (organisation_id) REFERENCES tenants (id) NOT VALID,
        ADD FOREIGN KEY (organisation_id, person_id) REFERENCES people (organisation_id, id) NOT VALID,
        ADD FOREIGN KEY (organisation_id, course_id) REFERENCES courses (organisation_id, id) NOT VALID;
      ALTER TABLE training_records
        VALIDATE CONSTRAINT training_records_organisation_id_fkey,
        VALIDATE CONSTRAINT training_records_organisation_id_person_id_fkey,
        VALIDATE CONSTRAINT training_records_organisation_id_course_id_fkey;

      DROP TRIGGER people_recorded ON people;
      DROP TRIGGER courses_recorded ON courses;
      DROP TRIGGER training_records_references ON training_records;
      DROP FUNCTION keep_recorded(), check_training_references();
      DROP INDEX training_records_superseded_idx, training_records_moment_key;
      ALTER INDEX training_records_old_moment_key RENAME TO training_records_moment_key;
      ALTER TABLE import_rows DROP COLUMN cells;
      ALTER TABLE imports DROP COLUMN columns, DROP COLUMN places,
        ADD COLUMN headers jsonb NOT NULL DEFAULT '{}';
      ALTER TABLE imports ALTER COLUMN headers DROP DEFAULT;
    `);
  }
}

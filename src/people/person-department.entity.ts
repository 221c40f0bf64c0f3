import { Column, Entity, PrimaryColumn } from 'typeorm';

/** From when a person worked in a department, according to one source; `department-on-day.ts` reads it. */
@Entity('person_departments')
export class PersonDepartment {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  personId: string;

  @Column('text')
  department: string;

  @Column('date')
  validFrom: string;

  @Column('text')
  source: string;

  /** Whether the source tells each change with its date; such a source goes before one that does not. */
  @Column('boolean')
  dated: boolean;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('timestamptz', { nullable: true })
  supersededAt: Date | null;
}

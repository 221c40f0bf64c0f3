import { Entity, PrimaryColumn } from 'typeorm';

/** To which of the project's audiences a message is. */
@Entity('communication_audiences')
export class CommunicationAudience {
  @PrimaryColumn('uuid')
  communicationId: string;

  @PrimaryColumn('uuid')
  audienceId: string;
}

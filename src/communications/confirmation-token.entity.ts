import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a reader of a mail hands in to say that it was read. */
@Entity('confirmation_tokens')
export class ConfirmationToken {
  /** SHA-256 of the token, in hexadecimal. */
  @PrimaryColumn('text')
  hash: string;

  @Column('uuid')
  communicationId: string;

  /** Null where only numbers may be kept. */
  @Column('uuid', { nullable: true })
  personId: string | null;

  /** A day only: nothing leads back by its moment. */
  @Column('date', { nullable: true })
  confirmedOn: string | null;
}

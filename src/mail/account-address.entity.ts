import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where an account gets its mail, as its identity provider last said. */
@Entity('account_addresses')
export class AccountAddress {
  @PrimaryColumn('text')
  account: string;

  @Column('text')
  mail: string;

  @Column('timestamptz')
  recordedAt: Date;
}

import { ApiProperty } from '@nestjs/swagger';

/** What becomes of each item of a call that takes what can be taken. */
const ITEM_OUTCOMES = ['accepted', 'unchanged', 'refused'] as const;
export type ItemOutcome = (typeof ITEM_OUTCOMES)[number];

/** What became of the item at `index`, or of the list the answer names; why not, where it was refused. */
export class ItemOutcomeDto {
  @ApiProperty({ type: 'integer' })
  index: number;
  @ApiProperty({ enum: ITEM_OUTCOMES })
  outcome: ItemOutcome;
  @ApiProperty({ type: String, required: false })
  code?: string;
  @ApiProperty({ type: String, required: false })
  detail?: string;
}

/** As above, with the id of what there is now. */
export class StoredItemDto extends ItemOutcomeDto {
  @ApiProperty({ type: String, required: false })
  id?: string;
}

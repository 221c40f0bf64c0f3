import { DateOnly, Flag, FreeText, Int, Line, Lines, Nullable } from '../common/input.js';

/** How the project means to bring an audience along. */
export class AudienceApproach {
  @Nullable()
  @FreeText()
  impact?: string | null;

  @Nullable()
  @FreeText()
  expectedResistance?: string | null;

  @Nullable()
  @FreeText()
  keyMessage?: string | null;
}

/** A target group, named by one of its people, its department, everyone or a head-count. */
export class AudienceInputDto extends AudienceApproach {
  @Line({ max: 200 })
  name: string;

  @Nullable()
  @Lines({ max: 1000, length: 254 })
  people?: string[] | null;

  @Nullable()
  @Line({ max: 200 })
  department?: string | null;

  @Nullable()
  @Flag()
  everyone?: boolean | null;

  @Nullable()
  @Int(0, 10_000_000)
  headCount?: number | null;

  @Nullable()
  @DateOnly()
  validFrom?: string | null;

  @Nullable()
  @DateOnly()
  validTo?: string | null;
}

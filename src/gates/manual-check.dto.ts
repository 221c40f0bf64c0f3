import { Flag, FreeText } from '../common/input.js';
import type { ManualCheck } from './manual-check.entity.js';

export class PutManualCheckDto {
  @Flag()
  met: boolean;

  @FreeText({ max: 4000 })
  note: string;
}

export class ManualCheckDto {
  criterionKey: string;
  met: boolean;
  note: string;
  by: string;
  recordedAt: Date;

  static from({ criterionKey, met, note, checkedBy, recordedAt }: ManualCheck): ManualCheckDto {
    return { criterionKey, met, note, by: checkedBy, recordedAt };
  }
}

import type { Import } from './import.entity.js';

export const isFinished = ({ state }: Pick<Import, 'state'>): boolean =>
  state === 'completed' || state === 'failed';

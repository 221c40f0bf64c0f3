import { SetMetadata } from '@nestjs/common';
import type { PermissionGroup } from './permissions.js';

export const ALLOWED = 'allowed';

/** Who may call the operation: a line of the permissions' table. */
export const Allow = (group: PermissionGroup): MethodDecorator => SetMetadata(ALLOWED, group);

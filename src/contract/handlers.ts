import type { INestApplication, Type } from '@nestjs/common';
import { OPEN } from '../common/open.js';
import { ALLOWED } from '../identity/allow.js';
import type { PermissionGroup } from '../identity/permissions.js';

/** What the guard knows of an operation. */
export interface Access {
  open: boolean;
  group?: PermissionGroup;
  handler: object;
}

interface Container {
  getModules(): Map<unknown, { controllers: Map<unknown, { metatype: Type | null }> }>;
}

/** Access of each handler by its name, which is the operation's id. */
export function accessOfHandlers(app: INestApplication): Map<string, Access> {
  const { container } = app as unknown as { container: Container };
  const access = new Map<string, Access>();
  for (const { controllers } of container.getModules().values())
    for (const { metatype } of controllers.values()) {
      if (!metatype) continue;
      const prototype = metatype.prototype as Record<string, unknown>;
      const isOpen = Reflect.getMetadata(OPEN, metatype) === true;
      for (const name of Object.getOwnPropertyNames(prototype)) {
        const handler = prototype[name];
        if (name === 'constructor' || typeof handler !== 'function') continue;
        access.set(name, {
          handler,
          open: isOpen || Reflect.getMetadata(OPEN, handler) === true,
          group: Reflect.getMetadata(ALLOWED, handler) as PermissionGroup | undefined,
        });
      }
    }
  return access;
}

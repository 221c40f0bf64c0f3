import { SetMetadata } from '@nestjs/common';

const HAS_NO_VERSION = 'has-no-version';

/** What the operation changes or removes has no version that `If-Match` could name. */
export const HasNoVersion = (): MethodDecorator => SetMetadata(HAS_NO_VERSION, true);

/** Whether `If-Match` decides if an operation is carried out; a caller of any other one may not send it. */
export const takesIfMatch = (method: string, handler: object): boolean =>
  /^(patch|put|delete)$/i.test(method) && Reflect.getMetadata(HAS_NO_VERSION, handler) !== true;

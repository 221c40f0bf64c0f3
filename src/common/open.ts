import { SetMetadata } from '@nestjs/common';

export const OPEN = 'open';

/** Anybody may call the operation, without signing in; it has no organisation. */
export const Open = (): MethodDecorator & ClassDecorator => SetMetadata(OPEN, true);

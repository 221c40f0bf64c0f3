import { type ExecutionContext, SetMetadata } from '@nestjs/common';

const SHARED_ADDRESS = 'shared-address';
/** How many times as much one address may ask as one caller. */
const CALLERS = 20;

/** Many people call the operation from one address, without signing in: an office, an audience in a hall. */
export const SharedAddress = (): MethodDecorator => SetMetadata(SHARED_ADDRESS, CALLERS);

/** How many times the usual limit of requests an operation may get from one caller or address. */
export const timesLimit = (execution: ExecutionContext): number =>
  (Reflect.getMetadata(SHARED_ADDRESS, execution.getHandler()) as number | undefined) ?? 1;

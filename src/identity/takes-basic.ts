import { SetMetadata } from '@nestjs/common';

export const TAKES_BASIC = 'takes-basic';

/** The operation also takes basic authentication: any user name, the API key as the password. */
export const TakesBasic = (): MethodDecorator => SetMetadata(TAKES_BASIC, true);

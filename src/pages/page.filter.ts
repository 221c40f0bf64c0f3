import { type ArgumentsHost, Catch } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Unauthorized } from '../common/errors.js';
import { beginProblem } from '../common/problem.filter.js';
import { requestedLanguage } from '../common/requested-language.js';
import { loginAddress } from './login-address.js';
import { sendPage } from './page.js';
import { problemPage } from './problem-page.js';

/** Answers a failure as a page; who is not signed in is led to the login, and back afterwards. */
@Catch()
export class PageFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const { given, headers, hasSession = false, url } = request;
    const language = given?.language ?? requestedLanguage(request);
    if (error instanceof Unauthorized && headers.authorization === undefined) {
      void reply.header('Cache-Control', 'no-store').redirect(loginAddress(url, language), 303);
      return;
    }
    const problem = beginProblem(error, language, request, reply);
    void sendPage(reply, problemPage(problem, { language, isSignedIn: hasSession }));
  }
}

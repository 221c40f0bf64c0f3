import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Refused } from '../common/errors.js';
import { PROTOCOL_DETAILS } from '../common/problem.texts.js';
import { bytesOf } from '../common/protocol.js';

/** Reads forms of pages where a page takes one; to anything else they are refused. */
export function readForms(server: FastifyInstance): void {
  server.addContentTypeParser(
    'application/x-www-form-urlencoded',
    async ({ routeOptions }: FastifyRequest, body: Readable) => {
      const { takesForm } = routeOptions.config as { takesForm?: boolean };
      if (takesForm !== true)
        throw new Refused(415, 'unsupported-media-type', PROTOCOL_DETAILS[415]!);
      const text = (await bytesOf(body, MAX_FORM)).toString();
      return Object.fromEntries(new URLSearchParams(text));
    },
  );
}

const MAX_FORM = 64 * 1024;

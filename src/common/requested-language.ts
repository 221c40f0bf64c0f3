import type { FastifyRequest } from 'fastify';
import { type Language, preferredLanguage } from './text.js';

/** Language of a page or document: what its address asks by `?lang=`, else what the caller prefers. */
export function requestedLanguage({ query, headers }: FastifyRequest): Language {
  const { lang } = query as { lang?: unknown };
  return preferredLanguage(typeof lang === 'string' ? lang : headers['accept-language']);
}

import { applyDecorators, Header, UseFilters } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiExcludeEndpoint } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { PAGE_HEADERS } from './page.js';
import { PageFilter } from './page.filter.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Whether a session of pages says who calls. */
    hasSession?: boolean;
  }
}

interface PageOptions {
  /** What it takes: a form of a page instead of JSON. */
  takesForm?: boolean;
  /** Headers that differ from those of all pages. */
  helmet?: { crossOriginOpenerPolicy: boolean };
}

/** The handler answers a page for people in a browser: outside the contract, failures are pages too. */
export const AsPage = (options: PageOptions = {}): MethodDecorator =>
  applyDecorators(
    RouteConfig({ ...options, isPage: true }),
    UseFilters(PageFilter),
    ApiExcludeEndpoint(),
    ...Object.entries(PAGE_HEADERS).map(([name, value]) => Header(name, value)),
  );

export const isPage = ({ routeOptions }: FastifyRequest): boolean =>
  (routeOptions.config as { isPage?: boolean }).isPage === true;

import { aftercareContract } from '../aftercare/aftercare.contract.js';
import { auditContract } from '../audit/audit.contract.js';
import { calendarsContract } from '../calendars/calendars.contract.js';
import type { OperationText, RoomContract } from '../common/contract.js';
import type { Text } from '../common/text.js';
import { communicationsContract } from '../communications/communications.contract.js';
import { questionsContract } from '../communications/questions.contract.js';
import { coursesContract } from '../courses/courses.contract.js';
import { gatesContract } from '../gates/gates.contract.js';
import { identityContract } from '../identity/identity.contract.js';
import { importsContract } from '../imports/imports.contract.js';
import { mailContract } from '../mail/mail.contract.js';
import { instrumentsContract } from '../instruments/instruments.contract.js';
import { resultsContract } from '../results/results.contract.js';
import { respondContract } from '../respond/respond.contract.js';
import { surveyFilesContract } from '../survey-files/survey-files.contract.js';
import { surveysContract } from '../surveys/surveys.contract.js';
import { metricsContract } from '../metrics/metrics.contract.js';
import { organisationsContract } from '../organisations/organisations.contract.js';
import { peopleContract } from '../people/people.contract.js';
import { organisationEvidenceContract } from '../projects/organisation-evidence.contract.js';
import { preparationContract } from '../projects/preparation.contract.js';
import { programmesContract } from '../projects/programmes.contract.js';
import { projectsContract } from '../projects/projects.contract.js';
import { reportsContract } from '../reports/reports.contract.js';
import { exemptionsContract } from '../trainings/exemptions.contract.js';
import { sessionsContract } from '../sessions/sessions.contract.js';
import { trainingGapsContract } from '../trainings/training-gaps.contract.js';
import { trainingsContract } from '../trainings/trainings.contract.js';
import { valueContract } from '../value/value.contract.js';
import { xapiContract } from '../xapi/xapi.contract.js';
import { COMMON_FIELDS } from './contract.texts.js';

/** What every room says of its operations and fields; within a task operations stand in this order. */
export const ROOM_CONTRACTS: readonly RoomContract[] = [
  organisationsContract,
  organisationEvidenceContract,
  identityContract,
  programmesContract,
  projectsContract,
  preparationContract,
  valueContract,
  gatesContract,
  peopleContract,
  coursesContract,
  sessionsContract,
  trainingsContract,
  xapiContract,
  exemptionsContract,
  trainingGapsContract,
  communicationsContract,
  mailContract,
  questionsContract,
  instrumentsContract,
  surveysContract,
  resultsContract,
  respondContract,
  surveyFilesContract,
  importsContract,
  aftercareContract,
  reportsContract,
  calendarsContract,
  metricsContract,
  auditContract,
];

/** Operation ids in the order of the work. */
export const OPERATION_ORDER: readonly string[] = ROOM_CONTRACTS.flatMap(({ operations }) =>
  Object.keys(operations),
);

export const roomOf = (operationId: string): RoomContract | undefined =>
  ROOM_CONTRACTS.find(({ operations }) => Object.hasOwn(operations, operationId));

export const operationText = (operationId: string): OperationText | undefined =>
  roomOf(operationId)?.operations[operationId];

/** Why the state of things can forbid an operation, as every room says. */
export const conflictsOf = (operationId: string): Record<string, Text> =>
  Object.assign(
    {},
    operationText(operationId)?.conflicts,
    ...ROOM_CONTRACTS.map(({ conflicts }) => conflicts?.[operationId]),
  ) as Record<string, Text>;

/**
 * What a field means: in `owner` (a schema or an operation) if a room says so, else by its name, first
 * in `rooms`, then what is common to all.
 */
export function fieldText(
  owner: string,
  field: string,
  rooms: readonly RoomContract[],
): Text | undefined {
  return (
    find(`${owner}.${field}`, rooms) ??
    find(`${owner}.${field}`, ROOM_CONTRACTS) ??
    find(field, rooms) ??
    COMMON_FIELDS[field] ??
    find(field, ROOM_CONTRACTS)
  );
}

const find = (name: string, among: readonly RoomContract[]): Text | undefined =>
  among.find(({ fields }) => Object.hasOwn(fields, name))?.fields[name];

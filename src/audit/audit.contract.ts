import type { RoomContract } from '../common/contract.js';

export const auditContract: RoomContract = {
  operations: {
    listAuditEvents: {
      summary: { nl: 'Wie deed wat?', en: 'Who did what?' },
      description: {
        nl: 'Elke handeling die iets veranderde, de nieuwste eerst. Er staan geen persoonsgegevens in.',
        en: 'Every action that changed something, the latest first. It holds nothing personal.',
      },
      example: { as: 'auditor', query: { limit: '20' } },
    },
    verifyAudit: {
      summary: {
        nl: 'Controleren of het logboek ongeschonden is',
        en: 'Check that the log is intact',
      },
      description: {
        nl: 'Rekent de hele keten na en noemt de eerste regel die is gewijzigd, verwijderd, toegevoegd of verplaatst.',
        en: 'Recomputes the whole chain and names the first entry that was changed, removed, added or moved.',
      },
      example: { as: 'auditor' },
    },
  },
  fields: {
    sequence: { nl: 'Volgnummer in de keten.', en: 'Place in the chain.' },
    at: { nl: 'Wanneer het gebeurde.', en: 'When it happened.' },
    'AuditEvent.account': { nl: 'Account dat het deed.', en: 'Account that did it.' },
    operation: { nl: 'Wat er gedaan is.', en: 'What was done.' },
    parameters: { nl: 'Waarop: de ids in het adres.', en: 'On what: the ids in the address.' },
    hash: {
      nl: 'Controlegetal over deze regel en alle eerdere.',
      en: 'Hash over this entry and all before it.',
    },
    valid: { nl: 'Of de hele keten klopt.', en: 'Whether the whole chain is intact.' },
    checked: { nl: 'Hoeveel regels zijn nagerekend.', en: 'How many entries were recomputed.' },
    firstFault: {
      nl: 'Volgnummer van de eerste regel die niet klopt; null: alles klopt.',
      en: 'Place of the first entry that is not right; null: all are.',
    },
    fault: { nl: 'Wat er met die regel is gebeurd.', en: 'What happened to that entry.' },
    headHash: {
      nl: 'Controlegetal van de laatste regel; bewaar het elders om later te vergelijken.',
      en: 'Hash of the last entry; keep it elsewhere to compare later.',
    },
  },
};

import type { RoomContract } from '../common/contract.js';
import { idNamed } from '../common/ids.js';

const path = { apiKeyId: idNamed('noorderwolde/api-key/viewer') };

export const identityContract: RoomContract = {
  operations: {
    listApiKeys: {
      summary: { nl: 'Alle API-sleutels bekijken', en: 'See all API keys' },
      description: {
        nl: 'Welke sleutels gelden, voor welk account en tot wanneer. De sleutels zelf zijn niet op te vragen.',
        en: 'Which keys are in force, for which account and until when. The keys themselves cannot be read.',
      },
      example: { as: 'admin' },
    },
    createApiKey: {
      summary: { nl: 'Een API-sleutel maken', en: 'Make an API key' },
      description: {
        nl: 'Een sleutel handelt als zijn account, met de rollen die u geeft. De sleutel staat alleen in dit antwoord.',
        en: 'A key acts as its account, with the roles you give. The key stands in this answer only.',
      },
      example: {
        as: 'admin',
        body: {
          name: 'Dashboard',
          account: 'dashboard',
          roles: ['viewer'],
          expiresAt: '2030-12-31T23:00:00Z',
        },
      },
      conflicts: {
        'key-expired': {
          nl: 'De einddatum van de sleutel ligt in het verleden.',
          en: 'The end date of the key lies in the past.',
        },
      },
    },
    getApiKey: {
      summary: { nl: 'Een API-sleutel bekijken', en: 'See an API key' },
      description: {
        nl: 'Voor welk account en welke rollen de sleutel geldt, en tot wanneer.',
        en: 'For which account and roles the key holds, and until when.',
      },
      example: { as: 'admin', path },
    },
    revokeApiKey: {
      summary: { nl: 'Een API-sleutel intrekken', en: 'Take an API key back' },
      description: {
        nl: 'De sleutel werkt meteen niet meer.',
        en: 'The key stops working at once.',
      },
      example: { as: 'admin', path },
    },
  },
  fields: {
    apiKeyId: { nl: 'Id van de sleutel.', en: 'Id of the key.' },
    'ApiKey.name': { nl: 'Waar de sleutel voor is.', en: 'What the key is for.' },
    'CreateApiKey.name': { nl: 'Waar de sleutel voor is.', en: 'What the key is for.' },
    'CreatedApiKey.name': { nl: 'Waar de sleutel voor is.', en: 'What the key is for.' },
    account: {
      nl: 'Account waarvoor de sleutel handelt.',
      en: 'Account that the key acts for.',
    },
    roles: { nl: 'Rollen van de sleutel.', en: 'Roles of the key.' },
    expiresAt: {
      nl: 'Tot wanneer de sleutel werkt; null: tot hij wordt ingetrokken.',
      en: 'Until when the key works; null: until it is taken back.',
    },
    key: {
      nl: 'De sleutel zelf; is alleen nu te zien.',
      en: 'The key itself; shown this once.',
    },
  },
};

import type { RoomContract } from '../common/contract.js';
import { idNamed } from '../common/ids.js';

const PROJECT = { projectId: 'copilot-voorbereiding' };
const BENEFIT = { ...PROJECT, benefitId: idNamed('copilot-voorbereiding/benefit/1') };

export const valueContract: RoomContract = {
  operations: {
    listBenefits: {
      summary: { nl: 'Verwachte baten van een project', en: 'Expected benefits of a project' },
      description: {
        nl: 'Wat het project naar verwachting oplevert, op korte en lange termijn.',
        en: 'What the project is expected to bring, in the short and the long term.',
      },
      example: { as: 'viewer', path: PROJECT },
    },
    addBenefit: {
      summary: { nl: 'Een verwachte bate toevoegen', en: 'Add an expected benefit' },
      description: {
        nl: 'Een hypothese: de poort telt haar zodra zij een eenheid, een verwachte opbrengst en een periode heeft.',
        en: 'A hypothesis: the gate counts it once it has a unit, an expected amount and a period.',
      },
      example: {
        as: 'project_lead',
        path: PROJECT,
        body: {
          title: 'Minder herhaalvragen aan de balie',
          description: 'Begrijpelijke brieven leiden tot minder vragen.',
          kind: 'service',
          horizon: 'long',
          unit: 'vragen',
          baseline: 400,
          expectedAmount: 80,
          period: 'month',
        },
      },
    },
    getBenefit: {
      summary: { nl: 'Eén verwachte bate bekijken', en: 'See one expected benefit' },
      description: { nl: 'Zoals zij nu is vastgelegd.', en: 'As it is recorded now.' },
      example: { as: 'viewer', path: BENEFIT },
    },
    updateBenefit: {
      summary: { nl: 'Een verwachte bate wijzigen', en: 'Change an expected benefit' },
      description: {
        nl: 'Wat u weglaat blijft staan; null maakt leeg.',
        en: 'What you leave out stays; null clears.',
      },
      example: { as: 'project_lead', path: BENEFIT, body: { expectedAmount: 60 } },
    },
    removeBenefit: {
      summary: { nl: 'Een verwachte bate verwijderen', en: 'Remove an expected benefit' },
      description: {
        nl: 'Kan zolang er niets naar verwijst.',
        en: 'Possible as long as nothing refers to it.',
      },
      example: { as: 'project_lead', path: BENEFIT },
    },
  },
  fields: {
    benefitId: { nl: 'Verwachte bate.', en: 'Expected benefit.' },
    kind: {
      nl: 'time: tijd; money: geld; quality: kwaliteit; service: dienstverlening; satisfaction: tevredenheid; other: anders.',
      en: 'time; money; quality; service; satisfaction; other.',
    },
    horizon: { nl: 'short: korte termijn; long: lange termijn.', en: 'short or long term.' },
    unit: { nl: 'Eenheid van de opbrengst.', en: 'Unit of the amount.' },
    baseline: {
      nl: 'Waarde voor de start, in de eenheid.',
      en: 'Value before the start, in the unit.',
    },
    expectedAmount: {
      nl: 'Verwachte opbrengst per periode, in de eenheid.',
      en: 'Expected amount in each period, in the unit.',
    },
    period: {
      nl: 'month: per maand; quarter: per kwartaal; year: per jaar; once: eenmalig.',
      en: 'month; quarter; year; once.',
    },
  },
};

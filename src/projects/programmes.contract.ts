import type { RoomContract } from '../common/contract.js';
import { idNamed } from '../common/ids.js';

const PROGRAMME = { programmeId: 'ai-programma' };

export const programmesContract: RoomContract = {
  operations: {
    listProgrammes: {
      summary: { nl: "Alle programma's", en: 'All programmes' },
      description: {
        nl: "De programma's van de organisatie, op code.",
        en: 'The programmes of the organisation, by code.',
      },
      example: { as: 'programme_manager' },
    },
    createProgramme: {
      summary: { nl: 'Een programma maken', en: 'Make a programme' },
      description: {
        nl: 'Een programma bundelt projecten onder één opdrachtgever, één strategie en één poortbeleid. Zonder code volgt die uit de naam.',
        en: 'A programme gathers projects under one sponsor, one strategy and one gate policy. Without a code it follows from the name.',
      },
      example: {
        as: 'programme_manager',
        body: { code: 'robotisering', name: 'Robotisering', sponsor: 'Directeur bedrijfsvoering' },
      },
      conflicts: {
        'already-exists': {
          nl: 'Er is al een programma met deze code.',
          en: 'There is a programme with this code already.',
        },
      },
    },
    getProgramme: {
      summary: { nl: 'Een programma bekijken', en: 'See a programme' },
      description: { nl: 'Eén programma.', en: 'One programme.' },
      example: { as: 'viewer', path: PROGRAMME },
    },
    updateProgramme: {
      summary: { nl: 'Een programma wijzigen', en: 'Change a programme' },
      description: {
        nl: 'Geef het een andere naam of opdrachtgever.',
        en: 'Give it another name or sponsor.',
      },
      example: {
        as: 'programme_manager',
        path: PROGRAMME,
        body: { sponsor: 'Gemeentesecretaris' },
      },
    },
    getStrategy: {
      summary: { nl: 'De AI-strategie lezen', en: 'Read the AI strategy' },
      description: {
        nl: 'De antwoorden op de vijf vragen van een AI-strategie.',
        en: 'The answers to the five questions of an AI strategy.',
      },
      example: { as: 'viewer', path: PROGRAMME },
    },
    putStrategy: {
      summary: { nl: 'De AI-strategie vastleggen', en: 'Write the AI strategy' },
      description: {
        nl: 'Vervangt alle antwoorden; een vraag zonder antwoord laat u weg.',
        en: 'Replaces all answers; leave out a question that has none.',
      },
      example: {
        as: 'programme_manager',
        path: PROGRAMME,
        body: {
          businessObjectives: 'Brieven die inwoners meteen begrijpen, in de helft van de tijd.',
          visionAndRoadmap: 'Eerst Burgerzaken, dan elk kwartaal een afdeling.',
          peopleAndCulture: 'Iedereen oefent met eigen werk, onder werktijd.',
          technologyAndTools: 'Wat al in de werkplek zit, met de data op orde.',
          flexibility: 'Elk kwartaal herzien wij de keuzes met de opdrachtgever.',
        },
      },
    },
    listProgrammeEvidence: {
      summary: { nl: 'Gedeeld bewijs van een programma', en: 'Shared evidence of a programme' },
      description: {
        nl: 'Alle versies van bewijs dat voor elk project van het programma telt.',
        en: 'All versions of evidence that counts for every project of the programme.',
      },
      example: { as: 'viewer', path: PROGRAMME },
    },
    recordProgrammeEvidence: {
      summary: { nl: 'Gedeeld bewijs vastleggen', en: 'Record shared evidence' },
      description: {
        nl: 'Eén DPIA kan voor tien projecten gelden; verloopt zij, dan gaan de poorten van alle tien weer open. Een nieuwe versie komt in de plaats van de vorige, die bewaard blijft.',
        en: 'One DPIA can hold for ten projects; when it lapses the gates of all ten open again. A new version takes the place of the one before, which is kept.',
      },
      example: {
        as: 'programme_manager',
        path: PROGRAMME,
        body: {
          kind: 'processing_agreement',
          verdict: 'positive',
          validFrom: '2026-01-01',
          validUntil: '2099-01-01',
          url: 'https://dossier.example/verwerkersovereenkomst-3',
        },
      },
    },
    getProgrammeEvidence: {
      summary: { nl: 'Eén versie van gedeeld bewijs', en: 'One version of shared evidence' },
      description: {
        nl: 'De versie zoals zij is vastgelegd.',
        en: 'The version as it was recorded.',
      },
      example: {
        as: 'auditor',
        path: { ...PROGRAMME, evidenceId: idNamed('ai-programma/evidence/security_assessment') },
      },
    },
  },
  fields: {
    programmeId: { nl: 'Programma.', en: 'Programme.' },
    'CreateProgramme.code': {
      nl: 'Code in kleine letters met koppeltekens; zonder volgt zij uit de naam.',
      en: 'Code in lower case with hyphens; without it follows from the name.',
    },
    sponsor: { nl: 'Opdrachtgever.', en: 'Sponsor.' },
    businessObjectives: {
      nl: 'Welke doelen van de organisatie dient AI?',
      en: 'Which objectives of the organisation does AI serve?',
    },
    visionAndRoadmap: {
      nl: 'Wat is de visie, en welke stappen leiden daarheen?',
      en: 'What is the vision, and which steps lead there?',
    },
    peopleAndCulture: {
      nl: 'Wat vraagt het van mensen en cultuur?',
      en: 'What does it ask of people and culture?',
    },
    technologyAndTools: {
      nl: 'Welke techniek en hulpmiddelen zijn nodig?',
      en: 'Which technology and tools are needed?',
    },
    flexibility: {
      nl: 'Hoe blijft de strategie bij de tijd?',
      en: 'How does the strategy keep up with the times?',
    },
  },
};

import type { RoomContract } from '../common/contract.js';
import { idNamed } from '../common/ids.js';
import { rowId } from '../imports/row-id.js';
import { IDENTIFIER_TAKEN, NOT_A_LIST } from './people.texts.js';

const PERSON = { personId: rowId(idNamed('import/1'), 2) };
const PROJECT = { projectId: 'copilot-voorbereiding' };
const AUDIENCE = { ...PROJECT, audienceId: idNamed('copilot-voorbereiding/audience/1') };
const LIST = { audienceId: idNamed('copilot-gebruik/audience/1') };

export const peopleContract: RoomContract = {
  operations: {
    addAudience: {
      summary: { nl: 'Een doelgroep toevoegen', en: 'Add an audience' },
      description: {
        nl: 'Geef de doelgroep op precies één manier: een lijst mensen, een afdeling (het lidmaatschap volgt de afdeling van dag tot dag), iedereen, of een aantal zonder namen. Impact, verwachte weerstand en kernboodschap zijn de aanpak waar de eerste poort naar vraagt.',
        en: 'Give the audience in exactly one way: a list of people, a department (membership follows the department from day to day), everyone, or a head-count without names. Impact, expected resistance and key message are the approach that the first gate asks for.',
      },
      example: {
        as: 'project_lead',
        path: PROJECT,
        body: {
          name: 'Iedereen',
          everyone: true,
          validFrom: '2026-01-01',
          impact: 'Zoeken en schrijven gaat anders.',
          expectedResistance: 'Zorg over het eigen vak.',
          keyMessage: 'Copilot helpt, u blijft verantwoordelijk.',
        },
      },
    },
    listAudiences: {
      summary: { nl: 'De doelgroepen van een project', en: 'The audiences of a project' },
      description: {
        nl: 'Voor wie het project is, en hoe elke doelgroep wordt benaderd.',
        en: 'Whom the project is for, and how each audience is approached.',
      },
      example: { as: 'project_lead', path: PROJECT },
    },
    getAudience: {
      summary: { nl: 'Eén doelgroep bekijken', en: 'See one audience' },
      description: {
        nl: 'Wie de doelgroep zijn, vanaf wanneer, en hoe zij wordt benaderd.',
        en: 'Who the audience are, from when, and how they are approached.',
      },
      example: { as: 'project_lead', path: AUDIENCE },
    },
    updateAudience: {
      summary: { nl: 'Een doelgroep wijzigen', en: 'Change an audience' },
      description: {
        nl: 'Wat u weglaat blijft staan, null maakt leeg. Wie erin zit wijzigt u bij de leden; een andere afdeling is een andere doelgroep.',
        en: 'What you leave out stays, null clears. Who is in it you change at the members; another department is another audience.',
      },
      example: {
        as: 'project_lead',
        path: AUDIENCE,
        body: { impact: 'Brieven schrijven gaat anders.' },
      },
    },
    removeAudience: {
      summary: { nl: 'Een doelgroep verwijderen', en: 'Remove an audience' },
      description: {
        nl: 'Kan zolang niemand op de lijst staat of stond en geen cursus naar de doelgroep verwijst. Laat een doelgroep anders eindigen met validTo.',
        en: 'Possible as long as nobody is or was on the list and no course refers to the audience. Otherwise let an audience end with validTo.',
      },
      example: { as: 'project_lead', path: AUDIENCE },
    },
    addMembers: {
      summary: {
        nl: 'Mensen op de lijst van een doelgroep zetten',
        en: 'Put people on the list of an audience',
      },
      description: {
        nl: 'Noem mensen met hun personeelsnummer of mailadres. Zonder validFrom geldt het begin van de doelgroep. Met dezelfde validFrom en een andere validTo verplaatst u het einde; wat al zo is, blijft ongewijzigd. Is iemand onbekend, dan wordt niets vastgelegd.',
        en: 'Name people by HR number or mail address. Without validFrom the beginning of the audience holds. With the same validFrom and another validTo you move the end; what is so already stays unchanged. If somebody is unknown, nothing is stored.',
      },
      example: {
        as: 'hr',
        path: LIST,
        body: { people: ['900001', 'p900002@noorderwolde.example'], validFrom: '2026-01-01' },
      },
      conflicts: { 'not-a-list': NOT_A_LIST },
    },
    listMembers: {
      summary: { nl: 'Wie zitten in een doelgroep?', en: 'Who is in an audience?' },
      description: {
        nl: 'Van een lijst: alle leden met hun data. Van een afdeling of iedereen: wie er vandaag in zit. Namen ziet alleen wie namen mag zien.',
        en: 'Of a list: all members with their dates. Of a department or everyone: who is in it today. Names show only to those who may see names.',
      },
      example: { as: 'hr', path: LIST },
    },
    endMembership: {
      summary: { nl: 'Iemand uit een doelgroep halen', en: 'Take somebody out of an audience' },
      description: {
        nl: 'Vanaf vandaag telt deze persoon niet meer mee. Voor eerdere dagen blijft het lidmaatschap bestaan.',
        en: 'From today on this person does not count any more. For earlier days the membership stays.',
      },
      example: {
        as: 'hr',
        path: { ...LIST, memberId: idNamed('copilot-gebruik/audience/1#1') },
      },
    },
    listPeople: {
      summary: { nl: 'Alle mensen van de organisatie', en: 'All people of the organisation' },
      description: {
        nl: 'Wie er bekend zijn, met de afdeling van vandaag. Alleen voor HR en de functionaris gegevensbescherming.',
        en: 'Who is known, with the department of today. Only for HR and the privacy officer.',
      },
      example: { as: 'hr' },
    },
    searchPeople: {
      summary: { nl: 'Iemand zoeken', en: 'Look somebody up' },
      description: {
        nl: 'Zoekt op een deel van de naam, personeelsnummer, mailadres of afdeling; alles wat u invult moet kloppen. Een POST, zodat er niets persoonlijks in een adres komt.',
        en: 'Looks by part of the name, HR number, mail address or department; all that you fill in must hold. A POST, so that nothing personal stands in an address.',
      },
      example: { as: 'hr', body: { q: 'brouwer' } },
    },
    getPerson: {
      summary: { nl: 'Eén persoon bekijken', en: 'See one person' },
      description: {
        nl: 'Nummer, mailadres, naam en de afdeling van vandaag.',
        en: 'Number, mail address, name and the department of today.',
      },
      example: { as: 'hr', path: PERSON },
    },
    listIdentifiers: {
      summary: {
        nl: 'Onder welke namen iemand bekend is',
        en: 'Under which names somebody is known',
      },
      description: {
        nl: 'Wat naast het personeelsnummer en mailadres van nu aan iemand is gekoppeld: een eerder mailadres, een account van een leersysteem.',
        en: 'What is linked to somebody beside the HR number and mail address of today: an earlier mail address, an account of a learning system.',
      },
      example: { as: 'hr', path: PERSON },
    },
    linkIdentifier: {
      summary: {
        nl: 'Iemand ook onder een andere naam kennen',
        en: 'Know somebody by another name too',
      },
      description: {
        nl: 'Bestanden en xAPI-statements die deze naam noemen, gaan vanaf nu over deze persoon; statements die erop wachtten worden meteen verwerkt. Een account heeft ook homePage, het adres van zijn systeem.',
        en: 'Files and xAPI statements with this name are about this person from now on; statements that waited for it are taken at once. An account also has homePage, the address of its system.',
      },
      example: {
        as: 'hr',
        path: PERSON,
        body: { kind: 'account', value: '4711', homePage: 'https://leer.noorderwolde.example' },
      },
      conflicts: { 'identifier-taken': IDENTIFIER_TAKEN },
    },
    unlinkIdentifier: {
      summary: { nl: 'Een andere naam loskoppelen', en: 'Unlink another name' },
      description: {
        nl: 'Nieuwe gegevens met deze naam horen niet meer bij deze persoon. Wat er al mee is binnengekomen blijft staan: trek een verkeerde registratie terug bij de bron.',
        en: 'New data with this name are not about this person any more. What came in by it stays: take a wrong record back at its source.',
      },
      example: { as: 'hr', path: { ...PERSON, identifierId: idNamed('identifier/1') } },
    },
    exportPerson: {
      summary: {
        nl: 'Alles wat over iemand wordt bewaard',
        en: 'All that is kept about somebody',
      },
      description: {
        nl: 'Voor een verzoek om inzage: de gegevens uit elk onderdeel, ook wat is vervangen.',
        en: 'For a request for access: the data of every part, also what was superseded.',
      },
      example: { as: 'privacy_officer', path: PERSON },
    },
    erasePerson: {
      summary: { nl: 'Iemand wissen', en: 'Erase somebody' },
      description: {
        nl: 'Naam, nummer en mailadres verdwijnen overal. Wat is geteld blijft geteld, maar leidt naar niemand meer. Dit kan niet ongedaan worden gemaakt.',
        en: 'Name, number and mail address disappear everywhere. What was counted stays counted, but leads to nobody any more. This cannot be undone.',
      },
      example: { as: 'privacy_officer', path: PERSON },
    },
  },
  fields: {
    identifierId: { nl: 'Gekoppelde naam.', en: 'Linked name.' },
    'LinkIdentifier.kind': {
      nl: 'mail, account (van een systeem), mbox_sha1sum en openid zoals in xAPI, of other: een ander nummer of een andere naam.',
      en: 'mail, account (of a system), mbox_sha1sum and openid as in xAPI, or other: another number or name.',
    },
    'LinkIdentifier.value': {
      nl: 'De naam zelf; van een account de naam in zijn systeem.',
      en: 'The name itself; of an account the name in its system.',
    },
    'LinkIdentifier.homePage': {
      nl: 'Adres van het systeem; alleen bij een account.',
      en: 'Address of the system; for an account only.',
    },
    'PersonIdentifier.id': { nl: 'Id van de koppeling.', en: 'Id of the link.' },
    'PersonIdentifier.kind': { nl: 'Wat voor naam het is.', en: 'What kind of name it is.' },
    'PersonIdentifier.value': { nl: 'De naam zelf.', en: 'The name itself.' },
    'PersonIdentifier.homePage': {
      nl: 'Adres van het systeem van een account; anders leeg.',
      en: 'Address of the system of an account; else empty.',
    },
    'PersonIdentifier.source': {
      nl: 'Wie het koppelde: api, of de code van een importprofiel.',
      en: 'Who linked it: api, or the code of an import profile.',
    },
    audienceId: { nl: 'Doelgroep.', en: 'Audience.' },
    memberId: { nl: 'Lidmaatschap.', en: 'Membership.' },
    personId: { nl: 'Persoon.', en: 'Person.' },
    projectId: { nl: 'Project van de doelgroep.', en: 'Project of the audience.' },
    people: {
      nl: 'Mensen, elk met personeelsnummer of mailadres.',
      en: 'People, each by HR number or mail address.',
    },
    'AudienceInput.department': {
      nl: 'Afdeling waarvan de mensen van dag tot dag de doelgroep zijn.',
      en: 'Department whose people are the audience from day to day.',
    },
    'Audience.department': {
      nl: 'Afdeling waarvan de mensen de doelgroep zijn.',
      en: 'Department whose people are the audience.',
    },
    'SearchPeople.department': {
      nl: 'Afdeling van vandaag, precies zo geschreven.',
      en: 'Department of today, written exactly so.',
    },
    department: { nl: 'Afdeling van vandaag.', en: 'Department of today.' },
    everyone: { nl: 'Of het iedereen is.', en: 'Whether it is everyone.' },
    headCount: { nl: 'Aantal mensen, zonder namen.', en: 'Number of people, without names.' },
    kind: {
      nl: 'Hoe de doelgroep is gegeven: lijst, afdeling, iedereen of aantal.',
      en: 'How the audience is given: list, department, everyone or head-count.',
    },
    validFrom: {
      nl: 'Eerste dag; zonder iets in te vullen is dat vandaag.',
      en: 'First day; today if nothing is filled in.',
    },
    'AddMembers.validFrom': {
      nl: 'Eerste dag; zonder iets in te vullen het begin van de doelgroep.',
      en: 'First day; the beginning of the audience if nothing is filled in.',
    },
    validTo: { nl: 'Laatste dag; leeg: geen einde.', en: 'Last day; empty: no end.' },
    impact: { nl: 'Wat er voor hen verandert.', en: 'What changes for them.' },
    expectedResistance: {
      nl: 'Welke weerstand te verwachten is.',
      en: 'Which resistance is to be expected.',
    },
    keyMessage: { nl: 'Kernboodschap aan hen.', en: 'Key message to them.' },
    index: {
      nl: 'Plaats in de aanvraag, vanaf 0.',
      en: 'Place in the call, from 0.',
    },
    outcome: {
      nl: 'Wat ermee is gebeurd.',
      en: 'What became of it.',
    },
    'AudienceMember.id': {
      nl: 'Id van het lidmaatschap; leeg waar het uit de dag volgt.',
      en: 'Id of the membership; empty where it follows from the day.',
    },
    'AudienceMember.person': {
      nl: 'Wie het is; leeg voor wie geen namen mag zien, en na wissen.',
      en: 'Who it is; empty for those who may not see names, and after erasure.',
    },
    person: { nl: 'Wie het is.', en: 'Who it is.' },
    hrNumber: {
      nl: 'Personeelsnummer; voorloopnullen tellen.',
      en: 'HR number; leading zeros count.',
    },
    mail: { nl: 'Mailadres.', en: 'Mail address.' },
    givenName: { nl: 'Voornaam.', en: 'Given name.' },
    familyName: { nl: 'Achternaam.', en: 'Family name.' },
    'Person.language': {
      nl: 'Taal waarin wij schrijven; leeg: die van de organisatie.',
      en: 'Language in which we write; empty: that of the organisation.',
    },
    q: { nl: 'Deel van de naam.', en: 'Part of the name.' },
    source: {
      nl: 'Importprofiel waarmee iemand bekend werd.',
      en: 'Import profile by which somebody became known.',
    },
    exportedAt: { nl: 'Wanneer dit is opgehaald.', en: 'When this was taken out.' },
    parts: { nl: 'De gegevens per soort.', en: 'The data by kind.' },
    'PersonDataPart.name': { nl: 'Soort gegevens.', en: 'Kind of data.' },
    'PersonDataPart.items': {
      nl: 'Alles wat daarvan over deze persoon wordt bewaard.',
      en: 'All of it that is kept about this person.',
    },
  },
};

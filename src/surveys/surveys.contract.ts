import type { RoomContract } from '../common/contract.js';
import { surveyConflicts } from './survey-conflict.js';

const LEAD = 'project_lead';
const DRAFT = { surveyId: 'copilot-uitrol-tussenmeting' };
const OPEN = { surveyId: 'copilot-nazorg-nazorgmeting' };

export const surveysContract: RoomContract = {
  operations: {
    createSurvey: {
      summary: { nl: 'Een enquête voorbereiden', en: 'Prepare a survey' },
      description: {
        nl: 'Eén vragenlijst, aan de doelgroepen van één project, op één moment. Zonder audienceIds aan alle doelgroepen. anonymous: niemand kan een antwoord aan iemand koppelen. by_name: tot de sluiting is bekend wie geantwoord heeft; nooit voor AI-gereedheid. Kies nu of de uitkomst per afdeling getoond wordt: na het openen ligt alles vast. Er gaat nog niets uit.',
        en: 'One questionnaire, to the audiences of one project, at one moment. Without audienceIds to all audiences. anonymous: nobody can link an answer to anybody. by_name: until closing it is known who has answered; never for AI readiness. Choose now whether the outcome is shown by department: after opening all of it is fixed. Nothing goes out yet.',
      },
      example: {
        as: LEAD,
        path: { projectId: 'copilot-voorbereiding' },
        body: {
          code: 'nulmeting',
          instrument: 'csat',
          moment: 'baseline',
          mode: 'anonymous',
          threshold: 5,
          breakdown: 'none',
          closesAt: '2027-06-30T22:00:00Z',
        },
      },
      conflicts: {
        'already-exists': {
          nl: 'Dit project heeft al een enquête met deze code.',
          en: 'This project has a survey with this code already.',
        },
      },
    },
    listSurveys: {
      summary: { nl: 'Alle enquêtes van een project', en: 'All surveys of a project' },
      description: {
        nl: 'De oudste eerst, met hoeveel mensen antwoordden.',
        en: 'The oldest first, with how many answered.',
      },
      example: { as: 'viewer', path: { projectId: 'copilot-nazorg' } },
    },
    getSurvey: {
      summary: { nl: 'Eén enquête bekijken', en: 'See one survey' },
      description: {
        nl: 'Hoe zij is ingesteld, hoeveel mensen zijn uitgenodigd en hoeveel antwoordden.',
        en: 'How it is set up, how many were invited and how many answered.',
      },
      example: { as: 'viewer', path: OPEN },
      conflicts: surveyConflicts('ambiguous-code'),
    },
    updateSurvey: {
      summary: { nl: 'Een enquête wijzigen', en: 'Change a survey' },
      description: {
        nl: 'Zolang zij niet geopend is. Wat u weglaat blijft staan.',
        en: 'As long as it has not been opened. What you leave out stays.',
      },
      example: { as: LEAD, path: DRAFT, body: { threshold: 8, breakdown: 'department' } },
      conflicts: surveyConflicts('survey-fixed', 'ambiguous-code'),
    },
    removeSurvey: {
      summary: { nl: 'Een enquête verwijderen', en: 'Remove a survey' },
      description: {
        nl: 'Zolang zij niet geopend is.',
        en: 'As long as it has not been opened.',
      },
      example: { as: LEAD, path: DRAFT },
      conflicts: surveyConflicts('survey-fixed', 'ambiguous-code'),
    },
    openSurvey: {
      summary: { nl: 'Een enquête openen', en: 'Open a survey' },
      description: {
        nl: 'Vanaf nu ligt alles vast en kan er geantwoord worden, tot closesAt (zonder: vier weken). Nodig daarna mensen uit.',
        en: 'From now on all is fixed and answers are taken, until closesAt (without it: four weeks). Invite people next.',
      },
      example: { as: LEAD, path: DRAFT },
      conflicts: surveyConflicts(
        'survey-fixed',
        'closes-in-past',
        'project-stopped',
        'ambiguous-code',
      ),
    },
    inviteToSurvey: {
      summary: { nl: 'Mensen uitnodigen', en: 'Invite people' },
      description: {
        nl: 'Met mail: true krijgt ieder in de doelgroepen met een mailadres één mail; welke code bij wie hoort, wordt nergens bewaard. Met count krijgt u losse links om uit te delen: zij staan alleen in dit antwoord. Kies text/html als antwoord voor een pagina om af te drukken, met een QR-code op elke kaart. Elke link werkt één keer.',
        en: 'With mail: true everybody in the audiences with a mail address gets one mail; which code went to whom is kept nowhere. With count you get links to hand out: they stand in this answer only. Choose text/html as the answer for a page to print, with a QR code on each card. Each link works once.',
      },
      example: { as: LEAD, path: OPEN, body: { count: 3 } },
      conflicts: surveyConflicts(
        'survey-not-open',
        'only-by-mail',
        'nobody-to-mail',
        'ambiguous-code',
      ),
    },
    remindOfSurvey: {
      summary: { nl: 'Herinneren', en: 'Remind' },
      description: {
        nl: 'Hoogstens één keer per dag. Bij een anonieme enquête krijgt iedereen die een mail kreeg de herinnering, want niemand weet wie al antwoordde; er staat geen link in.',
        en: 'Once a day at most. For an anonymous survey everybody who got a mail gets the reminder, for nobody knows who has answered; it bears no link.',
      },
      example: { as: LEAD, path: OPEN },
      conflicts: surveyConflicts('survey-not-open', 'ambiguous-code'),
    },
    closeSurvey: {
      summary: { nl: 'Een enquête sluiten', en: 'Close a survey' },
      description: {
        nl: 'Gebeurt ook vanzelf op closesAt. De antwoorden worden geschud, de codes verdwijnen, en wat getoond mag worden komt één keer uit. Zijn het er minder dan threshold, dan worden de antwoorden vernietigd. Dit kan niet terug.',
        en: 'Also happens by itself at closesAt. The answers are shuffled, the codes go, and what may be shown is released once. If there are fewer than threshold, the answers are destroyed. There is no way back.',
      },
      example: { as: LEAD, path: OPEN },
      conflicts: surveyConflicts('survey-not-open', 'survey-already-closed', 'ambiguous-code'),
    },
  },
  fields: {
    surveyId: { nl: 'Enquête: id of code.', en: 'Survey: id or code.' },
    'Survey.code': { nl: 'Code, uniek in het project.', en: 'Code, unique in the project.' },
    'CreateSurvey.code': {
      nl: 'Code, uniek in het project; zonder: het moment.',
      en: 'Code, unique in the project; without: the moment.',
    },
    instrument: {
      nl: 'Code van de vragenlijst; zie /survey-instruments.',
      en: 'Code of the questionnaire; see /survey-instruments.',
    },
    instrumentVersion: {
      nl: 'Versie van de vragenlijst die gevraagd wordt.',
      en: 'Version of the questionnaire that is asked.',
    },
    moment: {
      nl: 'baseline: nulmeting; pulse: tussenmeting; closing: eindmeting; aftercare: in de nazorg.',
      en: 'baseline, pulse, closing, or in aftercare.',
    },
    'Survey.mode': {
      nl: 'anonymous: niemand kan een antwoord aan iemand koppelen; by_name: op naam uitgenodigd, niet anoniem.',
      en: 'anonymous: nobody can link an answer to anybody; by_name: invited by name, not anonymous.',
    },
    mode: {
      nl: 'anonymous: niemand kan een antwoord aan iemand koppelen; by_name: op naam uitgenodigd, niet anoniem.',
      en: 'anonymous: nobody can link an answer to anybody; by_name: invited by name, not anonymous.',
    },
    'CreateSurvey.audienceIds': {
      nl: 'Doelgroepen; zonder: alle van het project.',
      en: 'Audiences; without: all of the project.',
    },
    'UpdateSurvey.audienceIds': { nl: 'Doelgroepen.', en: 'Audiences.' },
    'Survey.audienceIds': { nl: 'Doelgroepen.', en: 'Audiences.' },
    threshold: {
      nl: 'Over minder mensen wordt nooit een score getoond; minstens 5.',
      en: 'No score is ever shown of fewer people; at least 5.',
    },
    'Survey.comments': {
      nl: 'Of open opmerkingen gevraagd worden.',
      en: 'Whether open remarks are asked.',
    },
    'CreateSurvey.comments': {
      nl: 'Of open opmerkingen gevraagd worden; standaard niet.',
      en: 'Whether open remarks are asked; not by default.',
    },
    'UpdateSurvey.comments': {
      nl: 'Of open opmerkingen gevraagd worden.',
      en: 'Whether open remarks are asked.',
    },
    commentThreshold: {
      nl: 'Bij minder opmerkingen wordt er geen getoond; minstens 10.',
      en: 'With fewer remarks none is shown; at least 10.',
    },
    breakdown: {
      nl: 'none: alleen allen samen; department: ook per afdeling, die men zelf kiest.',
      en: 'none: only all together; department: also by department, which one chooses oneself.',
    },
    departments: {
      nl: 'Afdelingen waaruit men kiest. Leeg bij department: die waar genoeg mensen van de doelgroepen werken, bepaald bij het openen.',
      en: 'Departments to choose from. Empty with department: those where enough people of the audiences work, found at opening.',
    },
    'Survey.status': {
      nl: 'draft: in voorbereiding; open: er kan geantwoord worden; closed: gesloten.',
      en: 'draft: being prepared; open: answers are taken; closed.',
    },
    'listSurveys.status': { nl: 'Alleen met deze status.', en: 'Only with this status.' },
    'listSurveys.moment': { nl: 'Alleen van dit moment.', en: 'Only of this moment.' },
    invited: {
      nl: 'Hoeveel mensen zijn uitgenodigd; leeg: niet bekend.',
      en: 'How many people were invited; null: not known.',
    },
    responses: {
      nl: 'Hoeveel mensen antwoordden; leeg: minder dan threshold, en niets is bewaard.',
      en: 'How many answered; null: fewer than threshold, and nothing was kept.',
    },
    responseRate: { nl: 'Geantwoord ÷ uitgenodigd, 0 tot 1.', en: 'Answered ÷ invited, 0 to 1.' },
    'Survey.source': {
      nl: 'Importprofiel waarmee antwoorden uit een ander systeem kwamen; leeg: hier gevraagd.',
      en: 'Import profile by which answers came from another tool; null: asked here.',
    },
    invitedElsewhere: {
      nl: 'Hoeveel mensen een ander systeem uitnodigde, als de antwoorden daaruit komen.',
      en: 'How many people another tool invited, when the answers come from it.',
    },
    'Survey.openedAt': { nl: 'Wanneer zij geopend is.', en: 'When it was opened.' },
    closesAt: {
      nl: 'Wanneer zij vanzelf sluit.',
      en: 'When it closes by itself.',
    },
    closedAt: { nl: 'Wanneer zij gesloten is.', en: 'When it was closed.' },
    'Invite.count': {
      nl: 'Hoeveel links om uit te delen.',
      en: 'How many links to hand out.',
    },
    'Invite.mail': {
      nl: 'true: mail een link aan ieder in de doelgroepen die er nog geen kreeg.',
      en: 'true: mail a link to everybody in the audiences who has had none.',
    },
    mailed: { nl: 'Hoeveel mensen nu een mail krijgen.', en: 'How many people get a mail now.' },
    tokens: {
      nl: 'Codes, alleen in dit antwoord.',
      en: 'Codes, in this answer only.',
    },
    links: {
      nl: 'Links naar de vragen, alleen in dit antwoord.',
      en: 'Links to the questions, in this answer only.',
    },
  },
};

import type { RoomContract } from '../common/contract.js';
import type { Text } from '../common/text.js';
import { EXAMPLE_SURVEY_TOKEN } from './example-token.js';
import { SURVEY_CONFLICTS } from './surveys.texts.js';

const LEAD = 'project_lead';
const DRAFT = { surveyId: 'copilot-uitrol-tussenmeting' };
const OPEN = { surveyId: 'copilot-nazorg-nazorgmeting' };

const conflicts = (...codes: (keyof typeof SURVEY_CONFLICTS)[]): Record<string, Text> =>
  Object.fromEntries(codes.map((code) => [code, SURVEY_CONFLICTS[code]]));

const WITHHELD: Text = {
  nl: 'Waarom iets niet getoond wordt: te weinig antwoorden, verborgen omdat anders een kleine groep te berekenen is, of (nagenoeg) iedereen antwoordde gelijk.',
  en: 'Why something is not shown: too few answers, hidden because a small group could be worked out otherwise, or (nearly) all answered alike.',
};
const TOKEN: Text = {
  nl: 'De code uit de link: wat achter # staat.',
  en: 'The code of the link: what stands after #.',
};

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
      conflicts: conflicts('ambiguous-code'),
    },
    updateSurvey: {
      summary: { nl: 'Een enquête wijzigen', en: 'Change a survey' },
      description: {
        nl: 'Zolang zij niet geopend is. Wat u weglaat blijft staan.',
        en: 'As long as it has not been opened. What you leave out stays.',
      },
      example: { as: LEAD, path: DRAFT, body: { threshold: 8, breakdown: 'department' } },
      conflicts: conflicts('survey-fixed', 'ambiguous-code'),
    },
    removeSurvey: {
      summary: { nl: 'Een enquête verwijderen', en: 'Remove a survey' },
      description: {
        nl: 'Zolang zij niet geopend is.',
        en: 'As long as it has not been opened.',
      },
      example: { as: LEAD, path: DRAFT },
      conflicts: conflicts('survey-fixed', 'ambiguous-code'),
    },
    openSurvey: {
      summary: { nl: 'Een enquête openen', en: 'Open a survey' },
      description: {
        nl: 'Vanaf nu ligt alles vast en kan er geantwoord worden, tot closesAt (zonder: vier weken). Nodig daarna mensen uit.',
        en: 'From now on all is fixed and answers are taken, until closesAt (without it: four weeks). Invite people next.',
      },
      example: { as: LEAD, path: DRAFT },
      conflicts: conflicts('survey-fixed', 'closes-in-past', 'project-stopped', 'ambiguous-code'),
    },
    inviteToSurvey: {
      summary: { nl: 'Mensen uitnodigen', en: 'Invite people' },
      description: {
        nl: 'Met mail: true krijgt ieder in de doelgroepen met een mailadres één mail; welke code bij wie hoort, wordt nergens bewaard. Met count krijgt u losse links om uit te delen: zij staan alleen in dit antwoord. Kies text/html als antwoord voor een pagina om af te drukken, met een QR-code op elke kaart. Elke link werkt één keer.',
        en: 'With mail: true everybody in the audiences with a mail address gets one mail; which code went to whom is kept nowhere. With count you get links to hand out: they stand in this answer only. Choose text/html as the answer for a page to print, with a QR code on each card. Each link works once.',
      },
      example: { as: LEAD, path: OPEN, body: { count: 3 } },
      conflicts: conflicts('survey-not-open', 'only-by-mail', 'nobody-to-mail', 'ambiguous-code'),
    },
    remindOfSurvey: {
      summary: { nl: 'Herinneren', en: 'Remind' },
      description: {
        nl: 'Hoogstens één keer per dag. Bij een anonieme enquête krijgt iedereen die een mail kreeg de herinnering, want niemand weet wie al antwoordde; er staat geen link in.',
        en: 'Once a day at most. For an anonymous survey everybody who got a mail gets the reminder, for nobody knows who has answered; it bears no link.',
      },
      example: { as: LEAD, path: OPEN },
      conflicts: conflicts('survey-not-open', 'ambiguous-code'),
    },
    closeSurvey: {
      summary: { nl: 'Een enquête sluiten', en: 'Close a survey' },
      description: {
        nl: 'Gebeurt ook vanzelf op closesAt. De antwoorden worden geschud, de codes verdwijnen, en wat getoond mag worden komt één keer uit. Zijn het er minder dan threshold, dan worden de antwoorden vernietigd. Dit kan niet terug.',
        en: 'Also happens by itself at closesAt. The answers are shuffled, the codes go, and what may be shown is released once. If there are fewer than threshold, the answers are destroyed. There is no way back.',
      },
      example: { as: LEAD, path: OPEN },
      conflicts: conflicts('survey-not-open', 'survey-already-closed', 'ambiguous-code'),
    },
    getSurveyResults: {
      summary: { nl: 'De uitkomst van een enquête', en: 'The results of a survey' },
      description: {
        nl: 'Voor de sluiting alleen hoeveel mensen antwoordden. Daarna de scores met n en marge (90 %), hoe de antwoorden lagen, de afdelingen als daarvoor gekozen is, en het verloop over eerdere metingen met dezelfde vragenlijst. Wat iets over weinig mensen zou zeggen, is samengevoegd of verborgen. Als pagina: /surveys/{surveyId}.',
        en: 'Before closing only how many answered. After that the scores with n and margin (90 %), how the answers lie, the departments where that was chosen, and the trend over earlier measurements with the same questionnaire. What would say something about few people is merged or hidden. As a page: /surveys/{surveyId}.',
      },
      example: { as: 'viewer', path: OPEN },
      conflicts: conflicts('ambiguous-code'),
    },
    getSurveyForm: {
      summary: { nl: 'De vragen bij een link', en: 'The questions behind a link' },
      description: {
        nl: 'Wat de pagina /respond toont. Van dit verzoek wordt niets bewaard, ook niet in het toegangslogboek. Een gebruikte, een verlopen en een verzonnen code krijgen hetzelfde antwoord.',
        en: 'What the page /respond shows. Nothing of this call is kept, not in the access log either. A used, an expired and a made-up code get the same answer.',
      },
      example: { body: { token: EXAMPLE_SURVEY_TOKEN } },
      conflicts: conflicts('answering-refused'),
    },
    answerSurvey: {
      summary: { nl: 'Een enquête beantwoorden', en: 'Answer a survey' },
      description: {
        nl: 'Eén keer per link. Het antwoord wordt opgeslagen zonder naam, tijd of code. Van dit verzoek wordt verder niets bewaard.',
        en: 'Once per link. The answer is stored without name, time or code. Nothing else of this call is kept.',
      },
      example: {
        body: {
          token: EXAMPLE_SURVEY_TOKEN,
          answers: [{ item: 'satisfaction', value: 4 }],
        },
      },
      conflicts: conflicts('answering-refused'),
    },
  },
  conflicts: {
    importFile: conflicts('survey-already-has-results', 'survey-asked-here', 'ambiguous-code'),
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
    'SurveyResults.status': {
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
    'SurveyToken.token': TOKEN,
    'AnswerSurvey.token': TOKEN,
    'AnswerSurvey.department': {
      nl: 'Een van departments van het formulier; leeg: niet gezegd.',
      en: 'One of departments of the form; null: not said.',
    },
    'AnswerSurvey.answers': {
      nl: 'Eén per vraag; wat ontbreekt is overgeslagen.',
      en: 'One for each question; what is missing was skipped.',
    },
    'GivenAnswer.item': { nl: 'De key van de vraag.', en: 'The key of the question.' },
    'GivenAnswer.value': {
      nl: 'Een punt van de schaal, de key van een keuze, een lijst van keys, of tekst; null: overgeslagen.',
      en: 'A point of the scale, the key of a choice, a list of keys, or text; null: skipped.',
    },
    'SurveyForm.organisation': { nl: 'Wie het vraagt.', en: 'Who asks.' },
    'SurveyForm.project': { nl: 'Waarover.', en: 'What about.' },
    'SurveyForm.instrument': { nl: 'De vragen.', en: 'The questions.' },
    'SurveyForm.departments': {
      nl: 'Afdelingen om uit te kiezen; leeg: er wordt niet naar gevraagd.',
      en: 'Departments to choose from; empty: it is not asked.',
    },
    'SurveyResults.instrument': { nl: 'Wat gevraagd is.', en: 'What was asked.' },
    'SurveyResults.project': { nl: 'Het project.', en: 'The project.' },
    'SurveyProject.code': { nl: 'Code van het project.', en: 'Code of the project.' },
    'SurveyProject.name': { nl: 'Naam van het project.', en: 'Name of the project.' },
    'SurveyResults.code': { nl: 'Code van de enquête.', en: 'Code of the survey.' },
    release: {
      nl: 'Wat één keer, bij de sluiting, is uitgebracht; leeg voor die tijd.',
      en: 'What was released once, at closing; null before that.',
    },
    'SurveyResults.comments': {
      nl: 'Opmerkingen per open vraag, geschud, los van de rest.',
      en: 'Remarks for each open question, shuffled, apart from the rest.',
    },
    'ItemComments.item': { nl: 'De key van de vraag.', en: 'The key of the question.' },
    texts: {
      nl: 'De opmerkingen in willekeurige volgorde; leeg: te weinig om te tonen.',
      en: 'The remarks in random order; null: too few to show.',
    },
    'ItemComments.reason': WITHHELD,
    'Release.responses': {
      nl: 'Hoeveel mensen antwoordden; leeg: minder dan threshold, en niets is bewaard.',
      en: 'How many answered; null: fewer than threshold, and nothing was kept.',
    },
    'Release.reason': {
      nl: 'too-few-answers: er waren te weinig antwoorden; zij zijn vernietigd.',
      en: 'too-few-answers: there were too few answers; they were destroyed.',
    },
    scores: {
      nl: 'Scores van allen samen (group leeg), dan per afdeling.',
      en: 'Scores of all together (group null), then by department.',
    },
    distributions: {
      nl: 'Hoe de antwoorden lagen, alleen van allen samen.',
      en: 'How the answers lie, of all together only.',
    },
    'ReleasedScore.name': { nl: 'Welke score.', en: 'Which score.' },
    'ReleasedScore.item': {
      nl: 'De key van de vraag; leeg: van de hele vragenlijst.',
      en: 'The key of the question; null: of the whole questionnaire.',
    },
    'ReleasedScore.group': {
      nl: 'Afdeling; leeg: allen samen.',
      en: 'Department; null: all together.',
    },
    'ReleasedScore.value': {
      nl: 'De score, op zijn eigen schaal; een gemiddelde met één decimaal. Leeg: niet getoond.',
      en: 'The score, on its own scale; a mean to one decimal. Null: not shown.',
    },
    'ReleasedScore.numerator': {
      nl: 'Alleen bij een aandeel: de teller.',
      en: 'Of a share only: its numerator.',
    },
    'ReleasedScore.n': { nl: 'Hoeveel mensen dit beantwoordden.', en: 'How many answered this.' },
    'ReleasedScore.margin': {
      nl: 'value plus of min margin omvat het interval van 90 %.',
      en: 'value plus or minus margin holds the 90 % interval.',
    },
    'ReleasedScore.scale': { nl: 'Waar value kan liggen.', en: 'Where value can lie.' },
    'ScoreScale.min': { nl: 'Laagste waarde.', en: 'Lowest value.' },
    'ScoreScale.max': { nl: 'Hoogste waarde.', en: 'Highest value.' },
    better: {
      nl: 'Of hoger (higher) of lager (lower) beter is.',
      en: 'Whether higher or lower is better.',
    },
    susEquivalent: {
      nl: 'Alleen bij UMUX-Lite: wat SUS geweest was (0,65 × score + 22,9).',
      en: 'Of UMUX-Lite only: what SUS would have been (0.65 × score + 22.9).',
    },
    bound: {
      nl: 'In plaats van value, als (nagenoeg) iedereen gelijk antwoordde: minstens of hoogstens dit.',
      en: 'In place of value, when (nearly) all answered alike: at least, or at most this.',
    },
    'ReleasedBound.operator': {
      nl: '>=: minstens; <=: hoogstens.',
      en: '>=: at least; <=: at most.',
    },
    'ReleasedBound.value': { nl: 'De grens.', en: 'The bound.' },
    'ReleasedScore.reason': WITHHELD,
    'ReleasedDistribution.item': {
      nl: 'De key van de vraag; leeg: de scores van de hele vragenlijst.',
      en: 'The key of the question; null: the scores of the whole questionnaire.',
    },
    'ReleasedDistribution.n': {
      nl: 'Hoeveel mensen dit beantwoordden.',
      en: 'How many answered this.',
    },
    steps: {
      nl: 'Naburige antwoorden samen, zodat elke stap genoeg mensen telt; leeg: niet getoond.',
      en: 'Neighbouring answers together, so that each step holds enough people; null: not shown.',
    },
    'ReleasedDistribution.reason': WITHHELD,
    'ReleasedStep.values': {
      nl: 'De punten of keuzes die samen geteld zijn.',
      en: 'The points or choices that were counted together.',
    },
    'ReleasedStep.count': {
      nl: 'Hoeveel mensen; leeg: niet getoond.',
      en: 'How many people; null: not shown.',
    },
    'ReleasedStep.reason': WITHHELD,
    trend: {
      nl: 'Metingen met dezelfde vragenlijst in dit project, tot en met deze.',
      en: 'Measurements with the same questionnaire in this project, up to this one.',
    },
    'Trend.name': { nl: 'Welke score.', en: 'Which score.' },
    'Trend.item': {
      nl: 'De key van de vraag; leeg: van de hele vragenlijst.',
      en: 'The key of the question; null: of the whole questionnaire.',
    },
    points: { nl: 'De metingen, de oudste eerst.', en: 'The measurements, the oldest first.' },
    'TrendPoint.code': { nl: 'Code van de enquête.', en: 'Code of the survey.' },
    'TrendPoint.value': { nl: 'De score; leeg: niet getoond.', en: 'The score; null: not shown.' },
    'TrendPoint.n': { nl: 'Hoeveel mensen antwoordden.', en: 'How many answered.' },
    'TrendPoint.margin': { nl: 'Marge van 90 %.', en: 'Margin of 90 %.' },
    'TrendPoint.reason': WITHHELD,
    change: {
      nl: 'Van de eerste naar de laatste meting; leeg: één meting, of een van beide is niet getoond.',
      en: 'From the first to the last measurement; null: one measurement, or one of them is not shown.',
    },
    'TrendChange.value': { nl: 'Laatste min eerste.', en: 'Last less first.' },
    'TrendChange.margin': {
      nl: 'Marge van de verandering, 90 %.',
      en: 'Margin of the change, 90 %.',
    },
    held: {
      nl: 'Of de score niet slechter werd, gegeven de marge.',
      en: 'Whether the score did not get worse, given the margin.',
    },
  },
};

import { NO_OWN_ADDRESS } from '../mail/mail.texts.js';
import type { RoomContract } from '../common/contract.js';
import { idNamed } from '../common/ids.js';
import { REFUSALS } from './gate-refusal.texts.js';

const PROJECT = { projectId: 'copilot-voorbereiding' };
const WAITING = { projectId: 'copilot-gebruik' };

export const gatesContract: RoomContract = {
  operations: {
    getGate: {
      summary: { nl: 'Wat heeft de poort nog nodig?', en: 'What does the gate still need?' },
      description: {
        nl: 'Alle criteria van de poort uit de huidige fase, met waarde, drempel, reden en wat er nu te doen is. Met asOf ziet u de poort zoals die op een dag in het verleden was.',
        en: 'All criteria of the gate out of the present phase, with value, threshold, reason and what to do now. With asOf you see the gate as it was on a past day.',
      },
      example: { as: 'project_lead', path: PROJECT },
    },
    listGates: {
      summary: { nl: 'De vier poorten van een project', en: 'The four gates of a project' },
      description: {
        nl: 'Welke poort wanneer is gepasseerd, en welke weer openstaat doordat bewijs of een ontheffing afliep.',
        en: 'Which gate was passed when, and which is open again because evidence or a waiver ran out.',
      },
      example: { as: 'programme_manager', path: { projectId: 'copilot-nazorg' } },
    },
    submitGate: {
      summary: { nl: 'Een besluit vragen', en: 'Ask for a decision' },
      description: {
        nl: 'Legt de poort vast zoals die nu is en legt hem voor aan de opdrachtgever. Dat mag altijd, ook als de poort nog niet gereed is. Wie indient, beslist niet zelf.',
        en: 'Freezes the gate as it is now and puts it to the sponsor. That is always allowed, also when the gate is not ready. Who submits does not decide.',
      },
      example: {
        as: 'project_lead',
        path: PROJECT,
        body: { note: 'Wij vragen een besluit over de voorbereiding.' },
      },
      conflicts: { 'project-not-active': REFUSALS.notActive, 'review-waits': REFUSALS.waits },
    },
    listGateReviews: {
      summary: { nl: 'Alle beoordelingen van een project', en: 'All reviews of a project' },
      description: {
        nl: 'Elke indiening met haar vastgelegde poort en het besluit, de laatste eerst.',
        en: 'Each submission with its frozen gate and the decision, the last first.',
      },
      example: { as: 'auditor', path: { projectId: 'copilot-pilot' } },
    },
    getGateReview: {
      summary: { nl: 'Eén beoordeling bekijken', en: 'See one review' },
      description: {
        nl: 'De poort zoals die bij het indienen was, en het besluit. Het id current is de beoordeling die wacht, of anders de laatste.',
        en: 'The gate as it was at the submission, and the decision. The id current is the review that waits, or else the last one.',
      },
      example: { as: 'sponsor', path: { ...WAITING, reviewId: 'current' } },
    },
    decideGate: {
      summary: { nl: 'Een besluit nemen', en: 'Take a decision' },
      description: {
        nl: 'go, conditional_go (met voorwaarden), no_go of back (met toPhase). Een go telt wat bij het indienen gold en ontheffingen van daarna. Uit de nazorg zegt outcome hoe het verder gaat; scale_up maakt het vervolgproject.',
        en: 'go, conditional_go (with conditions), no_go or back (with toPhase). A go counts what held at the submission and waivers since. Out of aftercare outcome says what follows; scale_up makes the follow-up project.',
      },
      example: {
        as: 'sponsor',
        path: { ...WAITING, reviewId: 'current' },
        body: {
          decision: 'no_go',
          motivation: 'Eerst moet de trainingsdekking omhoog.',
          conditions: [],
          toPhase: null,
          outcome: null,
        },
      },
      conflicts: {
        'gate-not-ready': REFUSALS['gate-not-ready'],
        'evidence-lapsed': REFUSALS['evidence-lapsed'],
        'gate-reopened': REFUSALS['gate-reopened'],
        'already-decided': REFUSALS['already-decided'],
        'already-withdrawn': REFUSALS['already-withdrawn'],
      },
    },
    withdrawGate: {
      summary: { nl: 'Een indiening terugtrekken', en: 'Withdraw a submission' },
      description: {
        nl: 'De beoordeling blijft in de geschiedenis; daarna kunt u opnieuw indienen.',
        en: 'The review stays in the history; you can submit again after.',
      },
      example: { as: 'programme_manager', path: { ...WAITING, reviewId: 'current' } },
      conflicts: {
        'already-decided': REFUSALS['already-decided'],
        'already-withdrawn': REFUSALS['already-withdrawn'],
      },
    },
    listConditions: {
      summary: { nl: 'Voorwaarden bij besluiten', en: 'Conditions of decisions' },
      description: {
        nl: 'Wat een go onder voorwaarden vraagt, van wie en wanneer; ook wat van de voorganger nog openstaat.',
        en: 'What a conditional go asks, of whom and when; also what is still open from the predecessor.',
      },
      example: { as: 'project_lead', path: { projectId: 'copilot-nazorg' } },
    },
    getCondition: {
      summary: { nl: 'Eén voorwaarde bekijken', en: 'See one condition' },
      description: { nl: 'Wie er wat voor wanneer moet doen.', en: 'Who has to do what by when.' },
      example: {
        as: 'project_lead',
        path: { projectId: 'copilot-nazorg', conditionId: idNamed('copilot-nazorg/condition/1') },
      },
    },
    updateCondition: {
      summary: { nl: 'Een voorwaarde afvinken', en: 'Tick off a condition' },
      description: {
        nl: 'Meld dat aan de voorwaarde is voldaan, met een toelichting, of geef haar een andere eigenaar.',
        en: 'Say that the condition is met, with a note, or give it another owner.',
      },
      example: {
        as: 'programme_manager',
        path: { projectId: 'copilot-nazorg', conditionId: idNamed('copilot-nazorg/condition/1') },
        body: { met: true, note: 'Besproken in het afdelingsoverleg.' },
      },
    },
    getGatePolicy: {
      summary: { nl: 'Het poortbeleid van een programma', en: 'The gate policy of a programme' },
      description: {
        nl: 'Het gekozen niveau, wat het programma daarin wijzigt, en alle criteria zoals ze daardoor zijn.',
        en: 'The preset, what the programme changes in it, and all criteria as they are by that.',
      },
      example: { as: 'viewer', path: { programmeId: 'ai-programma' } },
    },
    putGatePolicy: {
      summary: { nl: 'Het poortbeleid vaststellen', en: 'Set the gate policy' },
      description: {
        nl: 'Kies light, standard of high_risk; wijzig drempels en wat verplicht is per criterium. Wettelijke criteria blijven verplicht.',
        en: 'Choose light, standard or high_risk; change thresholds and what is mandatory by criterion. Legal criteria stay mandatory.',
      },
      example: {
        as: 'programme_manager',
        path: { programmeId: 'ai-programma' },
        body: {
          preset: 'standard',
          thresholds: { 'training-coverage': 0.85 },
          mandatory: { 'quick-win': true },
        },
      },
    },
    listManualChecks: {
      summary: { nl: 'Wat met de hand is nagegaan', en: 'What was checked by hand' },
      description: {
        nl: 'De laatste controle van elk criterium dat iemand naging.',
        en: 'The last check of each criterion that somebody checked.',
      },
      example: { as: 'auditor', path: { projectId: 'copilot-pilot' } },
    },
    putManualCheck: {
      summary: { nl: 'Een criterium met de hand nagaan', en: 'Check a criterion by hand' },
      description: {
        nl: 'Leg vast of aan een criterium is voldaan dat de dienst niet zelf kan berekenen, met een toelichting. Ook de nulmeting en de tussenmeting, als het project voor minder dan 15 mensen is. De vorige controle blijft bewaard.',
        en: 'Record whether a criterion is met that the service cannot compute itself, with a note. The baseline and the pulse too, when the project is for fewer than 15 people. The check before stays.',
      },
      example: {
        as: 'project_lead',
        path: { ...PROJECT, criterionKey: 'works-council-asked' },
        body: { met: true, note: 'Besproken in de overlegvergadering; verslag in het dossier.' },
      },
      conflicts: { 'not-manual': REFUSALS.notManual },
    },
    giveWaiver: {
      summary: { nl: 'Ontheffing geven', en: 'Give a waiver' },
      description: {
        nl: 'Zet een criterium tot en met een dag opzij, met een reden. Nooit voor een verboden AI, en niet door wie indiende.',
        en: 'Sets a criterion aside up to and including a day, with a reason. Never for a prohibited AI, and not by who submitted.',
      },
      example: {
        as: 'sponsor',
        path: PROJECT,
        body: {
          criterionKey: 'supplier',
          reason: 'De leverancier levert zijn verklaring in januari.',
          until: '2099-01-15',
        },
      },
      conflicts: { 'prohibited-ai': REFUSALS.prohibited },
    },
    listWaivers: {
      summary: { nl: 'Ontheffingen van een project', en: 'Waivers of a project' },
      description: {
        nl: 'Wie waarvan ontheffing gaf, waarom en tot wanneer.',
        en: 'Who waived what, why and until when.',
      },
      example: { as: 'auditor', path: { projectId: 'copilot-nazorg' } },
    },
    getWaiver: {
      summary: { nl: 'Eén ontheffing bekijken', en: 'See one waiver' },
      description: { nl: 'Reden, gever en laatste dag.', en: 'Reason, giver and last day.' },
      example: {
        as: 'auditor',
        path: { projectId: 'copilot-nazorg', waiverId: idNamed('copilot-nazorg/waiver/1') },
      },
    },
    endWaiver: {
      summary: { nl: 'Een ontheffing beëindigen', en: 'End a waiver' },
      description: {
        nl: 'De ontheffing geldt vanaf vandaag niet meer; zij blijft in de geschiedenis.',
        en: 'The waiver no longer holds from today; it stays in the history.',
      },
      example: {
        as: 'sponsor',
        path: { projectId: 'copilot-nazorg', waiverId: idNamed('copilot-nazorg/waiver/1') },
      },
    },
    listAttention: {
      summary: {
        nl: 'Wat vraagt aandacht in een programma?',
        en: 'What needs attention in a programme?',
      },
      description: {
        nl: 'Poorten die weer openstaan, besluiten die wachten, bewijs, ontheffingen en voorwaarden die binnen dertig dagen aflopen, en vragen die langer dan drie dagen op antwoord wachten.',
        en: 'Gates that are open again, decisions that wait, evidence, waivers and conditions that end within thirty days, and questions that have waited for an answer for more than three days.',
      },
      example: { as: 'programme_manager', path: { programmeId: 'ai-programma' } },
    },
    listMyTasks: {
      summary: { nl: 'Wat wacht er op mij?', en: 'What waits for me?' },
      description: {
        nl: 'Besluiten, open criteria, vragen zonder antwoord en wat binnen dertig dagen afloopt, voor uw rollen; ook bewijs over Fasewijzer zelf, dat bij geen project hoort.',
        en: 'Decisions, open criteria, questions without an answer and what ends within thirty days, for your roles; also evidence about Fasewijzer itself, which is of no project.',
      },
      example: { as: 'project_lead' },
    },
    getTaskMail: {
      summary: { nl: 'Krijg ik mijn taken per mail?', en: 'Do I get my tasks by mail?' },
      description: {
        nl: 'Of u elke maandag een mail krijgt met wat er op u wacht, en tot wanneer.',
        en: 'Whether you get a mail with what waits for you every Monday, and until when.',
      },
      example: { as: 'project_lead' },
    },
    putTaskMail: {
      summary: { nl: 'Mijn taken elke week mailen', en: 'Mail my tasks every week' },
      description: {
        nl: 'weekly true: elke maandag een mail met wat er op uw rollen wacht, zolang er iets wacht; naar het mailadres van uw aanmelding, in de taal van dit verzoek. Na een half jaar vraagt u het opnieuw. false: niet meer.',
        en: 'weekly true: every Monday a mail with what waits for your roles, as long as something waits; to the mail address of your sign-in, in the language of this request. After half a year you ask for it again. false: no more.',
      },
      example: { as: 'project_lead', body: { weekly: true } },
      conflicts: { 'no-own-address': NO_OWN_ADDRESS },
    },
  },
  fields: {
    weekly: { nl: 'Elke maandag een mail.', en: 'A mail every Monday.' },
    'TaskMail.validUntil': {
      nl: 'Laatste dag; leeg: u krijgt geen mail.',
      en: 'Last day; empty: you get no mail.',
    },
    conditionId: { nl: 'Id van de voorwaarde.', en: 'Id of the condition.' },
    waiverId: { nl: 'Id van de ontheffing.', en: 'Id of the waiver.' },
    'Gate.phase': {
      nl: 'Fase waar deze poort uit leidt.',
      en: 'Phase that this gate leads out of.',
    },
    'Gate.next': {
      nl: 'Fase waar de poort heen leidt; leeg in de nazorg.',
      en: 'Phase that the gate leads to; null in aftercare.',
    },
    'Gate.state': {
      nl: 'ready: gereed; not_ready: een verplicht criterium is niet voldaan; unknown: een verplicht criterium is onbekend; under_review: wacht op een besluit.',
      en: 'ready; not_ready: a mandatory criterion is not met; unknown: a mandatory criterion is unknown; under_review: waits for a decision.',
    },
    asOf: { nl: 'Moment waarvoor dit geldt.', en: 'Moment for which this holds.' },
    readiness: {
      nl: 'Hoe de verplichte criteria ervoor staan.',
      en: 'How the mandatory criteria stand.',
    },
    'Gate.criteria': {
      nl: 'De criteria, in vaste volgorde.',
      en: 'The criteria, in a fixed order.',
    },
    'Readiness.met': { nl: 'Aantal voldaan.', en: 'How many are met.' },
    'Readiness.waived': { nl: 'Aantal met ontheffing.', en: 'How many are waived.' },
    'Readiness.notMet': { nl: 'Aantal niet voldaan.', en: 'How many are not met.' },
    'Readiness.unknown': { nl: 'Aantal onbekend.', en: 'How many are unknown.' },
    'Readiness.notApplicable': { nl: 'Aantal dat niet geldt.', en: 'How many do not apply.' },
    'Readiness.value': {
      nl: 'Voldaan, gedeeld door alle die gelden (0 tot 1); leeg als er geen geldt.',
      en: 'Met, divided by all that apply (0 to 1); null when none applies.',
    },
    'GateCriterion.key': { nl: 'Sleutel van het criterium.', en: 'Key of the criterion.' },
    'GateCriterion.kind': {
      nl: 'computed: berekend; evidence: volgt uit bewijs; manual: iemand gaat het na.',
      en: 'computed; evidence: follows from evidence; manual: somebody checks it.',
    },
    question: {
      nl: 'Vraag van de voorbereiding waar het bij hoort: willen (wanted), mogen (allowed), kunnen (able).',
      en: 'Question of the preparation it belongs to: wanted, allowed, able.',
    },
    mandatory: { nl: 'Verplicht, of anders aanbevolen.', en: 'Mandatory, or else recommended.' },
    'PutGatePolicy.mandatory': {
      nl: 'Per criterium of het verplicht is, waar dat van het niveau afwijkt.',
      en: 'By criterion whether it is mandatory, where that differs from the preset.',
    },
    'GatePolicy.mandatory': {
      nl: 'Per criterium of het verplicht is, waar dat van het niveau afwijkt.',
      en: 'By criterion whether it is mandatory, where that differs from the preset.',
    },
    result: { nl: 'Hoe het criterium ervoor staat.', en: 'How the criterion stands.' },
    'GateCriterion.title': { nl: 'Wat het criterium vraagt.', en: 'What the criterion asks.' },
    'GateCriterion.source': {
      nl: 'Letterlijk citaat uit de witte papieren bron; leeg bij een eigen criterium.',
      en: 'Literal quote of the white paper; null for a criterion of our own.',
    },
    metric: { nl: 'Het getal waarop het rust.', en: 'The metric it rests on.' },
    operator: {
      nl: 'Hoe waarde en drempel zich moeten verhouden.',
      en: 'How value and threshold must relate.',
    },
    threshold: {
      nl: 'De drempel, in de eenheid van het getal.',
      en: "The threshold, in the metric's unit.",
    },
    'GateCriterion.value': {
      nl: 'De waarde nu; leeg als onbekend of verborgen.',
      en: 'The value now; null when unknown or hidden.',
    },
    'GateCriterion.numerator': { nl: 'Teller van de waarde.', en: 'Numerator of the value.' },
    'GateCriterion.denominator': { nl: 'Noemer van de waarde.', en: 'Denominator of the value.' },
    'GateCriterion.suppressed': {
      nl: 'Verborgen omdat het over te weinig mensen gaat; het oordeel rust op het ware getal.',
      en: 'Hidden because it is about too few people; the result rests on the true number.',
    },
    'GateCriterion.reason': { nl: 'Waarom het zo uitkomt.', en: 'Why it comes out so.' },
    kinds: { nl: 'Soorten bewijs die het vraagt.', en: 'Kinds of evidence it asks for.' },
    'GateCriterion.validUntil': {
      nl: 'Laatste dag van het bewijs of de ontheffing waarop het rust.',
      en: 'Last day of the evidence or waiver it rests on.',
    },
    'GateCriterion.note': { nl: 'Toelichting van wie het naging.', en: 'Note of who checked it.' },
    conditional: {
      nl: 'Niet voldaan, maar een go onder voorwaarden mag.',
      en: 'Not met, but a conditional go may pass it.',
    },
    'GateCriterion.next': {
      nl: 'Wat er nu te doen is; leeg als het klaar is.',
      en: 'What to do now; null when it is done.',
    },
    'NextStep.text': { nl: 'Wat te doen.', en: 'What to do.' },
    'NextStep.role': { nl: 'Welke rol dat doet.', en: 'Which role does it.' },
    operationId: { nl: 'De bewerking in dit contract.', en: 'The operation in this contract.' },
    href: { nl: 'Adres waar het kan.', en: 'Address where it can be done.' },
    'GateSummary.phase': { nl: 'Fase van de poort.', en: 'Phase of the gate.' },
    'GateSummary.state': {
      nl: 'ahead: nog niet aan de orde; current: deze fase; passed: gepasseerd; reopened: weer open.',
      en: 'ahead: not yet; current: this phase; passed; reopened: open again.',
    },
    passedAt: { nl: 'Wanneer de poort is gepasseerd.', en: 'When the gate was passed.' },
    reviewId: {
      nl: 'De beoordeling waarmee dat gebeurde.',
      en: 'The review by which it happened.',
    },
    reopenedBecause: { nl: 'Waardoor de poort weer openstaat.', en: 'Why the gate is open again.' },
    'SubmitGate.note': { nl: 'Toelichting voor wie beslist.', en: 'Note for who decides.' },
    'GateReview.note': { nl: 'Toelichting bij het indienen.', en: 'Note of the submission.' },
    'GateReview.phase': { nl: 'Fase waarover het gaat.', en: 'Phase it is about.' },
    'GateReview.state': {
      nl: 'submitted: wacht; decided: besloten; withdrawn: ingetrokken.',
      en: 'submitted: waits; decided; withdrawn.',
    },
    submittedBy: { nl: 'Account dat indiende.', en: 'Account that submitted.' },
    submittedAt: { nl: 'Wanneer is ingediend.', en: 'When it was submitted.' },
    decision: {
      nl: 'go, conditional_go (onder voorwaarden), no_go of back (terug naar een eerdere fase).',
      en: 'go, conditional_go, no_go or back (to an earlier phase).',
    },
    motivation: {
      nl: 'Motivering; noem geen medewerkers.',
      en: 'Motivation; name no employees.',
    },
    conditions: {
      nl: 'Voorwaarden bij een go onder voorwaarden.',
      en: 'Conditions of a conditional go.',
    },
    toPhase: { nl: 'Eerdere fase, alleen bij back.', en: 'Earlier phase, only with back.' },
    outcome: {
      nl: 'Hoe het verder gaat na de nazorg: opschalen (scale_up), in beheer (operate), uitfaseren (phase_out).',
      en: 'What follows after aftercare: scale_up, operate or phase_out.',
    },
    decidedBy: { nl: 'Account dat besliste.', en: 'Account that decided.' },
    decidedAt: { nl: 'Wanneer is besloten.', en: 'When it was decided.' },
    withdrawnBy: { nl: 'Account dat introk.', en: 'Account that withdrew.' },
    withdrawnAt: { nl: 'Wanneer is ingetrokken.', en: 'When it was withdrawn.' },
    followUp: {
      nl: 'Het vervolgproject na opschalen.',
      en: 'The follow-up project after scaling up.',
    },
    'FollowUp.code': { nl: 'Code van het vervolgproject.', en: 'Code of the follow-up project.' },
    'GateReview.gate': {
      nl: 'De poort zoals die bij het indienen was; verandert nooit.',
      en: 'The gate as it was at the submission; never changes.',
    },
    'NewCondition.text': { nl: 'Wat er moet gebeuren.', en: 'What has to be done.' },
    'Condition.text': { nl: 'Wat er moet gebeuren.', en: 'What has to be done.' },
    owner: { nl: 'Wie ervoor zorgt.', en: 'Who sees to it.' },
    dueDate: { nl: 'Uiterste dag.', en: 'Last day.' },
    'Condition.met': { nl: 'Of eraan is voldaan.', en: 'Whether it is met.' },
    'UpdateCondition.met': { nl: 'Of eraan is voldaan.', en: 'Whether it is met.' },
    'Condition.note': { nl: 'Toelichting.', en: 'Note.' },
    'UpdateCondition.note': { nl: 'Toelichting.', en: 'Note.' },
    metAt: { nl: 'Wanneer eraan is voldaan.', en: 'When it was met.' },
    metBy: { nl: 'Account dat dat meldde.', en: 'Account that said so.' },
    preset: {
      nl: 'Niveau: licht, standaard of hoog risico.',
      en: 'Preset: light, standard or high risk.',
    },
    thresholds: {
      nl: 'Andere drempels, per criterium; een verhouding van 0 tot 1.',
      en: 'Other thresholds, by criterion; a ratio from 0 to 1.',
    },
    'GatePolicy.criteria': {
      nl: 'Alle criteria zoals ze hierdoor zijn.',
      en: 'All criteria as they are by this.',
    },
    'PolicyCriterion.key': { nl: 'Sleutel van het criterium.', en: 'Key of the criterion.' },
    'PolicyCriterion.phase': { nl: 'Fase van de poort.', en: 'Phase of the gate.' },
    'PolicyCriterion.title': { nl: 'Wat het criterium vraagt.', en: 'What the criterion asks.' },
    'PolicyCriterion.kind': { nl: 'Soort criterium.', en: 'Kind of criterion.' },
    'PutManualCheck.met': { nl: 'Of eraan is voldaan.', en: 'Whether it is met.' },
    'PutManualCheck.note': {
      nl: 'Wat is nagegaan en waar dat staat.',
      en: 'What was checked and where that is kept.',
    },
    'ManualCheck.met': { nl: 'Of eraan is voldaan.', en: 'Whether it is met.' },
    'ManualCheck.note': { nl: 'Wat is nagegaan.', en: 'What was checked.' },
    'ManualCheck.by': { nl: 'Account dat het naging.', en: 'Account that checked it.' },
    criterionKey: { nl: 'Sleutel van het criterium.', en: 'Key of the criterion.' },
    'GiveWaiver.reason': {
      nl: 'Waarom ontheffing nodig is; noem geen medewerkers.',
      en: 'Why a waiver is needed; name no employees.',
    },
    'Waiver.reason': { nl: 'Waarom ontheffing is gegeven.', en: 'Why it was waived.' },
    until: {
      nl: 'Laatste dag waarop de ontheffing geldt.',
      en: 'Last day on which the waiver holds.',
    },
    'Waiver.by': { nl: 'Account dat ontheffing gaf.', en: 'Account that waived.' },
    endedAt: { nl: 'Wanneer zij is beëindigd.', en: 'When it was ended.' },
    'AttentionItem.kind': { nl: 'Wat er aan de hand is.', en: 'What is the matter.' },
    'AttentionItem.text': { nl: 'Hetzelfde in woorden.', en: 'The same in words.' },
    'AttentionItem.role': { nl: 'Op wie het wacht.', en: 'For whom it waits.' },
    'AttentionItem.dueDate': { nl: 'Dag waarop het afloopt.', en: 'Day on which it ends.' },
    'AttentionItem.projectId': {
      nl: 'Project; leeg als het de organisatie zelf betreft.',
      en: 'Project; null when it concerns the organisation itself.',
    },
    'AttentionItem.projectCode': {
      nl: 'Code van het project; leeg als het de organisatie zelf betreft.',
      en: 'Code of the project; null when it concerns the organisation itself.',
    },
    'AttentionItem.projectName': {
      nl: 'Naam van het project; leeg als het de organisatie zelf betreft.',
      en: 'Name of the project; null when it concerns the organisation itself.',
    },
    projectCode: { nl: 'Code van het project.', en: 'Code of the project.' },
    projectName: { nl: 'Naam van het project.', en: 'Name of the project.' },
  },
};

import type { Criterion } from './criterion.js';
import { checkByHand, closeSurvey, holdSurvey, recordEvidence } from './next-steps.js';

/** Out of preparation, first question: do we want it? */
const wanted: Criterion[] = [
  {
    key: 'use-case-described',
    phase: 'preparation',
    question: 'wanted',
    kind: 'computed',
    mandatory: true,
    metric: 'project.use_case',
    operator: '=',
    threshold: 1,
    unit: 'count',
    title: {
      nl: 'Het beleids- of uitvoeringsvraagstuk is beschreven',
      en: 'The policy or execution problem is described',
    },
    source: 'Start met het scherp definiëren van een concreet beleids- of uitvoeringsvraagstuk',
    next: {
      text: {
        nl: 'Beschrijf in useCase het vraagstuk dat het project oplost',
        en: 'Describe in useCase the problem that the project solves',
      },
      role: 'project_lead',
      operationId: 'updateProject',
      href: '/v1/projects/{project}',
    },
  },
  {
    key: 'objective-set',
    phase: 'preparation',
    question: 'wanted',
    kind: 'computed',
    mandatory: true,
    metric: 'project.objectives',
    operator: '>=',
    threshold: 1,
    unit: 'count',
    title: {
      nl: 'Er is een doelstelling met nulwaarde, streefwaarde en einddatum',
      en: 'There is an objective with a baseline, a target and a deadline',
    },
    source: 'duidelijke en haalbare doelstellingen',
    next: {
      text: {
        nl: 'Leg een doelstelling vast met nulwaarde, streefwaarde en einddatum',
        en: 'Record an objective with a baseline, a target and a deadline',
      },
      role: 'project_lead',
      operationId: 'addObjective',
      href: '/v1/projects/{project}/objectives',
    },
  },
  {
    key: 'sponsor-named',
    phase: 'preparation',
    question: 'wanted',
    kind: 'computed',
    mandatory: true,
    metric: 'project.sponsors',
    operator: '>=',
    threshold: 1,
    unit: 'count',
    title: { nl: 'De opdrachtgever is bekend', en: 'The sponsor is named' },
    source: 'Betrek het hoger management',
    next: {
      text: {
        nl: 'Zet de opdrachtgever (sponsor) in het team',
        en: 'Put the sponsor on the team',
      },
      role: 'project_lead',
      operationId: 'addTeamMember',
      href: '/v1/projects/{project}/team-members',
    },
  },
  {
    key: 'multidisciplinary-team',
    phase: 'preparation',
    question: 'wanted',
    kind: 'computed',
    mandatory: true,
    metric: 'project.disciplines',
    operator: '=',
    threshold: 3,
    unit: 'count',
    title: {
      nl: 'Data, IT en business zitten in het team',
      en: 'Data, IT and business are on the team',
    },
    source: 'multidisciplinair team van datawetenschappers, IT-experts en business stakeholders',
    next: {
      text: {
        nl: 'Zet een data_specialist, een it_specialist en een business_stakeholder in het team',
        en: 'Put a data_specialist, an it_specialist and a business_stakeholder on the team',
      },
      gap: {
        nl: 'Nog {more} van de 3 disciplines: data_specialist, it_specialist en business_stakeholder',
        en: '{more} of the 3 disciplines to go: data_specialist, it_specialist and business_stakeholder',
      },
      role: 'project_lead',
      operationId: 'addTeamMember',
      href: '/v1/projects/{project}/team-members',
    },
  },
  {
    key: 'adoption-approach',
    phase: 'preparation',
    question: 'wanted',
    kind: 'computed',
    mandatory: true,
    metric: 'project.audiences_approached',
    operator: '=',
    threshold: 1,
    unit: 'ratio',
    title: {
      nl: 'Elke doelgroep heeft een aanpak: impact, verwachte weerstand en kernboodschap',
      en: 'Every audience has an approach: impact, expected resistance and key message',
    },
    source: 'denk na over de meest optimale adoptiestrategie',
    next: {
      text: {
        nl: 'Vul bij elke doelgroep impact, verwachte weerstand en kernboodschap in',
        en: 'Fill in the impact, expected resistance and key message of every audience',
      },
      gap: {
        nl: 'Nog {more} van de {denominator} doelgroepen zonder impact, verwachte weerstand en kernboodschap',
        en: '{more} of {denominator} audiences still without impact, expected resistance and key message',
      },
      role: 'project_lead',
      operationId: 'updateAudience',
      href: '/v1/projects/{project}/audiences',
    },
    nextWhenUnknown: {
      text: {
        nl: 'Voeg een doelgroep toe, met impact, verwachte weerstand en kernboodschap',
        en: 'Add an audience, with its impact, expected resistance and key message',
      },
      role: 'project_lead',
      operationId: 'addAudience',
      href: '/v1/projects/{project}/audiences',
    },
  },
  {
    key: 'strategy-answered',
    phase: 'preparation',
    question: 'wanted',
    kind: 'computed',
    mandatory: true,
    recommendedWhen: { fact: 'predecessor', is: [false] },
    metric: 'programme.strategy',
    operator: '=',
    threshold: 5,
    unit: 'count',
    title: {
      nl: 'De AI-strategie van het programma beantwoordt de vijf vragen',
      en: "The programme's AI strategy answers the five questions",
    },
    source: 'Een effectieve AI-strategie beantwoordt de volgende vragen',
    next: {
      text: {
        nl: 'Beantwoord de vijf vragen van de AI-strategie',
        en: 'Answer the five questions of the AI strategy',
      },
      gap: {
        nl: 'Nog {more} van de 5 vragen van de AI-strategie te beantwoorden',
        en: '{more} of the 5 questions of the AI strategy still to be answered',
      },
      role: 'programme_manager',
      operationId: 'putStrategy',
      href: '/v1/programmes/{programme}/strategy',
    },
  },
  {
    key: 'benefit-hypothesis',
    phase: 'preparation',
    question: 'wanted',
    kind: 'computed',
    mandatory: true,
    metric: 'value.hypotheses',
    operator: '>=',
    threshold: 1,
    unit: 'count',
    title: { nl: 'Er is een verwachte opbrengst', en: 'There is an expected benefit' },
    source: 'een balans vinden tussen korte- en lange termijn ROI',
    next: {
      text: {
        nl: 'Leg een verwachte opbrengst vast',
        en: 'Record an expected benefit',
      },
      role: 'project_lead',
      operationId: 'addBenefit',
      href: '/v1/projects/{project}/benefits',
    },
  },
];

/** Second question: are we allowed to? */
const allowed: Criterion[] = [
  {
    key: 'ai-profile-complete',
    phase: 'preparation',
    question: 'allowed',
    kind: 'computed',
    mandatory: true,
    legal: true,
    neverWhen: {
      condition: { fact: 'riskGroup', is: ['prohibited'] },
      reason: {
        nl: 'De AI-verordening verbiedt deze toepassing',
        en: 'The AI Act prohibits this application',
      },
      next: {
        text: {
          nl: 'Stop het project: deze toepassing is verboden',
          en: 'Stop the project: this application is prohibited',
        },
        role: 'project_lead',
        operationId: 'updateProject',
        href: '/v1/projects/{project}',
      },
    },
    metric: 'project.ai_profile',
    operator: '=',
    threshold: 1,
    unit: 'count',
    title: { nl: 'Het AI-profiel is volledig', en: 'The AI profile is complete' },
    source: 'Zo treedt in 2025 de EU AI Act in werking',
    next: {
      text: { nl: 'Vul het AI-profiel volledig in', en: 'Complete the AI profile' },
      role: 'project_lead',
      operationId: 'putAiProfile',
      href: '/v1/projects/{project}/ai-profile',
    },
  },
  {
    key: 'works-council-asked',
    phase: 'preparation',
    question: 'allowed',
    kind: 'manual',
    mandatory: true,
    appliesWhen: {
      condition: { fact: 'worksCouncilRight', is: ['informed', 'advice', 'consent'] },
      otherwise: {
        nl: 'De ondernemingsraad heeft hier geen recht op informatie, advies of instemming',
        en: 'The works council has no right to information, advice or consent here',
      },
    },
    title: {
      nl: 'De ondernemingsraad is gevraagd terwijl het antwoord nog kan meetellen',
      en: 'The works council has been asked while its answer can still matter',
    },
    source: null,
    next: checkByHand({
      nl: 'Leg het plan voor aan de ondernemingsraad en leg vast wanneer',
      en: 'Put the plan before the works council and record when',
    }),
  },
  {
    key: 'dpia',
    phase: 'preparation',
    question: 'allowed',
    kind: 'evidence',
    mandatory: true,
    legal: true,
    appliesWhen: {
      condition: { fact: 'processesPersonalData', is: [true] },
      otherwise: {
        nl: 'De toepassing verwerkt geen persoonsgegevens',
        en: 'The application processes no personal data',
      },
    },
    evidence: [{ kind: 'dpia', orPositive: 'dpia_prescan' }],
    title: {
      nl: 'De DPIA is geldig, of een pre-scan zegt dat er geen nodig is',
      en: 'The DPIA is valid, or a pre-scan says that none is needed',
    },
    source: 'Een goed uitgevoerde DPIA maakt risico’s beheersbaar en transparant',
    next: recordEvidence(
      {
        nl: 'Leg een geldige DPIA vast, of een positieve pre-scan',
        en: 'Record a valid DPIA, or a positive pre-scan',
      },
      'privacy_officer',
    ),
  },
  {
    key: 'supplier',
    phase: 'preparation',
    question: 'allowed',
    kind: 'evidence',
    mandatory: true,
    legal: true,
    appliesWhen: {
      condition: { fact: 'hasSupplier', is: [true] },
      otherwise: { nl: 'Er is geen leverancier', en: 'There is no supplier' },
    },
    evidence: [{ kind: 'supplier_assessment' }],
    title: { nl: 'De leverancier is getoetst', en: 'The supplier has been assessed' },
    source: 'het zorgvuldig selecteren van AI-leveranciers en het verzamelen van bewijs',
    next: recordEvidence({
      nl: 'Leg een geldige leverancierstoets vast',
      en: 'Record a valid supplier assessment',
    }),
  },
  {
    key: 'security',
    phase: 'preparation',
    question: 'allowed',
    kind: 'evidence',
    mandatory: true,
    legal: true,
    evidence: [{ kind: 'security_assessment' }],
    title: { nl: 'De beveiliging is getoetst', en: 'Security has been assessed' },
    source: 'Safety, security en privacy staan centraal',
    next: recordEvidence({
      nl: 'Leg een geldige beveiligingstoets vast',
      en: 'Record a valid security assessment',
    }),
  },
  {
    key: 'acceptance-criteria-agreed',
    phase: 'preparation',
    question: 'allowed',
    kind: 'computed',
    mandatory: true,
    metric: 'project.criteria_agreed',
    operator: '=',
    threshold: 1,
    unit: 'ratio',
    title: {
      nl: 'Alle acceptatiecriteria zijn afgestemd',
      en: 'All acceptance criteria have been agreed',
    },
    source: 'toetsbare acceptatiecriteria die vooraf zijn afgestemd met de juridisch adviseur',
    next: {
      text: {
        nl: 'Stem elk acceptatiecriterium af met de juridisch adviseur en leg dat vast',
        en: 'Agree every acceptance criterion with the legal adviser and record it',
      },
      gap: {
        nl: 'Nog {more} van de {denominator} acceptatiecriteria af te stemmen met de juridisch adviseur',
        en: '{more} of {denominator} acceptance criteria still to be agreed with the legal adviser',
      },
      role: 'project_lead',
      operationId: 'recordAgreement',
      href: '/v1/projects/{project}/acceptance-criteria',
    },
    nextWhenUnknown: {
      text: {
        nl: 'Voeg een toetsbaar acceptatiecriterium toe',
        en: 'Add an acceptance criterion that can be tested',
      },
      role: 'project_lead',
      operationId: 'addAcceptanceCriterion',
      href: '/v1/projects/{project}/acceptance-criteria',
    },
  },
];

/** Third question: are we able to? */
const able: Criterion[] = [
  {
    key: 'data-in-order',
    phase: 'preparation',
    question: 'able',
    kind: 'evidence',
    mandatory: true,
    evidence: [{ kind: 'data_quality_assessment' }, { kind: 'data_classification' }],
    title: { nl: 'De data is op orde', en: 'The data are in order' },
    source: 'moet de data op orde zijn',
    next: recordEvidence({
      nl: 'Leg een geldige toets op datakwaliteit en een geldige dataclassificatie vast',
      en: 'Record a valid data quality assessment and a valid data classification',
    }),
  },
  {
    key: 'access-rights',
    phase: 'preparation',
    question: 'able',
    kind: 'evidence',
    mandatory: true,
    appliesWhen: {
      condition: { fact: 'searchesCompanyData', is: [true] },
      otherwise: {
        nl: 'De toepassing doorzoekt geen bedrijfsdata',
        en: 'The application does not search company data',
      },
    },
    evidence: [{ kind: 'access_rights_review' }],
    title: { nl: 'De toegangsrechten zijn gecontroleerd', en: 'Access rights have been reviewed' },
    source:
      'Een prompt kan data naar boven brengen waartoe een gebruiker eigenlijk geen rechten heeft',
    next: recordEvidence({
      nl: 'Leg een geldige controle van de toegangsrechten vast',
      en: 'Record a valid access rights review',
    }),
  },
  {
    key: 'start-small',
    phase: 'preparation',
    question: 'able',
    kind: 'computed',
    mandatory: true,
    appliesWhen: {
      condition: { fact: 'predecessor', is: [false] },
      otherwise: {
        nl: 'Het project bouwt voort op een eerder project',
        en: 'The project builds on an earlier one',
      },
    },
    metric: 'people.population',
    operator: '<=',
    threshold: 'start-small',
    unit: 'count',
    title: { nl: 'Het project begint klein', en: 'The project starts small' },
    source: 'Test AI op een specifieke, behapbare use case',
    next: {
      text: { nl: 'Maak de doelgroep kleiner', en: 'Make the audience smaller' },
      gap: {
        nl: '{more} {people} te veel: begin met hoogstens {target}',
        en: '{more} {people} too many: start with {target} at most',
      },
      role: 'project_lead',
      operationId: 'updateAudience',
      href: '/v1/projects/{project}/audiences',
    },
    nextWhenUnknown: {
      text: { nl: 'Voeg een doelgroep toe', en: 'Add an audience' },
      role: 'project_lead',
      operationId: 'addAudience',
      href: '/v1/projects/{project}/audiences',
    },
  },
  {
    key: 'predecessor-scaled',
    phase: 'preparation',
    question: 'able',
    kind: 'computed',
    mandatory: true,
    appliesWhen: {
      condition: { fact: 'predecessor', is: [true] },
      otherwise: {
        nl: 'Het project bouwt niet voort op een eerder project',
        en: 'The project does not build on an earlier one',
      },
    },
    metric: 'project.predecessor_scaled',
    operator: '=',
    threshold: 1,
    unit: 'count',
    title: {
      nl: 'Het vorige project eindigde met het besluit om op te schalen',
      en: 'The previous project ended with the decision to scale up',
    },
    source: 'Bouw vervolgens stapsgewijs uit',
    next: {
      text: {
        nl: 'Beslis eerst over het vorige project: opschalen',
        en: 'First decide on the previous project: scale up',
      },
      role: 'sponsor',
      operationId: 'decideGate',
      href: '/v1/projects/{predecessor}/gate-reviews/current/decision',
    },
  },
  {
    key: 'baseline',
    phase: 'preparation',
    question: 'able',
    kind: 'computed',
    mandatory: true,
    metric: 'survey.baseline_response',
    operator: '>=',
    threshold: 0.3,
    unit: 'ratio',
    byHand: {
      below: 15,
      next: checkByHand({
        nl: 'Houd een nulmeting, of leg vast hoe u die in deze kleine groep deed',
        en: 'Measure the baseline, or record how you did so in this small group',
      }),
    },
    title: {
      nl: 'De nulmeting onder medewerkers is gedaan',
      en: 'The baseline among employees has been measured',
    },
    source: 'Hoe raken, en blijven, medewerkers betrokken?',
    next: holdSurvey({
      nl: 'Houd een nulmeting waarop minstens {threshold} van de genodigden antwoordt',
      en: 'Measure the baseline, with an answer from at least {threshold} of those invited',
    }),
    nextByReason: {
      'survey-open': closeSurvey({
        nl: 'De nulmeting is open: herinner wie is uitgenodigd, en sluit haar als minstens {threshold} heeft geantwoord',
        en: 'The baseline is open: remind those invited, and close it once at least {threshold} have answered',
      }),
    },
  },
];

/** The way out of preparation. */
export const PREPARATION_GATE: readonly Criterion[] = [...wanted, ...allowed, ...able];

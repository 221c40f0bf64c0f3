import type { RoomContract } from '../common/contract.js';
import { idNamed } from '../common/ids.js';

const CODE = 'copilot-voorbereiding';
const PROJECT = { projectId: CODE };
const MEMBER = { ...PROJECT, teamMemberId: idNamed(`${CODE}/team-member/1`) };
const OBJECTIVE = { ...PROJECT, objectiveId: idNamed(`${CODE}/objective/1`) };
const CRITERION = { ...PROJECT, criterionId: idNamed(`${CODE}/acceptance-criterion/1`) };
const BARRIER = { ...PROJECT, barrierId: idNamed(`${CODE}/barrier/1`) };

const READ = { nl: 'Zoals het nu is vastgelegd.', en: 'As it is recorded now.' };
const CHANGE = {
  nl: 'Wat u weglaat blijft staan; null maakt leeg.',
  en: 'What you leave out stays; null clears.',
};
const REMOVE = {
  nl: 'Kan zolang er niets naar verwijst.',
  en: 'Possible as long as nothing refers to it.',
};

export const preparationContract: RoomContract = {
  operations: {
    listTeamMembers: {
      summary: { nl: 'Het team van een project', en: 'The team of a project' },
      description: {
        nl: 'Wie meedoet, in welke rol. Wie een account heeft en erin staat, mag het project wijzigen als zijn rol dat toelaat.',
        en: 'Who takes part, in which role. Whoever has an account and stands on it may change the project if the role allows it.',
      },
      example: { as: 'viewer', path: PROJECT },
    },
    addTeamMember: {
      summary: { nl: 'Iemand aan het team toevoegen', en: 'Add somebody to the team' },
      description: {
        nl: 'De poort vraagt een opdrachtgever en mensen uit data, IT en business. Zeg met person wie het is, dan geldt voor diegene ook de cursus die van de rol wordt gevraagd.',
        en: 'The gate asks for a sponsor and people from data, IT and business. Say with person who it is, and a course required of the role is required of them.',
      },
      example: {
        as: 'project_lead',
        path: PROJECT,
        body: {
          role: 'champion',
          name: 'Kartrekker Burgerzaken',
          account: null,
          person: '900001',
        },
      },
      conflicts: {
        'already-exists': {
          nl: 'Deze naam staat al in deze rol in het team.',
          en: 'This name stands on the team in this role already.',
        },
      },
    },
    getTeamMember: {
      summary: { nl: 'Eén teamlid bekijken', en: 'See one team member' },
      description: READ,
      example: { as: 'viewer', path: MEMBER },
    },
    updateTeamMember: {
      summary: { nl: 'Een teamlid wijzigen', en: 'Change a team member' },
      description: CHANGE,
      example: { as: 'project_lead', path: MEMBER, body: { name: 'Senior data-analist' } },
      conflicts: {
        'already-exists': {
          nl: 'Deze naam staat al in deze rol in het team.',
          en: 'This name stands on the team in this role already.',
        },
      },
    },
    removeTeamMember: {
      summary: { nl: 'Een teamlid verwijderen', en: 'Remove a team member' },
      description: REMOVE,
      example: { as: 'project_lead', path: MEMBER },
    },
    listObjectives: {
      summary: { nl: 'Doelstellingen van een project', en: 'Objectives of a project' },
      description: {
        nl: 'Wat het project wil bereiken, van nulwaarde tot streefwaarde.',
        en: 'What the project wants to reach, from baseline to target.',
      },
      example: { as: 'viewer', path: PROJECT },
    },
    addObjective: {
      summary: { nl: 'Een doelstelling toevoegen', en: 'Add an objective' },
      description: {
        nl: 'De poort telt een doelstelling zodra zij een nulwaarde, een streefwaarde en een uiterste datum heeft.',
        en: 'The gate counts an objective once it has a baseline, a target and a deadline.',
      },
      example: {
        as: 'project_lead',
        path: PROJECT,
        body: {
          title: 'Meer brieven in één keer goed',
          unit: '% van de brieven',
          baseline: 70,
          target: 85,
          deadlineDate: '2027-06-30',
        },
      },
    },
    getObjective: {
      summary: { nl: 'Eén doelstelling bekijken', en: 'See one objective' },
      description: READ,
      example: { as: 'viewer', path: OBJECTIVE },
    },
    updateObjective: {
      summary: { nl: 'Een doelstelling wijzigen', en: 'Change an objective' },
      description: CHANGE,
      example: { as: 'project_lead', path: OBJECTIVE, body: { target: 35 } },
    },
    removeObjective: {
      summary: { nl: 'Een doelstelling verwijderen', en: 'Remove an objective' },
      description: REMOVE,
      example: { as: 'project_lead', path: OBJECTIVE },
    },
    getAiProfile: {
      summary: { nl: 'Het AI-profiel bekijken', en: 'See the AI profile' },
      description: {
        nl: 'Wat de toepassing onder de AI-verordening is, en de feiten waarvan criteria afhangen. Leeg is nog niet bekend.',
        en: 'What the application is under the AI Act, and the facts on which criteria depend. Null is not yet known.',
      },
      example: { as: 'viewer', path: PROJECT },
    },
    putAiProfile: {
      summary: { nl: 'Het AI-profiel vastleggen', en: 'Record the AI profile' },
      description: {
        nl: 'Vervangt het hele profiel. Een verboden AI komt nooit door de poort, en er is geen ontheffing voor.',
        en: 'Replaces the whole profile. A prohibited AI never passes the gate, and there is no waiver for it.',
      },
      example: {
        as: 'project_lead',
        path: PROJECT,
        body: {
          role: 'deployer',
          type: 'ai_system',
          riskGroup: 'not_high_risk',
          transparencyObligation: false,
          affectsCitizens: false,
          usedInDecisions: false,
          generative: true,
          processesPersonalData: true,
          searchesCompanyData: true,
          hasSupplier: true,
          worksCouncilRight: {
            right: 'none',
            reason: 'De werkwijze verandert niet en er wordt niets gemeten over medewerkers.',
          },
          usageSource: 'named',
        },
      },
    },
    listAcceptanceCriteria: {
      summary: { nl: 'Acceptatiecriteria van een project', en: 'Acceptance criteria of a project' },
      description: {
        nl: 'Toetsbare uitspraken, met wie ze heeft afgestemd en of ze zijn gehaald.',
        en: 'Testable statements, with who agreed them and whether they are met.',
      },
      example: { as: 'viewer', path: PROJECT },
    },
    addAcceptanceCriterion: {
      summary: { nl: 'Een acceptatiecriterium toevoegen', en: 'Add an acceptance criterion' },
      description: {
        nl: 'Schrijf een uitspraak die later met ja of nee te toetsen is.',
        en: 'Write a statement that can later be judged with yes or no.',
      },
      example: {
        as: 'project_lead',
        path: PROJECT,
        body: { statement: 'In een steekproef van 50 brieven staat geen enkel verzonnen feit.' },
      },
    },
    getAcceptanceCriterion: {
      summary: { nl: 'Eén acceptatiecriterium bekijken', en: 'See one acceptance criterion' },
      description: READ,
      example: { as: 'viewer', path: CRITERION },
    },
    updateAcceptanceCriterion: {
      summary: { nl: 'Een acceptatiecriterium wijzigen', en: 'Change an acceptance criterion' },
      description: {
        nl: 'Een andere uitspraak moet opnieuw worden afgestemd en beoordeeld.',
        en: 'Another statement has to be agreed and judged anew.',
      },
      example: {
        as: 'project_lead',
        path: CRITERION,
        body: { statement: 'Negen van de tien brieven zijn begrijpelijk op niveau B1' },
      },
    },
    recordAgreement: {
      summary: { nl: 'Afstemming vastleggen', en: 'Record the agreement' },
      description: {
        nl: 'Leg vast dat de juridisch adviseur instemt. Doet de adviseur uit het team dat zelf, dan staat dat erbij; anders staat er wie het vastlegde.',
        en: 'Record that the legal adviser agrees. When the adviser on the team does so in person, that shows; else it shows who recorded it.',
      },
      example: {
        as: 'project_lead',
        path: CRITERION,
        body: { by: 'Juridisch adviseur', agreedDate: '2026-01-05' },
      },
    },
    recordVerdict: {
      summary: { nl: 'Een acceptatiecriterium beoordelen', en: 'Judge an acceptance criterion' },
      description: {
        nl: 'Zeg of het criterium in de praktijk is gehaald.',
        en: 'Say whether the criterion is met in practice.',
      },
      example: {
        as: 'project_lead',
        path: CRITERION,
        body: { verdict: 'met', note: 'Getoetst door een leespanel van zes inwoners.' },
      },
    },
    removeAcceptanceCriterion: {
      summary: { nl: 'Een acceptatiecriterium verwijderen', en: 'Remove an acceptance criterion' },
      description: REMOVE,
      example: { as: 'project_lead', path: CRITERION },
    },
    listEvidence: {
      summary: { nl: 'Bewijs van een project', en: 'Evidence of a project' },
      description: {
        nl: 'Alle versies, per soort de nieuwste eerst. Gedeeld bewijs staat bij het programma.',
        en: 'All versions, of each kind the latest first. Shared evidence is kept with the programme.',
      },
      example: { as: 'viewer', path: PROJECT },
    },
    recordEvidence: {
      summary: { nl: 'Bewijs vastleggen', en: 'Record evidence' },
      description: {
        nl: 'Een link met een oordeel en een geldigheid. Een nieuwe versie komt in de plaats van de vorige, die bewaard blijft. Een DPIA met residualRisk high telt als negatief tot er vooraf is geraadpleegd.',
        en: 'A link with a verdict and a validity. A new version takes the place of the one before, which is kept. A DPIA with residualRisk high counts as negative until prior consultation.',
      },
      example: {
        as: 'project_lead',
        path: PROJECT,
        body: {
          kind: 'dpia',
          verdict: 'positive_with_conditions',
          conditions: [
            {
              text: 'Logbestanden na 30 dagen wissen',
              owner: 'Functioneel beheer',
              dueDate: '2027-02-01',
            },
          ],
          validFrom: '2026-01-01',
          validUntil: '2099-01-01',
          url: 'https://dossier.example/dpia-12',
          purpose: 'Brieven en verslagen opstellen',
          legalBasis: 'Taak van algemeen belang (AVG, artikel 6, eerste lid, onder e)',
          residualRisk: 'low',
          advice: {
            by: 'Functionaris gegevensbescherming',
            adviceDate: '2026-01-05',
            text: 'Akkoord onder voorwaarde.',
          },
        },
      },
    },
    getEvidence: {
      summary: { nl: 'Eén versie van bewijs bekijken', en: 'See one version of evidence' },
      description: {
        nl: 'De versie zoals zij is vastgelegd.',
        en: 'The version as it was recorded.',
      },
      example: {
        as: 'auditor',
        path: { ...PROJECT, evidenceId: idNamed(`${CODE}/evidence/supplier_assessment`) },
      },
    },
    listBarriers: {
      summary: { nl: 'Belemmeringen van een project', en: 'Barriers of a project' },
      description: {
        nl: 'Wat invoering in de weg staat, hoe ernstig, en wat eraan gedaan wordt.',
        en: 'What stands in the way of adoption, how serious, and what is done about it.',
      },
      example: { as: 'viewer', path: PROJECT },
    },
    addBarrier: {
      summary: { nl: 'Een belemmering melden', en: 'Report a barrier' },
      description: {
        nl: 'Noem de soort en de ernst, en wie er iets aan doet.',
        en: 'Name the kind and the severity, and who does something about it.',
      },
      example: {
        as: 'project_lead',
        path: PROJECT,
        body: {
          kind: 'data_silos',
          severity: 'high',
          description: 'De oude dossiers staan in een systeem dat Copilot niet kan lezen.',
          mitigation: 'De laatste twee jaar worden overgezet.',
          owner: 'Functioneel beheer',
        },
      },
    },
    getBarrier: {
      summary: { nl: 'Eén belemmering bekijken', en: 'See one barrier' },
      description: READ,
      example: { as: 'viewer', path: BARRIER },
    },
    updateBarrier: {
      summary: { nl: 'Een belemmering wijzigen', en: 'Change a barrier' },
      description: CHANGE,
      example: { as: 'project_lead', path: BARRIER, body: { severity: 'low' } },
    },
    removeBarrier: {
      summary: { nl: 'Een belemmering verwijderen', en: 'Remove a barrier' },
      description: REMOVE,
      example: { as: 'project_lead', path: BARRIER },
    },
  },
  fields: {
    teamMemberId: { nl: 'Teamlid.', en: 'Team member.' },
    objectiveId: { nl: 'Doelstelling.', en: 'Objective.' },
    criterionId: { nl: 'Acceptatiecriterium.', en: 'Acceptance criterion.' },
    barrierId: { nl: 'Belemmering.', en: 'Barrier.' },
    evidenceId: { nl: 'Versie van bewijs.', en: 'Version of evidence.' },
    role: { nl: 'Rol in het team.', en: 'Role on the team.' },
    person: {
      nl: 'Wie het is: personeelsnummer, mailadres of id.',
      en: 'Who it is: HR number, mail address or id.',
    },
    'TeamMember.personId': {
      nl: 'Wie het is; leeg als dat niet is gezegd.',
      en: 'Who it is; empty if that was not said.',
    },
    'TeamMember.account': {
      nl: 'Account waarmee dit lid zich aanmeldt, als het er een heeft.',
      en: 'Account with which this member signs in, if there is one.',
    },
    'TeamMemberInput.account': {
      nl: 'Account waarmee dit lid zich aanmeldt, als het er een heeft.',
      en: 'Account with which this member signs in, if there is one.',
    },
    'TeamMemberInput.name': { nl: 'Naam van het lid.', en: 'Name of the member.' },
    unit: { nl: 'Eenheid.', en: 'Unit.' },
    baseline: { nl: 'Nulwaarde, in de eenheid.', en: 'Baseline, in the unit.' },
    target: { nl: 'Streefwaarde, in de eenheid.', en: 'Target, in the unit.' },
    deadlineDate: { nl: 'Uiterste datum.', en: 'Deadline.' },
    'AiProfile.role': {
      nl: 'Rol onder de AI-verordening: aanbieder, gebruiksverantwoordelijke, importeur of distributeur.',
      en: 'Role under the AI Act: provider, deployer, importer or distributor.',
    },
    'AiProfileInput.role': {
      nl: 'Rol onder de AI-verordening: aanbieder, gebruiksverantwoordelijke, importeur of distributeur.',
      en: 'Role under the AI Act: provider, deployer, importer or distributor.',
    },
    type: {
      nl: 'ai_system: AI-systeem; gpai_system: systeem voor algemene doeleinden; gpai_model: model voor algemene doeleinden; algorithm: algoritme zonder AI.',
      en: 'ai_system; gpai_system: general-purpose system; gpai_model: general-purpose model; algorithm: an algorithm that is no AI.',
    },
    riskGroup: {
      nl: 'prohibited: verboden; high_risk: hoog risico; not_high_risk: geen hoog risico; exempt: uitgezonderd.',
      en: 'prohibited; high_risk; not_high_risk; exempt.',
    },
    transparencyObligation: {
      nl: 'Geldt er een transparantieplicht?',
      en: 'Is there a transparency obligation?',
    },
    affectsCitizens: { nl: 'Raakt het inwoners?', en: 'Does it affect citizens?' },
    usedInDecisions: {
      nl: 'Wordt het gebruikt bij besluiten?',
      en: 'Is it used in decisions?',
    },
    generative: {
      nl: 'Maakt het teksten, beelden of code?',
      en: 'Does it make texts, images or code?',
    },
    processesPersonalData: {
      nl: 'Verwerkt het persoonsgegevens?',
      en: 'Does it process personal data?',
    },
    searchesCompanyData: {
      nl: 'Zoekt het in gegevens van de organisatie?',
      en: "Does it search the organisation's data?",
    },
    hasSupplier: { nl: 'Komt het van een leverancier?', en: 'Does it come from a supplier?' },
    worksCouncilRight: {
      nl: 'Welk recht de ondernemingsraad heeft.',
      en: 'Which right the works council has.',
    },
    right: {
      nl: 'none: geen; informed: informatie; advice: advies; consent: instemming.',
      en: 'none; informed; advice; consent.',
    },
    'WorksCouncilRight.reason': {
      nl: 'Waarom er geen recht is; nodig bij none.',
      en: 'Why there is no right; needed with none.',
    },
    usageSource: {
      nl: 'Of gebruikscijfers op naam komen (named), als aantallen (aggregate) of niet (none).',
      en: 'Whether usage figures come by name (named), as counts (aggregate) or not (none).',
    },
    statement: { nl: 'Toetsbare uitspraak.', en: 'Testable statement.' },
    agreement: {
      nl: 'Afstemming met de juridisch adviseur; leeg zolang die er niet is.',
      en: 'Agreement with the legal adviser; null as long as there is none.',
    },
    by: { nl: 'Naam van wie het zei.', en: 'Name of who said so.' },
    agreedDate: { nl: 'Dag van de afstemming.', en: 'Day of the agreement.' },
    recordedBy: { nl: 'Account dat het vastlegde.', en: 'Account that recorded it.' },
    byAdviser: {
      nl: 'Of de juridisch adviseur uit het team het zelf vastlegde.',
      en: 'Whether the legal adviser on the team recorded it in person.',
    },
    'AcceptanceCriterion.verdict': {
      nl: 'Oordeel; leeg zolang er geen is.',
      en: 'Verdict; null as long as there is none.',
    },
    'Verdict.verdict': { nl: 'met: gehaald; not_met: niet gehaald.', en: 'met; not_met.' },
    'RecordVerdict.verdict': { nl: 'met: gehaald; not_met: niet gehaald.', en: 'met; not_met.' },
    'Evidence.kind': { nl: 'Soort bewijs.', en: 'Kind of evidence.' },
    'RecordEvidence.kind': { nl: 'Soort bewijs.', en: 'Kind of evidence.' },
    'listEvidence.kind': { nl: 'Alleen deze soort.', en: 'Only this kind.' },
    'listProgrammeEvidence.kind': { nl: 'Alleen deze soort.', en: 'Only this kind.' },
    versionNumber: {
      nl: 'Volgnummer binnen de soort; het hoogste geldt.',
      en: 'Number within the kind; the highest is in force.',
    },
    verdict: {
      nl: 'positive: positief; positive_with_conditions: positief onder voorwaarden; negative: negatief.',
      en: 'positive; positive_with_conditions; negative.',
    },
    conditions: {
      nl: 'Voorwaarden, elk met een eigenaar en een datum; alleen bij positive_with_conditions.',
      en: 'Conditions, each with an owner and a date; only with positive_with_conditions.',
    },
    'EvidenceCondition.text': { nl: 'Wat er moet gebeuren.', en: 'What has to be done.' },
    owner: { nl: 'Wie het doet.', en: 'Who does it.' },
    dueDate: { nl: 'Voor wanneer.', en: 'By when.' },
    url: { nl: 'Waar het stuk staat.', en: 'Where the document is.' },
    purpose: { nl: 'Doelbinding (DPIA).', en: 'Purpose limitation (DPIA).' },
    legalBasis: { nl: 'Grondslag (DPIA).', en: 'Legal basis (DPIA).' },
    residualRisk: {
      nl: 'Restrisico (DPIA): low, medium of high; high telt als negatief.',
      en: 'Residual risk (DPIA): low, medium or high; high counts as negative.',
    },
    advice: {
      nl: 'Advies van de functionaris gegevensbescherming (DPIA).',
      en: "The privacy officer's advice (DPIA).",
    },
    adviceDate: { nl: 'Dag van het advies.', en: 'Day of the advice.' },
    'EvidenceAdvice.text': { nl: 'Het advies.', en: 'The advice.' },
    inheritedFromId: {
      nl: 'Van de voorganger overgenomen van deze.',
      en: "Taken over from this one of the predecessor's.",
    },
    supersededAt: {
      nl: 'Wanneer de volgende versie kwam; leeg zolang deze geldt.',
      en: 'When the next version came; null while this one is in force.',
    },
    'Barrier.kind': { nl: 'Soort belemmering.', en: 'Kind of barrier.' },
    'AddBarrier.kind': { nl: 'Soort belemmering.', en: 'Kind of barrier.' },
    'UpdateBarrier.kind': { nl: 'Soort belemmering.', en: 'Kind of barrier.' },
    severity: { nl: 'Ernst: low, medium of high.', en: 'Severity: low, medium or high.' },
    mitigation: { nl: 'Wat eraan gedaan wordt.', en: 'What is done about it.' },
  },
};

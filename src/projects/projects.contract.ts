import type { RoomContract } from '../common/contract.js';

const PROJECT = { projectId: 'copilot-voorbereiding' };

export const projectsContract: RoomContract = {
  operations: {
    startProject: {
      summary: { nl: 'Een project starten', en: 'Start a project' },
      description: {
        nl: 'Eén aanroep start een project; alleen name is nodig, en programmeId als er meer programma’s zijn. Wie start, staat in het team. Een template vult het AI-profiel vast in en stelt een doelstelling en een bate voor. Met predecessorId erft het project wat nog geldt: bewijs, verplichte cursussen, lessen en open voorwaarden. Het antwoord bevat de poort.',
        en: 'One call starts a project; only name is needed, and programmeId when there are several programmes. Whoever starts it stands on the team. A template fills in the AI profile beforehand and suggests an objective and a benefit. With predecessorId the project inherits what still holds: evidence, required courses, lessons and open conditions. The answer holds the gate.',
      },
      example: {
        as: 'project_lead',
        body: {
          code: 'copilot-wonen',
          name: 'Copilot bij Wonen',
          programmeId: 'ai-programma',
          template: 'ai_assistant',
          useCase: 'Medewerkers zijn een uur per dag kwijt aan het samenvatten van aanvragen.',
          solution: 'Microsoft 365 Copilot',
          supplier: 'Microsoft',
          horizon: 'quick_win',
          goLiveDate: '2027-03-01',
          predecessorId: null,
          team: [{ role: 'sponsor', name: 'Gemeentesecretaris', account: 'sponsor' }],
          audiences: [{ name: 'Burgerzaken', department: 'Burgerzaken', validFrom: '2026-01-01' }],
        },
      },
      conflicts: {
        'already-exists': {
          nl: 'Er is al een project met deze code.',
          en: 'There is a project with this code already.',
        },
      },
    },
    listProjects: {
      summary: { nl: 'Alle projecten', en: 'All projects' },
      description: {
        nl: 'Filter op programma, voorganger, fase, status of horizon; q zoekt in naam en code.',
        en: 'Filter by programme, predecessor, phase, status or horizon; q searches name and code.',
      },
      example: { as: 'programme_manager', query: { phase: 'preparation', sort: '-createdAt' } },
    },
    getProject: {
      summary: { nl: 'Een project bekijken', en: 'See a project' },
      description: {
        nl: 'Waar het staat en waar het over gaat.',
        en: 'Where it stands and what it is about.',
      },
      example: { as: 'viewer', path: PROJECT },
    },
    updateProject: {
      summary: { nl: 'Een project wijzigen', en: 'Change a project' },
      description: {
        nl: 'Beschrijf het vraagstuk, zet de datum van ingebruikname, of verander de status: active, on_hold of stopped. Een project wordt alleen voltooid door het laatste besluit.',
        en: 'Describe the use case, set the go-live date, or change the status: active, on_hold or stopped. A project is completed by the last decision only.',
      },
      example: {
        as: 'project_lead',
        path: PROJECT,
        body: { goLiveDate: '2027-04-01', solution: 'Microsoft 365 Copilot' },
      },
      conflicts: {
        'status-not-possible': {
          nl: 'Van de huidige status kan een project niet naar deze.',
          en: 'A project cannot go from its present status to this one.',
        },
        'project-changed': {
          nl: 'De fase of status is intussen veranderd.',
          en: 'The phase or status has changed meanwhile.',
        },
      },
    },
    listPhases: {
      summary: { nl: 'De vier fasen van een project', en: 'The four phases of a project' },
      description: {
        nl: 'Van elke fase de planning, elk bezoek en het aantal dagen.',
        en: 'Of each phase the plan, every visit and the number of days.',
      },
      example: { as: 'programme_manager', path: { projectId: 'copilot-pilot' } },
    },
    planPhase: {
      summary: { nl: 'Een fase plannen', en: 'Plan a phase' },
      description: {
        nl: 'Zet de eerste en laatste geplande dag van een fase.',
        en: 'Set the first and last planned day of a phase.',
      },
      example: {
        as: 'project_lead',
        path: { ...PROJECT, phase: 'rollout' },
        body: { plannedStartDate: '2027-02-01', plannedEndDate: '2027-03-31' },
      },
    },
    listTransitions: {
      summary: { nl: 'Het logboek van fasen', en: 'The log of phases' },
      description: {
        nl: 'Elke stap in het leven van een project: gestart, verder, terug, in de wacht, hervat, voltooid of gestopt; met wie en door welk besluit.',
        en: 'Every step in the life of a project: started, on, back, on hold, resumed, completed or stopped; by whom and by which decision.',
      },
      example: { as: 'auditor', path: { projectId: 'copilot-pilot' } },
    },
  },
  fields: {
    projectId: { nl: 'Project.', en: 'Project.' },
    'StartProject.code': {
      nl: 'Code in kleine letters met koppeltekens; zonder volgt zij uit de naam.',
      en: 'Code in lower case with hyphens; without it follows from the name.',
    },
    programmeId: {
      nl: 'Programma; nodig als er meer dan een is.',
      en: 'Programme; needed when there are several.',
    },
    'Project.programmeId': { nl: 'Programma.', en: 'Programme.' },
    'StartedProject.programmeId': { nl: 'Programma.', en: 'Programme.' },
    'listProjects.programmeId': {
      nl: 'Alleen projecten van dit programma.',
      en: 'Only projects of this programme.',
    },
    'listProjects.predecessorId': {
      nl: 'Alleen projecten die op dit project volgen.',
      en: 'Only projects that follow this project.',
    },
    'listProjects.phase': { nl: 'Alleen in deze fase.', en: 'Only in this phase.' },
    'listProjects.status': { nl: 'Alleen met deze status.', en: 'Only with this status.' },
    'listProjects.horizon': { nl: 'Alleen met deze horizon.', en: 'Only with this horizon.' },
    q: { nl: 'Deel van de naam of de code.', en: 'Part of the name or the code.' },
    template: {
      nl: 'Soort toepassing: vult voor en stelt voor.',
      en: 'Kind of application: fills in and suggests.',
    },
    predecessorId: {
      nl: 'Project waar dit op volgt en van erft.',
      en: 'Project that this one follows and inherits from.',
    },
    useCase: {
      nl: 'Het concrete beleids- of uitvoeringsvraagstuk.',
      en: 'The concrete policy or execution problem.',
    },
    solution: { nl: 'De AI-toepassing.', en: 'The AI application.' },
    supplier: { nl: 'Leverancier.', en: 'Supplier.' },
    horizon: {
      nl: 'quick_win: laaghangend fruit; short: korte termijn; long: lange termijn.',
      en: 'quick_win: low-hanging fruit; short term; long term.',
    },
    goLiveDate: { nl: 'Eerste dag van het gebruik.', en: 'First day of use.' },
    team: { nl: 'Wie meedoet, in welke rol.', en: 'Who takes part, in which role.' },
    audiences: { nl: 'Voor wie de toepassing is.', en: 'Whom the application is for.' },
    phase: {
      nl: 'Fase: preparation, rollout, uptake of aftercare.',
      en: 'Phase: preparation, rollout, uptake or aftercare.',
    },
    status: {
      nl: 'draft: concept; active: loopt; on_hold: in de wacht; completed: voltooid; stopped: gestopt.',
      en: 'draft; active: under way; on_hold; completed; stopped.',
    },
    'UpdateProject.status': {
      nl: 'active: loopt; on_hold: in de wacht; stopped: gestopt.',
      en: 'active: under way; on_hold; stopped.',
    },
    outcome: {
      nl: 'Laatste besluit: scale_up: opschalen; operate: in beheer; phase_out: uitfaseren.',
      en: 'Last decision: scale_up; operate; phase_out.',
    },
    gate: { nl: 'De poort uit de voorbereiding.', en: 'The gate out of preparation.' },
    'AudienceInput.name': { nl: 'Naam van de doelgroep.', en: 'Name of the audience.' },
    'AudienceInput.people': {
      nl: 'Mensen, op personeelsnummer of e-mailadres.',
      en: 'People, by HR number or mail address.',
    },
    'AudienceInput.department': {
      nl: 'Afdeling; wie daar werkt, hoort erbij, van dag tot dag.',
      en: 'Department; whoever works there belongs to it, from day to day.',
    },
    'AudienceInput.everyone': {
      nl: 'Iedereen in de organisatie.',
      en: 'Everyone in the organisation.',
    },
    'AudienceInput.headCount': {
      nl: 'Aantal mensen, als er geen namen zijn.',
      en: 'Number of people, where there are no names.',
    },
    'AudienceInput.impact': { nl: 'Wat er voor hen verandert.', en: 'What changes for them.' },
    'AudienceInput.expectedResistance': {
      nl: 'Welke weerstand te verwachten is.',
      en: 'Which resistance to expect.',
    },
    'AudienceInput.keyMessage': { nl: 'Kernboodschap.', en: 'Key message.' },
    'TeamMemberInput.role': { nl: 'Rol in het team.', en: 'Role on the team.' },
    plannedStartDate: { nl: 'Eerste geplande dag.', en: 'First planned day.' },
    plannedEndDate: { nl: 'Laatste geplande dag.', en: 'Last planned day.' },
    days: {
      nl: 'Dagen in de fase over alle bezoeken, zonder die in de wacht.',
      en: 'Days in the phase over all visits, without those on hold.',
    },
    onHoldDays: { nl: 'Dagen in de wacht.', en: 'Days on hold.' },
    visits: { nl: 'Elk verblijf in de fase.', en: 'Every stay in the phase.' },
    enteredAt: { nl: 'Begin van het verblijf.', en: 'Beginning of the stay.' },
    leftAt: {
      nl: 'Einde van het verblijf; leeg zolang het duurt.',
      en: 'End of the stay; null while it lasts.',
    },
    enteredBy: { nl: 'Stap waarmee het begon.', en: 'Step by which it began.' },
    leftBy: { nl: 'Stap waarmee het eindigde.', en: 'Step by which it ended.' },
    number: { nl: 'Volgnummer in het project, vanaf 1.', en: 'Number in the project, from 1.' },
    'Transition.kind': {
      nl: 'start: gestart; advance: verder; back: terug; hold: in de wacht; resume: hervat; complete: voltooid; stop: gestopt.',
      en: 'start; advance; back; hold; resume; complete; stop.',
    },
    fromPhase: { nl: 'Fase ervoor; leeg bij de start.', en: 'Phase before; null at the start.' },
    toPhase: { nl: 'Fase erna; leeg aan het einde.', en: 'Phase after; null at the end.' },
    'Transition.account': { nl: 'Account dat de stap zette.', en: 'Account that took the step.' },
    reviewId: {
      nl: 'Beoordeling waarvan het besluit de stap maakte.',
      en: 'Review whose decision made the step.',
    },
    occurredAt: { nl: 'Wanneer de stap gezet is.', en: 'When the step was taken.' },
  },
};

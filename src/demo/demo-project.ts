import { LessonsService } from '../aftercare/lessons.service.js';
import type { EvaluatedCriterion } from '../gates/evaluated-criterion.js';
import type { DecideGateDto } from '../gates/gate-review.dto.js';
import { GateReviewsService } from '../gates/gate-reviews.service.js';
import { GateService } from '../gates/gate.service.js';
import { ManualChecksService } from '../gates/manual-checks.service.js';
import { WaiversService } from '../gates/waivers.service.js';
import { AudiencesService } from '../people/audiences.service.js';
import { AcceptanceCriteriaService } from '../projects/acceptance-criteria.service.js';
import type { AiProfileInputDto } from '../projects/ai-profile.dto.js';
import { AiProfilesService } from '../projects/ai-profiles.service.js';
import { BarriersService } from '../projects/barriers.service.js';
import type { EvidenceKind } from '../projects/evidence-kind.js';
import { EvidenceService } from '../projects/evidence.service.js';
import { ObjectivesService } from '../projects/objectives.service.js';
import { ProjectStart } from '../projects/project-start.js';
import { ProjectsService } from '../projects/projects.service.js';
import type { Phase } from '../projects/phase.js';
import type { TeamRole } from '../projects/team-role.js';
import { TeamMembersService } from '../projects/team-members.service.js';
import { RequiredCoursesService } from '../courses/required-courses.service.js';
import { BenefitsService } from '../value/benefits.service.js';
import { WHY_MAILED, writeMailing, writeMessage } from './demo-communications.js';
import type { DemoScribe } from './demo-scribe.js';
import { type DemoSurvey, writeSurvey } from './demo-surveys.js';

const TEAM: [TeamRole, string][] = [
  ['data_specialist', 'Data-analist van de gemeente'],
  ['it_specialist', 'Beheerder werkplek'],
  ['business_stakeholder', 'Teamleider Burgerzaken'],
  ['legal_adviser', 'Juridisch adviseur'],
  ['privacy_officer', 'Privacyadviseur'],
  ['operations_owner', 'Functioneel beheer'],
];

const PROFILE: AiProfileInputDto = {
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
  worksCouncilRight: { right: 'informed', reason: null },
  usageSource: 'named',
};

interface DemoProject {
  code: string;
  name: string;
  useCase: string;
  /** How many days ago it started. */
  startedDaysAgo: number;
  /** Days ago of its first day in use; negative: to come. */
  goLiveDaysAgo: number;
  /** HR numbers in its audience, or a department. */
  audience: { people: string[] } | { department: string };
  course: string;
}

/** Writes the life of one project into the demo. */
export class DemoProjectWriter {
  constructor(
    private readonly scribe: DemoScribe,
    readonly project: DemoProject,
  ) {}

  private get code(): string {
    return this.project.code;
  }

  async start(): Promise<void> {
    const { code, name, useCase, startedDaysAgo, goLiveDaysAgo } = this.project;
    const { scribe } = this;
    await scribe.does(
      { name: code, by: 'project_lead', daysAgo: startedDaysAgo, operation: 'startProject' },
      () =>
        scribe.get(ProjectStart).start({
          code,
          name,
          useCase,
          programmeId: 'ai-programma',
          template: 'ai_assistant',
          solution: 'Microsoft 365 Copilot',
          supplier: 'Microsoft',
          horizon: 'quick_win',
          goLiveDate: scribe.clock.ago(goLiveDaysAgo),
          team: [
            { role: 'sponsor', name: 'Gemeentesecretaris', account: 'sponsor' },
            { role: 'project_lead', name: 'Projectleider', account: 'project_lead' },
          ],
        }),
    );
    await this.addAudience(startedDaysAgo);
    await this.in('required-course/1', 'hr', 'requireCourse', startedDaysAgo - 1, (project) =>
      scribe.get(RequiredCoursesService).require(project, { courseId: this.project.course }),
    );
  }

  private async addAudience(daysAgo: number): Promise<void> {
    const { audience } = this.project;
    const validFrom = this.scribe.clock.ago(daysAgo);
    await this.in('audience/1', 'project_lead', 'addAudience', daysAgo, (project) =>
      this.scribe.get(AudiencesService).create(project, {
        name: 'department' in audience ? audience.department : 'Pilotgroep',
        validFrom,
        impact: 'Brieven en verslagen maken gaat anders',
        expectedResistance: 'Zorg over kwaliteit en over het eigen vak',
        keyMessage: 'Copilot helpt, u blijft verantwoordelijk',
        ...audience,
      }),
    );
  }

  /** What a project lead begins with. */
  async begin(daysAgo: number): Promise<void> {
    const { scribe } = this;
    for (const [index, [role, name]] of TEAM.entries())
      await this.in(
        `team-member/${index + 1}`,
        'project_lead',
        'addTeamMember',
        daysAgo,
        (project) => scribe.get(TeamMembersService).add(project, { role, name }),
      );
    await this.in('objective/1', 'project_lead', 'addObjective', daysAgo, (project) =>
      scribe.get(ObjectivesService).add(project, {
        title: 'Minder tijd per brief',
        unit: 'minuten',
        baseline: 60,
        target: 40,
        deadlineDate: scribe.clock.ago(-120),
      }),
    );
    await this.in('benefit/1', 'project_lead', 'addBenefit', daysAgo, (project) =>
      scribe.get(BenefitsService).add(project, BENEFIT),
    );
    await this.in('barrier/1', 'project_lead', 'addBarrier', daysAgo, (project) =>
      scribe.get(BarriersService).add(project, {
        kind: 'skills',
        severity: 'medium',
        description: 'Weinig ervaring met het stellen van goede vragen',
        mitigation: 'Cursus PROMPT-101 voor iedereen in de groep',
        owner: 'Projectleider',
      }),
    );
    await this.in('ai-profile/1', 'project_lead', 'putAiProfile', daysAgo, ({ id }) =>
      scribe.get(AiProfilesService).put(id, PROFILE),
    );
    await this.in(
      'acceptance-criterion/1',
      'project_lead',
      'addAcceptanceCriterion',
      daysAgo,
      (project) =>
        scribe.get(AcceptanceCriteriaService).add(project, {
          statement: 'Acht van de tien brieven zijn begrijpelijk op niveau B1',
        }),
    );
    await this.record('supplier_assessment', daysAgo);
  }

  /** Everything that the gate out of preparation asks of the project lead. */
  async prepare(daysAgo: number, dpiaUntilDaysAgo: number): Promise<void> {
    await this.begin(daysAgo);
    await this.agree(daysAgo);
    await this.record('access_rights_review', daysAgo);
    await this.record('dpia', daysAgo, dpiaUntilDaysAgo);
    await this.check('works-council-asked', daysAgo);
  }

  async agree(daysAgo: number): Promise<void> {
    await this.in('agreement/1', 'project_lead', 'recordAgreement', daysAgo, async (project) => {
      const criteria = this.scribe.get(AcceptanceCriteriaService);
      for (const { id } of (await criteria.list(project, {})).items)
        await criteria.agree(project, id, {
          by: 'Juridisch adviseur',
          agreedDate: this.scribe.clock.ago(daysAgo),
        });
    });
  }

  async judge(daysAgo: number): Promise<void> {
    await this.in('verdict/1', 'project_lead', 'recordVerdict', daysAgo, async (project) => {
      const criteria = this.scribe.get(AcceptanceCriteriaService);
      for (const { id } of (await criteria.list(project, {})).items)
        await criteria.judge(project, id, { verdict: 'met', note: 'Getoetst door een leespanel.' });
    });
  }

  async record(kind: EvidenceKind, daysAgo: number, untilDaysAgo = -400): Promise<void> {
    await this.in(`evidence/${kind}`, 'project_lead', 'recordEvidence', daysAgo, ({ id }) =>
      this.scribe.get(EvidenceService).record(
        { projectId: id },
        {
          kind,
          verdict: 'positive',
          validFrom: this.scribe.clock.ago(daysAgo),
          validUntil: this.scribe.clock.ago(untilDaysAgo),
          url: `https://dossier.example/${this.code}/${kind}`,
          ...(kind === 'dpia' ? DPIA : {}),
        },
      ),
    );
  }

  async check(
    key: string,
    daysAgo: number,
    note = 'Besproken in het projectoverleg.',
  ): Promise<void> {
    await this.in(`manual-check/${key}`, 'project_lead', 'putManualCheck', daysAgo, (project) =>
      this.scribe.get(ManualChecksService).put(project, key, { met: true, note }),
    );
  }

  /** Asks the people something, and publishes what they say. */
  survey(survey: DemoSurvey): Promise<void> {
    return writeSurvey(this.scribe, this.code, survey);
  }

  /** Does all that the present gate still asks by hand or by evidence. */
  async settle(daysAgo: number): Promise<void> {
    const open: Pick<EvaluatedCriterion, 'key' | 'kinds' | 'next'>[] = [];
    await this.in('look', 'project_lead', 'getGate', daysAgo, async (project) => {
      const { criteria } = await this.scribe.get(GateService).get(project);
      open.push(
        ...criteria.filter(
          ({ mandatory, result }) => mandatory && (result === 'not_met' || result === 'unknown'),
        ),
      );
    });
    for (const { key, kinds, next } of open) {
      if (next?.operationId === 'putManualCheck') await this.check(key, daysAgo);
      if (key === 'sponsor-spoke') await this.tell('rollout', daysAgo);
      if (key === 'change-told') await this.tell('uptake', daysAgo);
      for (const one of kinds ?? []) await this.record(one, daysAgo);
    }
  }

  async lesson(daysAgo: number): Promise<void> {
    await this.in('lesson/1', 'project_lead', 'addLesson', daysAgo, (project) =>
      this.scribe.get(LessonsService).add(project, {
        title: 'Oefen met eigen brieven',
        text: 'Wie met eigen werk oefent, gebruikt Copilot daarna vaker dan wie voorbeelden krijgt.',
      }),
    );
  }

  /** The sponsor tells everybody, by mail. */
  private async tell(phase: Phase, daysAgo: number): Promise<void> {
    const name = `message/${phase}`;
    await writeMessage(this.scribe, this.code, name, { ...WHY_MAILED, phase }, { daysAgo });
    await writeMailing(this.scribe, this.code, name, daysAgo);
  }

  async waive(criterionKey: string, daysAgo: number, untilDaysAgo: number): Promise<void> {
    await this.in('waiver/1', 'sponsor', 'giveWaiver', daysAgo, (project) =>
      this.scribe.get(WaiversService).give(project, {
        criterionKey,
        reason: 'Het vaste vragenpunt volgt later; tot die tijd helpt de helpdesk.',
        until: this.scribe.clock.ago(untilDaysAgo),
      }),
    );
  }

  async submit(daysAgo: number): Promise<void> {
    await this.in(`review/${daysAgo}`, 'project_lead', 'submitGate', daysAgo, (project) =>
      this.scribe.get(GateReviewsService).submit(project, { note: 'Wij vragen een besluit.' }),
    );
  }

  /** Submits, and lets the sponsor decide the day after; `name` gives the conditions their ids. */
  async pass(
    daysAgo: number,
    decision: Pick<DecideGateDto, 'decision' | 'motivation'> & Partial<DecideGateDto>,
    name = `decision/${daysAgo}`,
  ): Promise<void> {
    await this.submit(daysAgo);
    await this.in(name, 'sponsor', 'decideGate', daysAgo - 1, (project) =>
      this.scribe.get(GateReviewsService).decide(project, 'current', decision),
    );
  }

  async hold(status: 'on_hold' | 'active', daysAgo: number): Promise<void> {
    await this.in(`status/${daysAgo}`, 'programme_manager', 'updateProject', daysAgo, (project) =>
      this.scribe.get(ProjectsService).update(project, { status }),
    );
  }

  private in(
    name: string,
    by: Parameters<DemoScribe['does']>[0]['by'],
    operation: string,
    daysAgo: number,
    work: Parameters<DemoScribe['doesIn']>[2],
  ): Promise<void> {
    return this.scribe.doesIn(this.code, { name, by, operation, daysAgo }, work);
  }
}

const DPIA = {
  purpose: 'Ondersteunen bij het schrijven en samenvatten van teksten',
  legalBasis: 'Taak van algemeen belang (AVG, artikel 6, eerste lid, onder e)',
  residualRisk: 'low',
} as const;

const BENEFIT = {
  title: 'Uren die vrijkomen bij brieven',
  kind: 'time',
  horizon: 'short',
  unit: 'uren',
  baseline: 0,
  expectedAmount: 40,
  period: 'month',
} as const;

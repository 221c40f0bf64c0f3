import type { Text } from '../common/text.js';
import type { AiProfile } from './ai-profile.js';

export const PROJECT_TEMPLATES = ['ai_assistant', 'chatbot', 'process_automation'] as const;
export type ProjectTemplate = (typeof PROJECT_TEMPLATES)[number];

/** What a project of a kind begins with: suggestions, which the gate counts only once they are completed. */
interface Suggestions {
  aiProfile: Partial<AiProfile>;
  objective: { title: Text; unit: Text };
}

export const SUGGESTIONS: Record<ProjectTemplate, Suggestions> = {
  ai_assistant: {
    aiProfile: {
      role: 'deployer',
      type: 'ai_system',
      affectsCitizens: false,
      usedInDecisions: false,
      generative: true,
      searchesCompanyData: true,
      hasSupplier: true,
    },
    objective: {
      title: {
        nl: 'Minder tijd aan zoeken, samenvatten en schrijven',
        en: 'Less time spent on searching, summarising and writing',
      },
      unit: { nl: 'uur per medewerker per week', en: 'hours per employee per week' },
    },
  },
  chatbot: {
    aiProfile: {
      role: 'deployer',
      type: 'ai_system',
      transparencyObligation: true,
      affectsCitizens: true,
      usedInDecisions: false,
      generative: true,
    },
    objective: {
      title: {
        nl: 'Meer vragen van inwoners meteen beantwoord',
        en: 'More questions of residents answered at once',
      },
      unit: { nl: '% van de vragen', en: '% of the questions' },
    },
  },
  process_automation: {
    aiProfile: { role: 'deployer', type: 'ai_system', generative: false },
    objective: {
      title: {
        nl: 'Kortere doorlooptijd van het werkproces',
        en: 'Shorter lead time of the process',
      },
      unit: { nl: 'werkdagen', en: 'working days' },
    },
  },
};

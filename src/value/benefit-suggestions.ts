import type { Text } from '../common/text.js';
import type { ProjectTemplate } from '../projects/project-templates.js';

/** A hypothesis that a project of a kind begins with; the gate counts it once its amount is filled in. */
export const BENEFIT_SUGGESTIONS: Record<
  ProjectTemplate,
  { kind: string; horizon: string; title: Text; unit: Text }
> = {
  ai_assistant: {
    kind: 'time',
    horizon: 'short',
    title: { nl: 'Tijd vrij voor ander werk', en: 'Time free for other work' },
    unit: { nl: 'uur', en: 'hours' },
  },
  chatbot: {
    kind: 'service',
    horizon: 'short',
    title: {
      nl: 'Vragen beantwoord zonder medewerker',
      en: 'Questions answered without an employee',
    },
    unit: { nl: 'vragen', en: 'questions' },
  },
  process_automation: {
    kind: 'time',
    horizon: 'long',
    title: { nl: 'Minder handwerk in het proces', en: 'Less manual work in the process' },
    unit: { nl: 'uur', en: 'hours' },
  },
};

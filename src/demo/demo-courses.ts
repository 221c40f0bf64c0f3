import type { CreateCourseDto } from '../courses/course.dto.js';

/** The demo's four courses. */
export const DEMO_COURSES: CreateCourseDto[] = [
  {
    code: 'AI-BASIS',
    title: { nl: 'AI-basis', en: 'AI basics' },
    modality: 'e_learning',
    durationMinutes: 90,
    literacyLevel: 'aware',
    completionRule: 'completed_or_passed',
    validityMonths: 24,
    unlimited: true,
  },
  {
    code: 'PROMPT-101',
    title: { nl: 'Goed vragen stellen aan AI', en: 'Asking AI well' },
    provider: 'Leerhuis Noorderwolde',
    modality: 'blended',
    durationMinutes: 240,
    literacyLevel: 'capable',
    completionRule: 'completed_or_passed',
    validityMonths: 24,
    unlimited: false,
  },
  {
    code: 'AI-PRIVACY',
    title: { nl: 'AI en privacy', en: 'AI and privacy' },
    modality: 'e_learning',
    durationMinutes: 60,
    literacyLevel: 'aware',
    completionRule: 'completed_or_passed',
    validityMonths: 24,
    unlimited: true,
  },
  {
    code: 'AI-ETHIEK',
    title: { nl: 'AI en ethiek', en: 'AI and ethics' },
    modality: 'webinar',
    durationMinutes: 60,
    literacyLevel: 'capable',
    completionRule: 'completed_or_passed',
    validityMonths: 24,
    unlimited: true,
    activityId: 'https://leer.noorderwolde.example/ai-ethiek',
  },
];

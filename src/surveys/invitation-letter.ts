import { fill, type Language } from '../common/text.js';
import type { Letter } from '../mail/letter.js';
import { writtenLastDay } from './written-last-day.js';
import { INVITATION_TEXTS } from './invitations.texts.js';
import type { SurveyMode } from './survey-kinds.js';

export interface InvitingSurvey {
  mode: SurveyMode;
  project: string;
  organisation: string;
  zone: string;
  closesAt: Date;
}

/** The mail that asks somebody to answer. @param url the form with the token behind it */
export const invitationLetter = (
  survey: InvitingSurvey,
  language: Language,
  url: string,
): Letter => ({
  ...letterOf(survey, language, 'subject'),
  paragraphs: [asked(survey, language), promise(survey, language)],
  link: { label: INVITATION_TEXTS.link[language], url },
});

/** The mail that reminds; it bears no link, for nobody knows whose is whose. */
export const reminderLetter = (survey: InvitingSurvey, language: Language): Letter => ({
  ...letterOf(survey, language, 'reminderSubject'),
  paragraphs: [
    asked(survey, language),
    INVITATION_TEXTS[survey.mode === 'by_name' ? 'reminderByName' : 'reminderToAll'][language],
    promise(survey, language),
  ],
});

const letterOf = (
  { project, organisation }: InvitingSurvey,
  language: Language,
  subject: 'subject' | 'reminderSubject',
): Pick<Letter, 'language' | 'subject' | 'reason'> => ({
  language,
  subject: fill(INVITATION_TEXTS[subject][language], { project }),
  reason: fill(INVITATION_TEXTS.reason[language], { project, organisation }),
});

const asked = ({ closesAt, zone }: InvitingSurvey, language: Language): string =>
  fill(INVITATION_TEXTS.asked[language], { day: writtenLastDay({ closesAt, zone }, language) });

const promise = ({ mode }: InvitingSurvey, language: Language): string =>
  INVITATION_TEXTS[mode === 'by_name' ? 'byName' : 'anonymous'][language];

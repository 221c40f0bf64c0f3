import type { Text } from '../common/text.js';
import type { SenderRole } from './communication-kinds.js';

/** Who writes, as it stands under a message. */
export const SENDER_ROLE_NAMES: Record<SenderRole, Text> = {
  sponsor: { nl: 'opdrachtgever', en: 'sponsor' },
  project_lead: { nl: 'projectleider', en: 'project lead' },
  legal_adviser: { nl: 'juridisch adviseur', en: 'legal adviser' },
  privacy_officer: { nl: 'functionaris gegevensbescherming', en: 'privacy officer' },
  security_officer: { nl: 'informatiebeveiliger', en: 'security officer' },
  data_specialist: { nl: 'dataspecialist', en: 'data specialist' },
  it_specialist: { nl: 'IT-specialist', en: 'IT specialist' },
  business_stakeholder: { nl: 'belanghebbende uit de organisatie', en: 'business stakeholder' },
  change_manager: { nl: 'verandermanager', en: 'change manager' },
  trainer: { nl: 'trainer', en: 'trainer' },
  works_council: { nl: 'ondernemingsraad', en: 'works council' },
  champion: { nl: 'ambassadeur', en: 'champion' },
  operations_owner: { nl: 'beheerder', en: 'operations owner' },
  line_manager: { nl: 'leidinggevende', en: 'line manager' },
  communication_adviser: { nl: 'communicatieadviseur', en: 'communication adviser' },
};

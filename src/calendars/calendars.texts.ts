import type { Text } from '../common/text.js';
import type { Channel } from '../communications/communication-kinds.js';

/** What an event says; the holes are filled from what it is about. */
export const EVENT_TEXTS = {
  message: { nl: 'Bericht: {title}', en: 'Message: {title}' },
  draft: {
    nl: 'Concept. Kanaal: {channel}. Namens: {sender}.',
    en: 'Draft. Channel: {channel}. On behalf of: {sender}.',
  },
  scheduled: {
    nl: 'Gepland. Kanaal: {channel}. Namens: {sender}.',
    en: 'Scheduled. Channel: {channel}. On behalf of: {sender}.',
  },
  sent: {
    nl: 'Verstuurd. Kanaal: {channel}. Namens: {sender}.',
    en: 'Sent. Channel: {channel}. On behalf of: {sender}.',
  },
  sending: {
    nl: 'Wordt verstuurd. Kanaal: {channel}. Namens: {sender}.',
    en: 'Being sent. Channel: {channel}. On behalf of: {sender}.',
  },
  failed: {
    nl: 'Niet aangekomen. Kanaal: {channel}. Namens: {sender}.',
    en: 'Did not arrive. Channel: {channel}. On behalf of: {sender}.',
  },
  session: { nl: 'Training: {title}', en: 'Training: {title}' },
  online: { nl: 'Online', en: 'Online' },
  gate: { nl: 'Poort uit {phase}', en: 'Gate out of {phase}' },
  gatePlanned: { nl: 'Geplande einddatum van de fase.', en: 'Planned last day of the phase.' },
  goLive: { nl: 'Eerste dag van gebruik', en: 'First day of use' },
} as const satisfies Record<string, Text>;

export const CHANNEL_NAMES: Record<Channel, Text> = {
  email: { nl: 'e-mail', en: 'e-mail' },
  intranet: { nl: 'intranet', en: 'intranet' },
  teams: { nl: 'Teams', en: 'Teams' },
  newsletter: { nl: 'nieuwsbrief', en: 'newsletter' },
  meeting: { nl: 'bijeenkomst', en: 'meeting' },
  lunch_session: { nl: 'lunchsessie', en: 'lunch session' },
  video: { nl: 'video', en: 'video' },
  poster: { nl: 'poster', en: 'poster' },
  manager_conversation: {
    nl: 'gesprek met de leidinggevende',
    en: 'conversation with the line manager',
  },
};

export const EXPIRY: Text = {
  nl: 'Een moment dat nog komt, hoogstens twee jaar verder.',
  en: 'A moment to come, at most two years from now.',
};

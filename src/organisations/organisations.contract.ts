import type { RoomContract } from '../common/contract.js';

export const organisationsContract: RoomContract = {
  operations: {
    getMe: {
      summary: { nl: 'Wie ben ik?', en: 'Who am I?' },
      description: {
        nl: 'Het account waarmee u bent aangemeld, uw rollen en uw organisatie.',
        en: 'The account you have signed in with, your roles and your organisation.',
      },
      example: { as: 'programme_manager' },
    },
    getOrganisation: {
      summary: { nl: 'Mijn organisatie bekijken', en: 'See my organisation' },
      description: {
        nl: 'De gegevens en instellingen van uw organisatie: tijdzone, taal, drempels en bewaartermijn. monitoring zegt of er iets per persoon bewaard mag worden (gebruik, bevestigingen, aanwezigheid): alleen zolang de ondernemingsraad over Fasewijzer heeft geantwoord en er een DPIA van Fasewijzer is, beide geldig en niet negatief. Anders zijn er alleen aantallen.',
        en: 'Details and settings of your organisation: time zone, language, thresholds and retention. monitoring says whether anything may be kept per person (use, confirmations, attendance): only while the works council has answered on Fasewijzer and there is a DPIA of Fasewijzer, both valid and not negative. Otherwise there are counts only.',
      },
      example: { as: 'admin' },
    },
    updateOrganisation: {
      summary: {
        nl: 'De instellingen van mijn organisatie wijzigen',
        en: 'Change the settings of my organisation',
      },
      description: {
        nl: 'Wat u weglaat blijft staan. De drempel voor enquêtes kan hoger dan 5, nooit lager.',
        en: 'What you leave out stays. The threshold for surveys can be above 5, never below.',
      },
      example: { as: 'admin', body: { surveyThreshold: 8, trainingRecordMonths: 60 } },
    },
  },
  fields: {
    'Me.account': {
      nl: 'Account waarmee u bent aangemeld.',
      en: 'Account you have signed in with.',
    },
    'Me.roles': { nl: 'Uw rollen.', en: 'Your roles.' },
    'Me.organisation': { nl: 'Uw organisatie.', en: 'Your organisation.' },
    'MeOrganisation.code': {
      nl: 'Korte naam van de organisatie, zoals in sleutels.',
      en: 'Short name of the organisation, as in keys.',
    },
    'MeOrganisation.name': { nl: 'Naam van de organisatie.', en: 'Name of the organisation.' },
    'Organisation.name': { nl: 'Naam van de organisatie.', en: 'Name of the organisation.' },
    'UpdateOrganisation.name': { nl: 'Naam van de organisatie.', en: 'Name of the organisation.' },
    identifierScheme: {
      nl: 'Register van het kenmerk: TOOI, OIN of een ander.',
      en: 'Register of the identifier: TOOI, OIN or another.',
    },
    identifier: {
      nl: 'Kenmerk van de organisatie in dat register, bijvoorbeeld gm0344.',
      en: 'Identifier of the organisation in that register, for example gm0344.',
    },
    'Organisation.type': { nl: 'Soort organisatie.', en: 'Kind of organisation.' },
    'UpdateOrganisation.type': { nl: 'Soort organisatie.', en: 'Kind of organisation.' },
    zone: {
      nl: 'Tijdzone waarin de dagen van de organisatie beginnen en eindigen.',
      en: "Time zone in which the organisation's days begin and end.",
    },
    language: {
      nl: 'Taal van de organisatie, voor wie zelf geen taal vraagt.',
      en: 'Language of the organisation, for those who ask for none.',
    },
    surveyThreshold: {
      nl: 'Minder antwoorden dan dit worden niet getoond; 5 of meer.',
      en: 'Fewer answers than this are not shown; 5 or more.',
    },
    hrAccountHomePage: {
      nl: 'Adres van het HR-systeem waaraan xAPI-accounts te herkennen zijn.',
      en: 'Address of the HR system by which xAPI accounts are known.',
    },
    monitoring: {
      nl: 'Of er iets per persoon bewaard mag worden: gebruik, bevestigingen, aanwezigheid.',
      en: 'Whether anything may be kept per person: use, confirmations, attendance.',
    },
    'Monitoring.allowed': {
      nl: 'Of het vandaag mag; zo niet, dan zijn er alleen aantallen.',
      en: 'Whether it is allowed today; if not there are counts only.',
    },
    'Monitoring.until': {
      nl: 'Laatste dag waarop het mag, naar wat nu is vastgelegd; leeg: zonder einde, of het mag niet.',
      en: 'Last day on which it is allowed, by what is recorded now; null: without end, or not allowed.',
    },
    'Monitoring.lacks': { nl: 'Wat er ontbreekt.', en: 'What is lacking.' },
    'MonitoringLack.kind': { nl: 'Soort bewijs.', en: 'Kind of evidence.' },
    'MonitoringLack.reason': {
      nl: 'missing: niet vastgelegd of nog niet begonnen; lapsed: verlopen; negative: negatief, of een DPIA met een hoog restrisico.',
      en: 'missing: not recorded or not begun yet; lapsed; negative: negative, or a DPIA with a high residual risk.',
    },
    trainingRecordMonths: {
      nl: 'Na hoeveel maanden trainingsgegevens worden gewist.',
      en: 'After how many months training records are erased.',
    },
  },
};

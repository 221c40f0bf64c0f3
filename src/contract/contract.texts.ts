import type { Text } from '../common/text.js';

export const TITLE = 'Fasewijzer';

export const INTRODUCTION: Text = {
  nl: `Fasewijzer begeleidt een overheidsorganisatie bij de invoering van AI, in vier fasen: voorbereiding, uitrol, ingebruikname en nazorg. Uit elke fase leidt een poort. Wat de poort vraagt, is uitgerekend over de mensen voor wie het project is, en staat naast bewijs dat verloopt.

**Zo begint u.** Kies *Authorize*, meld u aan, open een taak en kies *Try it out*: de ingevulde voorbeelden werken.

**Ids en codes.** Waar een id hoort, mag ook de code staan: \`/projects/copilot-pilot\`. In een bericht noemt u een mens bij personeelsnummer of e-mailadres.

**Datums en momenten.** Een datum is \`jjjj-mm-dd\`. Een moment heeft een tijdzone en komt terug in UTC. \`asOf\` vraagt de stand van een dag tot en met vandaag (het einde van die dag) of van een moment tot nu.

**Lijsten.** \`page\` en \`pageSize\`, of bij lange lijsten \`cursor\` en \`limit\`; de header \`Link\` wijst de weg.

**Wijzigen.** Bij PATCH blijft staan wat u weglaat; \`null\` maakt leeg. Met \`If-Match\` en de \`ETag\` van het laatste antwoord wijzigt of verwijdert u alleen wat niemand anders intussen wijzigde; waar \`If-Match\` niet bij een verzoek staat, wordt het geweigerd. Met \`Idempotency-Key\` doet een herhaald POST-verzoek niets dubbel.

**Fouten** komen als \`application/problem+json\`, in uw taal (\`Accept-Language: nl\` of \`en\`). Bij onjuiste invoer noemt \`errors\` elk veld tegelijk.

**Grenzen.** 600 verzoeken per minuut per aanroeper, berichten tot 1 MiB, bestanden tot 256 MiB, tenzij anders ingesteld.`,
  en: `Fasewijzer guides a government body through the adoption of AI, in four phases: preparation, rollout, uptake and aftercare. A gate leads out of each phase. What the gate asks is computed over the people whom the project is for, and stands beside evidence that expires.

**How to begin.** Choose *Authorize*, sign in, open a task and choose *Try it out*: the examples given work.

**Ids and codes.** Wherever an id belongs the code will do: \`/projects/copilot-pilot\`. In a body you may name a person by HR number or mail address.

**Dates and moments.** A date is \`yyyy-MM-dd\`. A moment has an offset and comes back in UTC. \`asOf\` asks for the state on a day up to and including today (the end of that day) or at a moment up to now.

**Lists.** \`page\` and \`pageSize\`, or for long lists \`cursor\` and \`limit\`; the header \`Link\` shows the way.

**Changing.** In a PATCH, what you leave out stays; \`null\` clears. With \`If-Match\` and the \`ETag\` of the last answer you change or remove only what nobody else has changed meanwhile; where a request does not list \`If-Match\`, it is refused. With \`Idempotency-Key\` a repeated POST does nothing twice.

**Errors** come as \`application/problem+json\`, in your language (\`Accept-Language: nl\` or \`en\`). For bad input \`errors\` names every field at once.

**Limits.** 600 requests a minute per caller, bodies up to 1 MiB, files up to 256 MiB, unless set otherwise.`,
};

export const WHO: Record<'may' | 'everybody' | 'open' | 'own', Text> = {
  may: { nl: 'Mag', en: 'May' },
  everybody: { nl: 'iedereen die is aangemeld', en: 'everybody who has signed in' },
  open: { nl: 'iedereen, zonder aanmelden', en: 'everybody, without signing in' },
  own: { nl: 'in eigen projecten', en: 'in own projects' },
};

/** What a good answer means, by its status. */
export const SUCCESSES: Record<string, Text> = {
  200: { nl: 'Gelukt.', en: 'Done.' },
  201: { nl: 'Gemaakt; `Location` zegt waar.', en: 'Made; `Location` says where.' },
  202: {
    nl: 'Aangenomen; `Location` zegt waar u de voortgang ziet.',
    en: 'Accepted; `Location` says where to follow it.',
  },
  204: { nl: 'Gelukt; er is geen inhoud.', en: 'Done; there is no content.' },
};

export const HEADERS: Record<string, Text> = {
  'API-Version': { nl: 'Volledig versienummer van de API.', en: 'Full version of the API.' },
  ETag: {
    nl: 'Versie van dit antwoord, voor `If-Match`.',
    en: 'Version of this answer, for `If-Match`.',
  },
  Location: { nl: 'Adres van wat gemaakt is.', en: 'Address of what was made.' },
  Link: {
    nl: 'Adressen van de andere delen van de lijst.',
    en: 'Addresses of the other parts of the list.',
  },
  'Retry-After': {
    nl: 'Seconden waarna opnieuw proberen zin heeft.',
    en: 'Seconds after which it makes sense to try again.',
  },
  'If-Match': {
    nl: 'De `ETag` van het laatste antwoord: alleen als niemand anders het intussen wijzigde.',
    en: 'The `ETag` of the last answer: only if nobody else has changed it meanwhile.',
  },
  'Idempotency-Key': {
    nl: 'Eigen sleutel van dit verzoek: een herhaling binnen 24 uur krijgt het eerste antwoord opnieuw.',
    en: 'Your own key of this request: a repeat within 24 hours gets the first answer again.',
  },
};

export const SECURITY: Record<'login' | 'key' | 'openid', Text> = {
  login: {
    nl: 'Aanmelden bij de identiteitsvoorziening van uw organisatie.',
    en: "Sign in with your organisation's identity provider.",
  },
  key: {
    nl: 'Een API-sleutel (`fw_…`) of een toegangstoken.',
    en: 'An API key (`fw_…`) or an access token.',
  },
  openid: { nl: 'aanmelden', en: 'sign in' },
};

/** Fields that mean the same wherever they stand; a room's own text goes before. */
export const COMMON_FIELDS: Record<string, Text> = {
  id: { nl: 'Id; verandert nooit.', en: 'Id; never changes.' },
  code: { nl: 'Code, ook te gebruiken in plaats van het id.', en: 'Code, also to be used as id.' },
  name: { nl: 'Naam.', en: 'Name.' },
  title: { nl: 'Titel.', en: 'Title.' },
  description: { nl: 'Omschrijving.', en: 'Description.' },
  note: { nl: 'Toelichting.', en: 'Note.' },
  version: {
    nl: 'Telt elke wijziging; staat ook in `ETag`.',
    en: 'Counts each change; also stands in `ETag`.',
  },
  createdAt: { nl: 'Wanneer het gemaakt is.', en: 'When it was made.' },
  recordedAt: { nl: 'Wanneer het vastgelegd is.', en: 'When it was recorded.' },
  account: { nl: 'Account dat aanmeldt.', en: 'Account that signs in.' },
  items: { nl: 'Wat er in de lijst staat.', en: 'What is in the list.' },
  page: { nl: 'Welke pagina, vanaf 1.', en: 'Which page, from 1.' },
  pageSize: {
    nl: 'Hoeveel er op een pagina staan; 25 als u niets zegt.',
    en: 'How many on a page; 25 unless you say otherwise.',
  },
  total: { nl: 'Hoeveel er in totaal zijn.', en: 'How many there are in all.' },
  cursor: {
    nl: 'Waar het vorige deel eindigde: zijn `nextCursor`.',
    en: 'Where the previous part ended: its `nextCursor`.',
  },
  limit: { nl: 'Hoeveel hoogstens.', en: 'How many at most.' },
  nextCursor: {
    nl: 'Waar het volgende deel begint; null op het einde.',
    en: 'Where the next part begins; null at the end.',
  },
  sort: {
    nl: 'Volgorde; met `-` ervoor andersom.',
    en: 'Order; with `-` in front the other way round.',
  },
  asOf: {
    nl: 'De stand van een dag tot en met vandaag, of van een moment tot nu. Zonder: nu.',
    en: 'The state on a day up to and including today, or at a moment up to now. Without: now.',
  },
  validFrom: { nl: 'Eerste dag waarop het geldt.', en: 'First day on which it holds.' },
  validTo: {
    nl: 'Laatste dag waarop het geldt; null: zonder einde.',
    en: 'Last day on which it holds; null: without end.',
  },
  validUntil: {
    nl: 'Laatste dag waarop het geldt; null: zonder einde.',
    en: 'Last day on which it holds; null: without end.',
  },
};

/** The fields of a problem. */
export const PROBLEM_FIELDS: Record<string, Text> = {
  type: { nl: 'Adres dat dit soort fout aanduidt.', en: 'Address that names this kind of error.' },
  title: { nl: 'De soort fout in een paar woorden.', en: 'The kind of error in a few words.' },
  status: { nl: 'HTTP-status.', en: 'HTTP status.' },
  detail: { nl: 'Wat er aan de hand is.', en: 'What is the matter.' },
  instance: {
    nl: 'Kenmerk van dit verzoek, terug te vinden in het logboek.',
    en: 'Mark of this request, to be found in the log.',
  },
  code: { nl: 'De soort fout, voor programma’s.', en: 'The kind of error, for programs.' },
  errors: { nl: 'Elke fout in de invoer.', en: 'Every fault of the input.' },
};

export const FAULT_FIELDS: Record<string, Text> = {
  in: { nl: 'Waar het staat.', en: 'Where it stands.' },
  location: {
    nl: 'In een bericht een JSON-pointer, anders de naam.',
    en: 'A JSON pointer in a body, else the name.',
  },
  code: { nl: 'De soort fout, voor programma’s.', en: 'The kind of fault, for programs.' },
  detail: { nl: 'Wat er wel mag staan.', en: 'What may stand there.' },
};

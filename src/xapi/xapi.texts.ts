import type { Text } from '../common/text.js';

const A_DOOR: Text = {
  nl: 'Dit is een deur voor uitslagen van trainingen, geen learning record store.',
  en: 'This is a door for outcomes of trainings, not a learning record store.',
};

export const NOT_OFFERED: Text = {
  nl: `${A_DOOR.nl} Alleen statements en about bestaan hier; bewaar voortgang en profielen elders.`,
  en: `${A_DOOR.en} Only statements and about exist here; keep progress and profiles elsewhere.`,
};

export const NO_FILTERS: Text = {
  nl: `${A_DOOR.nl} Vraag één statement op, met statementId of voidedStatementId, of alle, met hoogstens limit en more.`,
  en: `${A_DOOR.en} Ask for one statement, with statementId or voidedStatementId, or for all, with limit and more at most.`,
};

export const NOT_A_LIMIT: Text = {
  nl: 'Hoeveel statements hoogstens; er komen er nooit meer dan 100 tegelijk, en dat doet 0 ook.',
  en: 'How many statements at most; never more than 100 come at once, as with 0.',
};

export const NOT_A_CURSOR: Text = {
  nl: 'De more van het vorige antwoord, zoals die was.',
  en: 'The more of the previous answer, as it was.',
};

export const AS_SENT: Text = {
  nl: `${A_DOOR.nl} Een statement komt terug zoals het kwam (format=exact), zonder bijlagen.`,
  en: `${A_DOOR.en} A statement comes back as it came (format=exact), without attachments.`,
};

export const NO_ALTERNATE_SYNTAX: Text = {
  nl: 'De alternatieve vorm met method nemen wij niet aan; gebruik PUT, POST of GET zelf.',
  en: 'We do not take the alternate syntax with method; use PUT, POST or GET itself.',
};

export const VERSION_NEEDED: Text = {
  nl: 'De versie van xAPI die u spreekt: 1.0 of 1.0.x.',
  en: 'The version of xAPI that you speak: 1.0 or 1.0.x.',
};

export const MEDIA_NEEDED: Text = {
  nl: 'application/json; een getekend statement als multipart/mixed.',
  en: 'application/json; a signed statement as multipart/mixed.',
};

export const BAD_MULTIPART: Text = {
  nl: 'Delen volgens RFC 2046; het eerste is application/json met alle statements.',
  en: 'Parts as in RFC 2046; the first is application/json with all statements.',
};

export const ONE_STATEMENT: Text = {
  nl: 'PUT neemt één statement; stuur een lijst met POST.',
  en: 'PUT takes one statement; send a list with POST.',
};

export const OTHER_CONTENT: Text = {
  nl: 'Een statement met dit id is er al, met andere inhoud; statementIds noemt welke.',
  en: 'A statement with this id exists already, with other contents; statementIds names them.',
};

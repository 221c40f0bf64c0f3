import type { Text } from '../common/text.js';

const text = (nl: string, en: string): Text => ({ nl, en });

/** What can be wrong with a statement, by the code of the fault. */
export const STATEMENT_FAULTS = {
  required: text('Dit veld is verplicht.', 'This field is required.'),
  'unknown-field': text(
    'xAPI kent dit veld hier niet; hoofdletters tellen.',
    'xAPI does not know this field here; capitals count.',
  ),
  'null-value': text(
    'null mag alleen binnen extensions.',
    'null is allowed inside extensions only.',
  ),
  'not-an-object': text('Een JSON-object.', 'A JSON object.'),
  'not-a-list': text('Een lijst.', 'A list.'),
  'not-text': text(
    'Tekst, zonder NUL en zonder halve tekens.',
    'Text, without NUL and without half characters.',
  ),
  'not-a-flag': text('true of false.', 'true or false.'),
  'not-a-number': text('Een getal.', 'A number.'),
  'not-an-integer': text('Een geheel getal vanaf 0.', 'A whole number from 0.'),
  'not-a-uuid': text('Een UUID (RFC 4122).', 'A UUID (RFC 4122).'),
  'not-an-iri': text('Een absolute IRI, met schema.', 'An absolute IRI, with its scheme.'),
  'not-a-mailbox': text('Een mailadres als mailto:…', 'A mail address as mailto:…'),
  'not-a-sha1': text('Een SHA-1 van 40 hexadecimale cijfers.', 'A SHA-1 of 40 hexadecimal digits.'),
  'not-a-sha2': text('Een SHA-2 in hexadecimale cijfers.', 'A SHA-2 in hexadecimal digits.'),
  'not-a-media-type': text('Een mediatype, zoals text/plain.', 'A media type, such as text/plain.'),
  'not-a-language': text(
    'Een taal volgens RFC 5646, zoals nl of en-GB.',
    'A language of RFC 5646, such as nl or en-GB.',
  ),
  'not-a-duration': text(
    'Een duur van ISO 8601, zoals PT1H30M.',
    'A duration of ISO 8601, such as PT1H30M.',
  ),
  'not-a-moment': text(
    'Een moment van RFC 3339 met tijdzone, niet -00:00.',
    'A moment of RFC 3339 with its offset, not -00:00.',
  ),
  'not-a-version': text('1.0 of 1.0.x.', '1.0 or 1.0.x.'),
  'not-an-object-type': text('Een soort die hier hoort.', 'A type that belongs here.'),
  'not-one-identifier': text(
    'Precies één van mbox, mbox_sha1sum, openid en account.',
    'Exactly one of mbox, mbox_sha1sum, openid and account.',
  ),
  'not-an-authority': text(
    'Een agent, of een groep zonder kenmerk van precies twee leden.',
    'An agent, or a group without identifier of exactly two members.',
  ),
  'not-an-interaction-type': text('Een vraagvorm van xAPI.', 'An interaction type of xAPI.'),
  'not-different': text('Elke id komt één keer voor.', 'Each id occurs once.'),
  'not-scaled': text('Een getal van -1 tot en met 1.', 'A number from -1 to 1.'),
  'out-of-range': text('Tussen min en max.', 'Between min and max.'),
  'not-below-max': text('Kleiner dan max.', 'Less than max.'),
  'only-with-activity': text(
    'Mag alleen als het object een activiteit is.',
    'Allowed only where the object is an activity.',
  ),
  'not-a-statement-reference': text(
    'Wat iets herroept verwijst naar een statement: objectType StatementRef.',
    'What voids refers to a statement: objectType StatementRef.',
  ),
  'no-file-address': text(
    'Stuur een bijlage als adres (fileUrl); de inhoud zelf bewaren wij niet.',
    'Send an attachment as an address (fileUrl); we do not keep its contents.',
  ),
  'not-a-signature': text(
    'Een JWS (RS256, RS384 of RS512) over precies dit statement, als application/octet-stream.',
    'A JWS (RS256, RS384 or RS512) over exactly this statement, as application/octet-stream.',
  ),
  'same-id': text(
    'Dit id staat twee keer in het verzoek, met verschillende inhoud.',
    'This id stands twice in the request, with different contents.',
  ),
  'other-id': text('Een ander id dan statementId zegt.', 'Another id than statementId says.'),
} satisfies Record<string, Text>;

export type StatementFaultCode = keyof typeof STATEMENT_FAULTS;

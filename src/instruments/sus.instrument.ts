import type { Text } from '../common/text.js';
import { agreementItem } from './agreement-item.js';
import type { Instrument, Scale } from './instrument.js';

export const SUS_SCALE: Scale = { min: 1, max: 5 };

/** In the order of the original: odd ones are positive, even ones negative. */
const STATEMENTS: readonly Text[] = [
  {
    nl: 'Ik denk dat ik dit systeem vaak wil gebruiken.',
    en: 'I think that I would like to use this system frequently.',
  },
  {
    nl: 'Ik vond het systeem onnodig ingewikkeld.',
    en: 'I found the system unnecessarily complex.',
  },
  {
    nl: 'Ik vond het systeem makkelijk te gebruiken.',
    en: 'I thought the system was easy to use.',
  },
  {
    nl: 'Ik denk dat ik hulp van een technisch persoon nodig heb om dit systeem te kunnen gebruiken.',
    en: 'I think that I would need the support of a technical person to be able to use this system.',
  },
  {
    nl: 'Ik vond dat de verschillende functies van dit systeem goed bij elkaar passen.',
    en: 'I found the various functions in this system were well integrated.',
  },
  {
    nl: 'Ik vond dat te veel dingen in dit systeem niet met elkaar klopten.',
    en: 'I thought there was too much inconsistency in this system.',
  },
  {
    nl: 'Ik denk dat de meeste mensen heel snel leren om dit systeem te gebruiken.',
    en: 'I would imagine that most people would learn to use this system very quickly.',
  },
  {
    nl: 'Ik vond het systeem erg omslachtig om te gebruiken.',
    en: 'I found the system very cumbersome to use.',
  },
  {
    nl: 'Ik voelde mij erg zeker toen ik het systeem gebruikte.',
    en: 'I felt very confident using the system.',
  },
  {
    nl: 'Ik moest veel leren voordat ik met dit systeem aan de slag kon.',
    en: 'I needed to learn a lot of things before I could get going with this system.',
  },
];

/**
 * The System Usability Scale: Brooke, J. (1996), “SUS: a ‘quick and dirty’ usability scale”, in Usability Evaluation
 * in Industry, 189–194. The English is the original's; the Dutch translation is our own.
 */
export const SUS: Instrument = {
  kind: 'sus',
  version: 1,
  title: { nl: 'Gebruiksgemak (SUS)', en: 'Ease of use (SUS)' },
  introduction: {
    nl: 'Met ‘het systeem’ bedoelen wij de AI-toepassing waar deze vragen over gaan. Geef bij elke zin aan of u het ermee eens bent.',
    en: 'By ‘the system’ we mean the AI application that these questions are about. Tell for each statement whether you agree.',
  },
  items: STATEMENTS.map((text, index) => agreementItem(`q${index + 1}`, text, SUS_SCALE, null)),
};

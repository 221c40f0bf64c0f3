import type { Text } from '../common/text.js';

export const ONE_OF: Text = {
  nl: 'Geef de doelgroep op precies één manier: people, department, everyone of headCount.',
  en: 'Give the audience in exactly one way: people, department, everyone or headCount.',
};

export const NOT_A_HEAD_COUNT: Text = {
  nl: 'Deze doelgroep is geen aantal; haar omvang volgt uit de mensen.',
  en: 'This audience is not a head-count; its size follows from its people.',
};

export const IDENTIFIER_TAKEN: Text = {
  nl: 'Iemand is hier al zo bekend; personId zegt wie.',
  en: 'Somebody is known by this here already; personId says who.',
};

export const NOT_A_LIST: Text = {
  nl: 'Leden zet u alleen in een doelgroep die een lijst van mensen is.',
  en: 'Members are put only into an audience that is a list of people.',
};

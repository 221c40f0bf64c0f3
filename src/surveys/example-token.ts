/** A link of an open survey in the demo, with which the contract shows how a survey is answered. */
export const EXAMPLE_SURVEY_TOKEN = 'noorderwolde.voorbeeld-enquete';

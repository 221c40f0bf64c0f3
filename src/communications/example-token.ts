/** Code of a mail in the demo, with which the contract shows how reading is confirmed. */
export const EXAMPLE_TOKEN = 'noorderwolde.voorbeeld';

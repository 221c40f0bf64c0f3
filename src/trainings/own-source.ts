/** Source of what a caller sends without saying where it comes from. */
export const OWN_SOURCE = 'api';

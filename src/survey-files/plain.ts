/** Text by which headers, questions and departments are known again, however they are spelled. */
export const plain = (text: string): string => text.trim().toLowerCase();

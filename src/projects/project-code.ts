const LONGEST = 60;

/** A code in kebab-case made from a name: `Copilot-pilot Burgerzaken` gives `copilot-pilot-burgerzaken`. */
export function codeOf(name: string): string {
  const code = trimmed(
    name
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-'),
  );
  const isUsable = code.length >= 2 && !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-/.test(code);
  return isUsable ? code : trimmed(`project-${code}`);
}

/** `code` itself when it is free, else with the lowest free number behind it. */
export const freeCode = (code: string, taken: readonly string[]): string =>
  taken.includes(code) ? followingCode(code, taken) : code;

/** `code` with the lowest free number behind it, from 2. */
export function followingCode(code: string, taken: readonly string[]): string {
  for (let number = 2; ; number += 1) {
    const candidate = `${trimmed(code)}-${number}`;
    if (!taken.includes(candidate)) return candidate;
  }
}

const trimmed = (code: string): string =>
  code.replaceAll(/^-+/g, '').slice(0, LONGEST).replaceAll(/-+$/g, '');

export const FONT_SIZE = 14;
export const LINE_HEIGHT = 18;
/** Of a letter, on average: the server has no font to measure with. */
const LETTER_WIDTH = 7.2;

/** Text in a drawing, in lines of at most `width`. */
export const chartText = (
  text: string,
  place: {
    x: number;
    y: number;
    width: number;
    align: 'left' | 'center' | 'right';
    verticalAlign: 'top' | 'middle' | 'bottom';
  },
): object => ({
  type: 'text',
  style: {
    ...place,
    text,
    fill: 'currentColor',
    font: `${FONT_SIZE}px system-ui, sans-serif`,
    lineHeight: LINE_HEIGHT,
    overflow: 'break',
  },
});

/** How many lines `text` takes in a column. */
export function linesOf(text: string, width: number): number {
  const most = Math.max(1, Math.floor(width / LETTER_WIDTH));
  let lines = 1;
  let filled = 0;
  for (const { length } of text.split(' ')) {
    if (filled > 0 && filled + 1 + length > most) {
      lines += 1;
      filled = 0;
    }
    filled += length + (filled > 0 ? 1 : 0);
    const more = Math.max(0, Math.ceil(filled / most) - 1);
    lines += more;
    filled -= more * most;
  }
  return lines;
}

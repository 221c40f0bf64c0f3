import type { CustomSeriesRenderItemAPI, CustomSeriesRenderItemParams } from 'echarts';
import type { Drawing } from './chart.js';
import { chartText, LINE_HEIGHT, linesOf } from './chart-text.js';
import { type Ranged, rangeMark } from './range-mark.js';
import { type Scale, valueAxis } from './value-axis.js';

interface Row {
  label: string;
  /** The value, or why there is none. */
  text: string;
}

export interface Bar extends Row {
  /** 0 to 1; null where it is not shown. */
  share: number | null;
}

export type RangeRow = Row & Ranged;

/** Shares below each other; all of the width is 100 %. */
export const barChart = (bars: readonly Bar[], width: number): Drawing =>
  rowChart(bars, { min: 0, max: 1 }, width, ({ share, text }, y, at) => {
    const x = at(0);
    const end = at(share ?? 0);
    return [
      {
        type: 'rect',
        shape: { x, y: y - 10, width: end - x, height: 20 },
        style: { fill: 'var(--accent)' },
      },
      chartText(text, {
        x: end + 6,
        y,
        width: width - end,
        align: 'left',
        verticalAlign: 'middle',
      }),
    ];
  });

/** Values below each other on one scale, each with the range around it. */
export const rangeChart = (rows: readonly RangeRow[], scale: Scale, width: number): Drawing =>
  rowChart(rows, scale, width, (row, y, at) => [
    {
      type: 'line',
      shape: { x1: at(scale.min), y1: y, x2: at(scale.max), y2: y },
      style: { stroke: 'var(--line)', lineWidth: 1, opacity: 0.5 },
    },
    ...rangeMark(row, (value) => [at(value), y], false),
    isNarrow(width)
      ? chartText(row.text, {
          x: width,
          y: y - 16,
          width: TEXT_WIDTH,
          align: 'right',
          verticalAlign: 'bottom',
        })
      : chartText(row.text, {
          x: at(scale.max) + 16,
          y,
          width: TEXT_WIDTH,
          align: 'left',
          verticalAlign: 'middle',
        }),
  ]);

const isNarrow = (width: number): boolean => width < 400;
const TEXT_WIDTH = 112;

/** Rows below each other: on a phone each label above its row, else beside it. */
function rowChart<R extends Row>(
  rows: readonly R[],
  scale: Omit<Scale, 'write'> & Partial<Scale>,
  width: number,
  draw: (row: R, y: number, at: (value: number) => number) => object[],
): Drawing {
  const isAbove = isNarrow(width);
  const labelWidth = isAbove ? width - TEXT_WIDTH - 16 : 168;
  const left = isAbove ? 8 : labelWidth + 12;
  const right = scale.write ? (isAbove ? 16 : TEXT_WIDTH + 20) : 56;
  const heights = rows.map(({ label }) => {
    const text = linesOf(label, labelWidth) * LINE_HEIGHT;
    return isAbove ? text + 40 : Math.max(34, text + 12);
  });
  const height = heights.reduce((sum, one) => sum + one, 0);
  const bottom = scale.write ? 28 : 0;
  return {
    height: height + bottom,
    option: {
      grid: { left, right, top: 0, bottom },
      xAxis: scale.write
        ? {
            ...valueAxis({ ...scale, write: scale.write }, isAbove ? 2 : 4),
            splitLine: { show: false },
          }
        : { type: 'value', ...scale, show: false },
      yAxis: { type: 'category', inverse: true, data: rows.map(() => ''), show: false },
      series: [
        {
          type: 'custom',
          silent: true,
          data: rows.map((_, index) => [scale.min, index]),
          renderItem: (
            { dataIndex }: CustomSeriesRenderItemParams,
            api: CustomSeriesRenderItemAPI,
          ) => {
            const row = rows[dataIndex]!;
            const end = heights.slice(0, dataIndex + 1).reduce((sum, one) => sum + one, 0);
            const y = end - (isAbove ? 18 : heights[dataIndex]! / 2);
            const label = isAbove
              ? ({ x: 0, y: y - 16, align: 'left', verticalAlign: 'bottom' } as const)
              : ({ x: labelWidth, y, align: 'right', verticalAlign: 'middle' } as const);
            return {
              type: 'group',
              children: [
                chartText(row.label, { ...label, width: labelWidth }),
                ...draw(row, y, (value) => api.coord([value, dataIndex])[0]!),
              ],
            };
          },
        },
      ],
    },
  };
}

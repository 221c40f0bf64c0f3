import type { CustomSeriesRenderItemAPI, CustomSeriesRenderItemParams } from 'echarts';
import type { Drawing } from './chart.js';
import { chartText, FONT_SIZE, LINE_HEIGHT } from './chart-text.js';
import { type Ranged, rangeMark } from './range-mark.js';

import { type Scale, valueAxis } from './value-axis.js';

export interface TrendPoint extends Ranged {
  day: string;
  /** Stands above the day where there is room. */
  label: string;
  /** Stands above it: the value, or why there is none. */
  text: string;
}

/** What a label takes, and a day under which every second is left out. */
const ROOM = 100;
const DAY_ROOM = 56;

/** Values from left to right in the order of time, each with the range around it. */
export function trendChart(points: readonly TrendPoint[], scale: Scale, width: number): Drawing {
  const column = Math.floor((width - 64) / points.length) - 4;
  return {
    height: 280,
    option: {
      grid: { left: 56, right: 8, top: 48, bottom: 64 },
      xAxis: {
        type: 'category',
        data: points.map(({ day, label }) => (column > ROOM ? `${label}\n${day}` : day)),
        axisTick: { show: false },
        axisLine: { onZero: false, lineStyle: { color: 'var(--line)' } },
        axisLabel: {
          color: 'currentColor',
          fontSize: FONT_SIZE,
          lineHeight: LINE_HEIGHT,
          width: column,
          overflow: 'break',
          ...(column > DAY_ROOM && { interval: 0 }),
        },
      },
      yAxis: valueAxis(scale, 4),
      series: [
        {
          type: 'line',
          silent: true,
          symbol: 'none',
          lineStyle: { color: 'var(--line)', width: 1.5 },
          data: points.map(({ value }) => value),
        },
        {
          type: 'custom',
          silent: true,
          data: points.map((_, index) => [index, scale.min]),
          renderItem: (
            { dataIndex }: CustomSeriesRenderItemParams,
            api: CustomSeriesRenderItemAPI,
          ) => {
            const point = points[dataIndex]!;
            const at = (value: number) => api.coord([dataIndex, value]) as [number, number];
            const [x, y] = at(point.range?.to ?? point.value ?? scale.min);
            return {
              type: 'group',
              children: [
                ...rangeMark(point, at, true),
                chartText(point.text, {
                  x,
                  y: y - 10,
                  width: column,
                  align: 'center',
                  verticalAlign: 'bottom',
                }),
              ],
            };
          },
        },
      ],
    },
  };
}

import { BarChart, CustomChart, LineChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { Html, html } from './html.js';

use([BarChart, CustomChart, LineChart, GridComponent, SVGRenderer]);

/** What to draw at one width. */
export interface Drawing {
  option: EChartsCoreOption;
  height: number;
}

/** Widths of a drawing on a phone and on a desk. */
const WIDTHS = { narrow: 328, wide: 520 };

/**
 * A chart that was drawn on the server, once for each width; colours are variables of the page, so that it
 * follows light and dark. `label` says what it shows; the numbers stand in a table beside it.
 */
export const chart = (label: string, draw: (width: number) => Drawing): Html =>
  html`<div class="chart" role="img" aria-label="${label}">
    ${Object.entries(WIDTHS).map(([name, width]) => html`<div class="${name}">${svgOf(draw(width), width)}</div>`)}
  </div>`;

function svgOf({ option, height }: Drawing, width: number): Html {
  const drawn = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    drawn.setOption({ animation: false, textStyle: { fontFamily: FONT }, ...option });
    return new Html(drawn.renderToSVGString().replaceAll(/<style[^]*?<\/style>\n?/g, ''));
  } finally {
    drawn.dispose();
  }
}

const FONT = 'system-ui, sans-serif';

export const CHART_STYLE = `
.chart svg { display: block; max-width: 100%; height: auto; }
.chart .wide { display: none; }
@media (min-width: 36rem) {
  .chart .narrow { display: none; }
  .chart .wide { display: block; }
}
`;

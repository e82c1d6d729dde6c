import { createRequire } from 'node:module'
import type { EChartsOption } from 'echarts'
import { textWidth } from '../text-width.ts'
import type { Size } from './sketch.ts'

type Library = typeof import('echarts')
let loaded: Library | undefined

/**
 * An SVG document as Apache ECharts draws it. The library comes as its single minified file: that is read in 0.07 s,
 * while the parts of it that lectern needs (`echarts/core` and the like) are 350 modules, and take 0.35 s.
 */
export function drawSvg(option: EChartsOption, { width, height }: Size): string {
  const chart = library().init(null, null, { renderer: 'svg', ssr: true, width, height })
  try {
    chart.setOption(option)
    return chart.renderToSVGString()
  } finally {
    // Its clock would keep the program from ending.
    chart.dispose()
  }
}

function library(): Library {
  if (loaded) return loaded
  const require = createRequire(import.meta.url)
  loaded = require('echarts/dist/echarts.min.js') as Library
  loaded.setPlatformAPI({ measureText: (text, font) => ({ width: textWidth(text, weightOf(font)) * sizeOf(font) }) })
  return loaded
}

/** Of a CSS font: `normal 700 24px var(--sans)`. */
function sizeOf(font = ''): number {
  return Number(/([\d.]+)px/.exec(font)?.[1] ?? 12)
}

function weightOf(font = ''): 'bold' | 'regular' {
  return /\b(bold|[6-9]00)\b/.test(font) ? 'bold' : 'regular'
}

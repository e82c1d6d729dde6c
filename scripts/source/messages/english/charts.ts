import type { ChartFacts, Misfit } from '../../facts/charts.ts'
import type { WhyUnreadable } from '../../facts/files.ts'
import { shorten } from '../shorten.ts'
import type { MessagesOf, Wording } from '../wording.ts'
import { didYouMean, fileTrouble } from './phrases.ts'

export const chartMessages: MessagesOf<ChartFacts> = {
  'unreadable-number': ({ text, hasDecimalComma }) => ({
    message: `"${shorten(text)}" is not a number`,
    hint: hasDecimalComma
      ? 'write a point before the decimals: 40.3'
      : 'write it as 40.3, 1,234 or 12%; words belong in "unit", and "" stands for a missing value',
  }),
  'misplaced-key': ({ key, beside }) => ({
    message: `"${key}" says nothing beside "${beside}"`,
    hint: misplaced[key]?.[beside] ?? `remove "${key}"`,
  }),
  'missing-data': ({ path, reason }) => ({
    message: `the data file ${shorten(path)} ${dataTrouble[reason]}`,
    hint: dataRemedy(reason),
  }),
  'data-outside': ({ path }) => ({
    message: `the data file ${path} lies outside the outline's folder`,
    hint: 'copy it into that folder, so that it travels with the outline',
  }),
  'broken-quote': ({ isOpen }) =>
    isOpen
      ? {
          message: 'this quotation mark is never closed',
          hint: 'put one at the end of the cell, or remove this one',
        }
      : {
          message: 'the cell goes on behind its closing quotation mark',
          hint: 'write a quotation mark inside a quoted cell twice: ""',
        },
  'no-data': () => ({
    message: 'no value stands here',
    hint: 'add a row of headings, and below it rows with a label and its values',
  }),
  'unknown-emphasis': ({ name, meant, known }) => ({
    message: `nothing in this chart is called "${shorten(name)}"`,
    hint: didYouMean(meant, `it has: ${known.slice(0, 8).map(shorten).join(', ')}`),
  }),
  'unfit-chart': ({ type, misfit }) => unfit(type, misfit),
  'crowded-chart': ({ type, parts, count, most }) => ({
    message: `this ${type} chart has ${count} ${parts === 'items' ? 'values' : 'series'}; more than ${most} are hard to read on a slide`,
    hint:
      type === 'pie' || type === 'donut'
        ? 'join the smallest, or use "bar"'
        : 'leave out what the talk does not need, or spread them over two slides',
  }),
  'missing-value': ({ name, type }) => ({
    message: `"${shorten(name)}" lacks a value, and this ${type} chart leaves it out`,
    hint: 'say in the caption why it is missing, or remove it',
  }),
  'unknown-option': ({ option, meant, known }) => ({
    message: `"${shorten(option)}" is not an option that a printed chart has`,
    hint: didYouMean(meant, `it can be: ${known.join(', ')}`),
  }),
  'unusable-options': ({ detail }) => ({
    message: `with these options the chart cannot be drawn (${shorten(detail)})`,
    hint: 'compare them with the option manual of Apache ECharts',
  }),
}

const dataTrouble: Readonly<Record<WhyUnreadable, string>> = {
  ...fileTrouble,
  large: 'is larger than 10 MB',
  'utf-16': 'is encoded as UTF-16',
  encoding: 'is not UTF-8 text',
}

function dataRemedy(reason: WhyUnreadable): string {
  if (reason === 'utf-16' || reason === 'encoding') return 'save it again as "CSV UTF-8"'
  if (reason === 'forbidden') return 'give yourself the permission to read it'
  return 'write its path as seen from the outline'
}

/** What to do about a key beside a content of a chart. */
const misplaced: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  series: {
    rows: 'name the columns in "columns", the labels\' first',
    file: 'name the columns in the first line of the file',
  },
  columns: {
    data: 'name the values in "series"',
    file: 'name the columns in the first line of the file',
  },
}

function unfit(type: string, misfit: Misfit): Wording {
  switch (misfit.reason) {
    case 'one-value':
      return {
        message: `one value has no trend for a ${type} chart to show`,
        hint: 'use "stats" for a single figure, or "bar"',
      }
    case 'negative-parts':
      return { message: `a ${type} chart shows parts of a whole, and none can be negative`, hint: 'use "bar"' }
    case 'no-parts':
      return { message: `all values of this ${type} chart are zero`, hint: 'use "bar", or say it in words' }
    case 'needs-two-columns':
      return {
        message: `a ${type} chart takes two values for each name, found ${misfit.columns}`,
        hint:
          type === 'slope'
            ? 'give each name a value before and one after, or use "line"'
            : 'give each name two values, the horizontal one first',
      }
    case 'needs-one-column':
      return {
        message: `a ${type} chart takes one value for each name, found ${misfit.columns}`,
        hint: type === 'lollipop' ? 'use "bar"' : 'use "stacked" to compare wholes',
      }
    case 'no-whole':
      return {
        message: `the parts of this ${type} chart add up to ${misfit.sum} %, not to a whole`,
        hint: 'use "bar", or add what is missing as a part',
      }
  }
}
